import type { NewsTimelineElement } from '../../src/elements/news-timeline.js';
import type { EventInput, TimelineInput } from '../../src/model/timeline.js';
import { all, html, mount, squeeze, until } from './mount.js';
import { nothing } from 'lit';

export interface LanesOptions {
  readonly group?: string;
  readonly width?: number;
  readonly from?: string;
  readonly to?: string;
  readonly controls?: string;
  readonly dir?: string;
}

/** Puts an axis of lanes of these data on the page, and waits until its canvas stands. */
export async function mountLanes(timeline: TimelineInput, options: LanesOptions = {}): Promise<NewsTimelineElement> {
  const { group = 'kind', width = 1200, from, to, controls, dir } = options;
  const element = await mount(
    html`<news-timeline
      lang="en-GB"
      layout="axis"
      group-by=${group}
      dir=${dir ?? nothing}
      from=${from ?? nothing}
      to=${to ?? nothing}
      controls=${controls ?? nothing}
      .timeline=${timeline}
    ></news-timeline>`,
    width,
  );
  await until(() => all(element, '.lanes canvas').length > 0);
  return element;
}

/** An invented event a day from 1 January 2020 on, of two kinds in turn. */
export const daily = (count: number, extra: Partial<EventInput> = {}): EventInput[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `d${at}`,
    date: new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10),
    headline: `Invented report ${at}`,
    kind: at % 3 === 0 ? 'decision' : 'statement',
    ...extra,
  }));

/** What stands on the pixels of the canvas: how many are not clear. */
export function painted(element: NewsTimelineElement): number {
  const canvas = all(element, 'canvas')[0] as HTMLCanvasElement;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  let count = 0;
  for (let at = 3; at < data.length; at += 4) if (data[at]! > 0) count++;
  return count;
}

/** The names of buttons, in the order of the page. */
export const namesOf = (element: NewsTimelineElement, selector: string): string[] =>
  all(element, selector).map((each) => squeeze(each.getAttribute('aria-label') ?? each.textContent));
