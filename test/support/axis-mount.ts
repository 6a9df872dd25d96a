import type { NewsTimelineElement } from '../../src/elements/news-timeline.js';
import type { TimelineInput } from '../../src/model/timeline.js';
import { all, html, mount, squeeze } from './mount.js';

/** Puts an axis of these data on the page, so many CSS px wide. */
export const mountAxis = (timeline: TimelineInput, width = 1200): Promise<NewsTimelineElement> =>
  mount(html`<news-timeline lang="en-GB" layout="axis" .timeline=${timeline}></news-timeline>`, width);

/** The button of an entry. */
export const entry = (element: NewsTimelineElement, id: string): HTMLElement =>
  all(element, `button[data-id="${id}"]`)[0]!;

/** The words of a label, its lines one after another. */
export const labelOf = (element: NewsTimelineElement, id: string): string =>
  [...entry(element, id).querySelectorAll('.own, .line')].map(({ textContent }) => squeeze(textContent)).join(' | ');
