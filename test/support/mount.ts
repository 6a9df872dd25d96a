import { html, render, type TemplateResult } from 'lit';
import type { NewsTimelineElement } from '../../src/elements/news-timeline.js';
import '../../src/define.js';
import { drawn, textOf } from '../../stories/support/drawn.js';

export { drawn, textOf };

const boxes: HTMLElement[] = [];

/** Puts a template into a box of the page, so many CSS px wide, and waits until its timeline has drawn. */
export async function mount(template: TemplateResult, width = 720): Promise<NewsTimelineElement> {
  const box = document.createElement('main');
  box.style.width = `${width}px`;
  boxes.push(document.body.appendChild(box));
  render(template, box);
  return drawn(box);
}

/** Takes everything away that was mounted. */
export function unmount(): void {
  for (const box of boxes.splice(0)) box.remove();
}

export { html };

/** The elements of the shadow root that match. */
export const all = (element: NewsTimelineElement, selector: string): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(selector),
];

/** White space as one space. */
export const squeeze = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Waits until a condition holds; fails after two seconds. */
export async function until(condition: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100; turn++) {
    if (condition()) return;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error(`This never came true: ${String(condition)}`);
}
