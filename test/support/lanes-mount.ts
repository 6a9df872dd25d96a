import type { NewsTimelineElement } from '../../src/elements/news-timeline.js';
import type { TimelineInput } from '../../src/model/timeline.js';
import { manyEvents } from './many-events.js';
import { all, html, mount, squeeze, until } from './mount.js';

interface Shown {
  readonly width?: number;
  readonly group?: NewsTimelineElement['groupBy'];
  readonly dir?: 'ltr' | 'rtl';
  readonly controls?: string;
  readonly scale?: NewsTimelineElement['scale'];
}

/** Puts an axis of lanes on the page, so many CSS px wide. @param given A data set, or so many invented events of one day each. */
export async function mountLanes(
  given: TimelineInput | number,
  { width = 1000, group = 'none', dir = 'ltr', controls = 'auto', scale = 'auto' }: Shown = {},
): Promise<NewsTimelineElement> {
  const timeline = typeof given === 'number' ? manyEvents(given, { plain: true }) : given;
  const element = await mount(
    html`<news-timeline
      lang="en-GB"
      dir=${dir}
      layout="axis"
      .groupBy=${group}
      .scale=${scale}
      .controls=${controls}
      .timeline=${timeline}
    ></news-timeline>`,
    width,
  );
  await until(() => all(element, '.lanes canvas').length > 0);
  return element;
}

/** The words of the elements that match. */
export const wordsOf = (element: NewsTimelineElement, selector: string): readonly string[] =>
  all(element, selector).map(({ textContent }) => squeeze(textContent));
