import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import type { NewsTimelineElement } from '../../src/elements/news-timeline.js';
import { all, html, mount, squeeze, until } from './mount.js';

/** The seed story with all controls, so many CSS px wide. */
export async function mountControls(layout = 'list', width = 720, controls = 'filter search share') {
  const element = await mount(
    html`<news-timeline
      lang="en-GB"
      layout=${layout}
      controls=${controls}
      .timeline=${usLongRangeMissiles}
    ></news-timeline>`,
    width,
  );
  await openFilters(element);
  return element;
}

/** Opens the filters, where there are any: only then their chips are drawn. */
async function openFilters(element: NewsTimelineElement): Promise<void> {
  const [filters] = all(element, '.facets') as HTMLDetailsElement[];
  if (!filters) return;
  filters.open = true;
  await until(() => all(element, '.chip').length > 1);
}

/** The chip that says this. */
export const chip = (element: NewsTimelineElement, words: string): HTMLElement =>
  all(element, '.chip').find(({ textContent }) => squeeze(textContent).startsWith(words))!;

/** The ids of the events in the list. */
export const listed = (element: NewsTimelineElement): readonly string[] =>
  all(element, '.event').map(({ dataset }) => dataset['id']!);

/** Presses what says this, after opening the filters. */
export async function press(element: NewsTimelineElement, words: string): Promise<void> {
  await openFilters(element);
  chip(element, words).click();
  await element.updateComplete;
}
