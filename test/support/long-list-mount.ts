import type { NewsTimelineElement } from '../../src/elements/news-timeline.js';
import type { TimelineInput } from '../../src/model/timeline.js';
import type { TimelineColumnsInput } from '../../src/model/timeline-columns.js';
import { all, html, mount, squeeze, until } from './mount.js';

export interface Shown {
  readonly width?: number;
  readonly group?: string;
  readonly order?: string;
  readonly filter?: string;
}

/** Puts a list of these data on the page, and waits until its events are there. */
export async function mountList(
  timeline: TimelineInput | TimelineColumnsInput,
  { width = 720, group = 'none', order = 'chronological', filter = '' }: Shown = {},
): Promise<NewsTimelineElement> {
  const element = await mount(
    html`<news-timeline
      lang="en-GB"
      layout="list"
      group-by=${group}
      order=${order}
      filter=${filter}
      .timeline=${timeline}
    ></news-timeline>`,
    width,
  );
  await until(() => all(element, '.event').length > 0);
  return element;
}

/** The heading buttons of a long list. */
export const headings = (element: NewsTimelineElement): HTMLElement[] => all(element, '.unfold');

/** The words of the headings, each with whether it is open. */
export const outline = (element: NewsTimelineElement): string[] =>
  headings(element).map(
    (each) => `${each.getAttribute('aria-expanded') === 'true' ? 'v' : '>'} ${squeeze(each.textContent)}`,
  );

/** The button with these words. */
export const button = (element: NewsTimelineElement, words: string): HTMLElement =>
  all(element, 'button').find(({ textContent }) => squeeze(textContent).includes(words))!;

/** How many elements there are in the list. */
export const elements = (element: NewsTimelineElement): number => all(element, '*').length;
