import type { NewsTimelineElement } from '../../src/elements/news-timeline.js';

/** The story's element, once it has drawn what it was given. */
export async function drawn(canvas: HTMLElement): Promise<NewsTimelineElement> {
  const element = canvas.querySelector('news-timeline')!;
  for (let turn = 0; turn < 50; turn++) {
    await element.updateComplete;
    if (!element.renderRoot.querySelector('.root.loading')) break;
    await new Promise((done) => setTimeout(done, 20));
  }
  return element;
}

/** Text of the shadow root, as it is read. */
export const textOf = (element: NewsTimelineElement): string =>
  (element.renderRoot.textContent ?? '').replace(/\s+/g, ' ').trim();
