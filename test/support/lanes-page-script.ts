// Runs in the page of lanes-page.ts.
import '../../src/define.js';
import type { TimelineInput } from '../../src/model/timeline.js';
import { overlaps, stickingOut, type Rect } from './drawn-axis.js';
import type { LanesDrawing, MeasuredLanes } from './lanes-page.js';
import { manyEvents } from './many-events.js';

interface Box extends Rect {
  readonly owner: string;
}

const boxOf = (each: Element, owner: string): Box => {
  const { left, right, top, bottom } = each.getBoundingClientRect();
  return { owner, left, right, top, bottom };
};
const said = (each: Element): string => `${each.className.split(' ')[0]} “${each.textContent!.trim().slice(0, 40)}”`;
const inkOf = (each: Element): Box => {
  const range = document.createRange();
  range.selectNodeContents(each);
  const { left, right, top, bottom } = range.getBoundingClientRect();
  return { owner: said(each), left, right, top, bottom };
};

/** Draws anew, in place of what was drawn before. */
function drawLanes({ count, width, dir = 'ltr', group = 'none', input, many, ...rest }: LanesDrawing): Promise<void> {
  const main = document.querySelector('main')!;
  main.style.width = `${width}px`;
  const element = document.createElement('news-timeline');
  Object.assign(element, { dir, groupBy: group, layout: 'axis', ...rest });
  const told: string[] = [];
  const loads: number[] = [];
  Object.assign(globalThis, { told, loads });
  element.addEventListener('news-timeline-range-change', ({ detail }) => {
    told.push(`${detail.source}${detail.settled ? '.' : ''}`);
  });
  element.addEventListener('news-timeline-load', ({ detail }) => loads.push(detail.timeline.events.length));
  element.timeline = (input as TimelineInput | undefined) ?? manyEvents(count ?? 0, many);
  main.replaceChildren(element);
  return settled();
}

/** Waits until everything that was given is drawn. */
async function settled(): Promise<void> {
  const element = document.querySelector('news-timeline')!;
  do {
    await element.updateComplete;
    await new Promise((done) => requestAnimationFrame(done));
  } while (element.renderRoot.querySelector('.root.loading') ?? !element.renderRoot.querySelector('.plot, .list'));
  await new Promise((done) => requestAnimationFrame(done));
}

/** What stands where, read from what is drawn. */
function measureLanes(): MeasuredLanes {
  const element = document.querySelector('news-timeline')!;
  const root = element.renderRoot as ShadowRoot;
  const all = (selector: string) => [...root.querySelectorAll(selector)];
  const plot = boxOf(root.querySelector('.plot')!, 'plot');
  const names = all('.name span').map(inkOf);
  const counts = all('.count').map((each) => boxOf(each, said(each)));
  const ticks = all('.plot .names > *').map(inkOf);
  // Their line boxes: types with high letters reach over them, and into nothing.
  const lanes = all('.titles > li > :is(button, span)')
    // Cut off, where a lane has one line for them.
    .filter((each) => each.getBoundingClientRect().top < each.parentElement!.getBoundingClientRect().bottom)
    .map((each) => boxOf(each, said(each)));
  const now = all('.now-name').map(inkOf);
  const texts = [...names, ...counts, ...ticks, ...lanes, ...now];
  const pairs = texts.flatMap((text, at) => overlaps([text], texts.slice(at + 1)));
  const isOut = ({ left, right, top, bottom }: Box, slack = 1) =>
    left < plot.left - slack || right > plot.right + slack || top < plot.top - slack || bottom > plot.bottom + slack;
  return {
    onEachOther: pairs.map(([a, b]) => `${a.owner} on ${b.owner}`),
    // The name of a tick at the end of the axis may reach into the margin, which is wider.
    outOfPlot: [...[...names, ...counts].filter((each) => isOut(each)), ...ticks.filter((each) => isOut(each, 18))].map(
      ({ owner }) => owner,
    ),
    outOfElement: stickingOut(element, root),
    low: all('button')
      .map((each) => ({ owner: said(each), height: each.getBoundingClientRect().height }))
      .filter(({ height }) => height < 24)
      .map(({ owner, height }) => `${owner} ${height}`),
    elements: root.querySelectorAll('*').length,
    ticks: all('.plot .tick').length,
    names: names.length,
    counts: counts.length,
    scrolls: document.documentElement.scrollWidth > document.documentElement.clientWidth,
  };
}

// The runner's compiler names functions, also those that it sends to the page.
const __name = <T>(named: T): T => named;
Object.assign(globalThis, { drawLanes, measureLanes, manyEvents, settled, __name });
