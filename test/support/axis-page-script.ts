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
import { marieCurie } from '../../data/marie-curie.js';
import { afterwards, certainties, precisions } from '../../stories/support/marks.js';
import type { AxisDrawing, MeasuredAxis } from './axis-page.js';
import { drawnAxis, stickingOut } from './drawn-axis.js';
import { cutLines, linesOnLines } from './drawn-words.js';
import { longWords } from './long-words.js';

const picture = { type: 'image', url: '/grey.svg', alt: 'A grey field', credit: 'Invented Agency' } as const;

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
  /** Half past midnight in Kyiv is still the month before in UTC, and at most places west of it. */
  nightInKyiv: {
    language: 'en-GB',
    timeZone: 'Europe/Kyiv',
    events: [
      { id: 'before', date: '2024-10-30', headline: 'A day before' },
      { id: 'night', date: '2024-11-01T00:30', headline: 'After midnight' },
      { id: 'after', date: '2024-11-03', headline: 'A day after' },
    ],
  },
  /** So many that most find no room for their words. */
  crowd: Array.from({ length: 60 }, (_, at) => ({
    id: `c${at}`,
    date: new Date(Date.UTC(2024, 0, 1 + at * 2)).toISOString().slice(0, 10),
    headline: `Entry number ${at} of many, with a headline that is too long for so little room`,
  })),
  pictures: [
    { id: 'old', date: '2024-10-30', headline: 'A', media: [{ ...picture, shows: 'archive' }] },
    { id: 'made', date: '2024-11-03', headline: 'B', media: [{ ...picture, shows: 'illustration', synthetic: true }] },
  ],
  ...hardCases,
} satisfies Record<string, TimelineInput>;
export type AxisPageData = keyof typeof DATA;

async function drawAxis(
  name: AxisPageData,
  { width, dir = 'ltr', layout = 'axis', words }: AxisDrawing,
): Promise<MeasuredAxis> {
  const main = document.querySelector('main')!;
  main.style.width = `${width}px`;
  const element = document.createElement('news-timeline');
  element.dir = dir;
  element.layout = layout;
  if (words) element.messages = longWords;
  element.timeline = DATA[name];
  main.replaceChildren(element);
  const root = element.renderRoot as ShadowRoot;
  do {
    await element.updateComplete;
    await new Promise((done) => setTimeout(done));
  } while (root.querySelector('.root.loading'));
  if (words) {
    for (const each of root.querySelectorAll('details')) each.open = true;
    // The key to the marks is a part of its own.
    while (root.querySelector('.legend > summary:only-child')) await new Promise((done) => setTimeout(done));
  }
  return {
    axis: drawnAxis(root),
    out: stickingOut(element, root),
    scrolls: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    elements: root.querySelectorAll('*').length,
  };
}

const drawnWords = () => {
  const root = document.querySelector('news-timeline')!.shadowRoot!;
  const { innerText } = root.querySelector<HTMLElement>('.root')!;
  return { cut: cutLines(root), piled: linesOnLines(root), text: innerText };
};
export type DrawnWords = ReturnType<typeof drawnWords>;

Object.assign(globalThis, { drawAxis, drawnWords });
