// Runs in the page of axis-page.ts.
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import '../../src/define.js';
import type { TimelineInput } from '../../src/model/timeline.js';
import { arabicStory } from '../../stories/support/arabic.js';
import {
  certaintyRings,
  closedDates,
  datesOfTwoYears,
  openDates,
  outcomes,
  totals,
  unplacedSeason,
} from '../../stories/support/axis-marks.js';
import { hardCases } from '../../stories/support/hard-cases.js';
import { marieCurie } from '../../stories/support/marie-curie.js';
import { afterwards, certainties, precisions } from '../../stories/support/marks.js';
import type { AxisDrawing, MeasuredAxis } from './axis-page.js';
import { drawnAxis, stickingOut } from './drawn-axis.js';

const DATA = {
  seed: usLongRangeMissiles,
  datedSeed: { ...usLongRangeMissiles, events: usLongRangeMissiles.events.filter(({ date }) => date !== null) },
  biography: marieCurie,
  arabic: arabicStory,
  precisions,
  certainties,
  afterwards,
  certaintyRings,
  closedDates,
  datesOfTwoYears,
  openDates,
  outcomes,
  totals,
  unplacedSeason,
  ...hardCases,
} satisfies Record<string, TimelineInput>;
export type AxisPageData = keyof typeof DATA;

async function drawAxis(
  name: AxisPageData,
  { width, dir = 'ltr', layout = 'axis' }: AxisDrawing,
): Promise<MeasuredAxis> {
  const main = document.querySelector('main')!;
  main.style.width = `${width}px`;
  const element = document.createElement('news-timeline');
  element.dir = dir;
  element.layout = layout;
  element.timeline = DATA[name];
  main.replaceChildren(element);
  const root = element.renderRoot as ShadowRoot;
  do {
    await element.updateComplete;
    await new Promise((done) => setTimeout(done));
  } while (root.querySelector('.root.loading'));
  return {
    axis: drawnAxis(root),
    out: stickingOut(element, root),
    scrolls: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    elements: root.querySelectorAll('*').length,
  };
}

Object.assign(globalThis, { drawAxis });
