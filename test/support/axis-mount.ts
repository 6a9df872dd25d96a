import type { NewsTimelineElement } from '../../src/elements/news-timeline.js';
import type { TimelineInput } from '../../src/model/timeline.js';
import { all, html, mount, squeeze, until } from './mount.js';

/** Puts an axis of these data on the page, so many CSS px wide. */
export async function mountAxis(timeline: TimelineInput, width = 1200): Promise<NewsTimelineElement> {
  const element = await mount(
    html`<news-timeline lang="en-GB" layout="axis" .timeline=${timeline}></news-timeline>`,
    width,
  );
  // What eras and clock times need is fetched first.
  await until(() => all(element, '.plot, .event, .quiet').length > 0);
  return element;
}

/** The button of an entry. */
export const entry = (element: NewsTimelineElement, id: string): HTMLElement =>
  all(element, `button[data-id="${id}"]`)[0]!;

/** The words of a label, its lines one after another. */
export const labelOf = (element: NewsTimelineElement, id: string): string =>
  [...entry(element, id).querySelectorAll('.own, .line')].map(({ textContent }) => squeeze(textContent)).join(' | ');
