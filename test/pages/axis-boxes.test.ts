// Where things stand on the axis, measured in the browser from what is drawn: no words on words, none on a mark, nothing
// beyond the element, at every width and in both directions.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import type { AxisPageData } from '../support/axis-page-script.js';
import { drawAxis, openAxisPage, startAxisServer, type MeasuredAxis } from '../support/axis-page.js';
import type { OpenPage } from '../support/browser.js';
import { overlaps, type DrawnAxis, type DrawnText, type Rect } from '../support/drawn-axis.js';
import type { PageServer } from '../support/page-server.js';

const WIDTHS = [256, 320, 480, 640, 720, 899, 900, 1024, 1200, 1400, 1600];
const DATA: readonly AxisPageData[] = [
  'seed',
  'biography',
  'arabic',
  'precisions',
  'certainties',
  'certaintyRings',
  'afterwards',
  'closedDates',
  'datesOfTwoYears',
  'openDates',
  'outcomes',
  'totals',
  'unplacedSeason',
  'one',
  'twoAtOnce',
  'centuriesApart',
  'undated',
  'openEnded',
  'longHeadlines',
  'endsBeforeItStarts',
];

let server: PageServer;
let opened: OpenPage;
let page: Page;
before(async () => {
  server = await startAxisServer();
  opened = await openAxisPage(server);
  page = opened.page;
});
after(() => server.close());

const named = ({ owner, text }: DrawnText) => `${owner} “${text}”`;

/** Texts of different owners that lie on each other. */
const onEachOther = ({ texts }: DrawnAxis): string[] =>
  texts.flatMap((text, at) =>
    overlaps([text], texts.slice(at + 1))
      .filter(([a, b]) => a.owner !== b.owner)
      .map(([a, b]) => `${named(a)} on ${named(b)}`),
  );

/** A total's block has its words inside; no other words, nor the paper under them, touch a mark or a stem. */
const onMarks = ({ texts, grounds, marks, stems }: DrawnAxis): string[] => {
  const labels = texts.filter(
    ({ kind, owner }) => kind === 'own' || (kind === 'label' && grounds.some((ground) => ground.owner === owner)),
  );
  const pieces = [...marks, ...stems.map((stem) => ({ look: 'stem', ...stem }))];
  // A line has no height of its own.
  const thick = pieces.map(({ look, left, right, top, bottom }) => ({
    look,
    left: left - 1,
    right: right + 1,
    top: top - 1,
    bottom: bottom + 1,
  }));
  return [
    ...overlaps(labels, thick).map(([text, { look }]) => `${named(text)} on a mark (${look})`),
    ...overlaps(grounds, thick, 2).map(([{ owner }, { look }]) => `the paper of ${owner} on a mark (${look})`),
  ];
};

/** No words but its own name touch the as-of line; none but its length touch a break. */
const onLines = ({ texts, now, bands }: DrawnAxis): string[] => {
  const rest = texts.filter(({ kind }) => kind !== 'now-name');
  const line: readonly Rect[] = now ? [{ ...now, left: now.left - 2, right: now.right + 2 }] : [];
  const crossed = bands.flatMap((band) =>
    overlaps(
      texts.filter(({ kind }) => kind === 'gone'),
      [band.left, band.right].map((x): Rect => ({ left: x - 1.5, right: x + 1.5, top: band.top, bottom: band.bottom })),
    ),
  );
  return [
    ...overlaps(rest, line).map(([text]) => `${named(text)} on the as-of line`),
    ...overlaps(
      rest.filter(({ kind }) => kind === 'label' || kind === 'own'),
      bands,
    ).map(([text]) => `${named(text)} on a break`),
    ...crossed.map(([text]) => `${named(text)} on a torn edge`),
  ];
};

async function everywhere(
  data: AxisPageData,
  faults: (measured: MeasuredAxis, width: number) => readonly string[],
): Promise<void> {
  const found: string[] = [];
  for (const width of WIDTHS)
    for (const dir of ['ltr', 'rtl'] as const) {
      const measured = await drawAxis(page, data, { width, dir });
      found.push(...faults(measured, width).map((fault) => `${width} ${dir}: ${fault}`));
    }
  assert.deepEqual(found, []);
}

describe('At widths from 256 to 1600 px, in both directions', () => {
  for (const data of DATA) {
    test(`${data}: no words lie on other words, on a mark, on the as-of line or on a break`, () =>
      everywhere(data, ({ axis }) =>
        axis ? [...onEachOther(axis), ...onMarks(axis), ...onLines(axis)] : ['no axis'],
      ));

    test(`${data}: nothing sticks out of the element, the page does not scroll sideways, and the elements are few`, () =>
      everywhere(data, ({ out, scrolls, elements }, width) => [
        ...out,
        ...(scrolls ? ['the page scrolls sideways'] : []),
        // Narrower than this the list is there as well.
        ...(width >= 640 && elements > 400 ? [`${elements} elements`] : []),
      ]));
  }
});

describe('The seed story at 1200 px', () => {
  test('all of its dated events are seen at first sight, in a plot of at most 600 px', async () => {
    const { axis } = await drawAxis(page, 'seed', { width: 1200 });
    const { plot, texts } = axis!;
    assert.ok(plot.bottom - plot.top <= 600, `${plot.bottom - plot.top} px`);
    for (const { id, date } of usLongRangeMissiles.events) {
      const lines = texts.filter(({ owner }) => owner === `label ${id}`);
      assert.equal(lines.length > 0, date !== null, id);
      for (const { top, bottom, left, right } of lines)
        assert.ok(top >= plot.top && bottom <= plot.bottom && left >= plot.left && right <= plot.right, id);
    }
    assert.ok(plot.bottom <= 800, 'without scrolling, on a screen of 800 px');
  });

  test('with its card open and its key open it still has at most 400 elements', async () => {
    await drawAxis(page, 'seed', { width: 1200 });
    const elements = await page.evaluate(async () => {
      const element = document.querySelector('news-timeline')!;
      element.goTo('authorization');
      await element.updateComplete;
      return element.shadowRoot!.querySelectorAll('*').length;
    });
    assert.ok(elements <= 400, `${elements}`);
  });
});

test('in forced colours every mark keeps its outline, and the as-of line is no mere hairline on the ground', async () => {
  const forced = await openAxisPage(server, { forcedColors: true });
  await drawAxis(forced.page, 'seed', { width: 1200 });
  const seen = await forced.page.evaluate(() => {
    const root = document.querySelector('news-timeline')!.shadowRoot!;
    const ground = getComputedStyle(root.querySelector('.text')!).backgroundColor;
    const paths = [...root.querySelectorAll('.plot path:is(.thin, .heavy, .dashed, .dotted, .line, .now)')];
    return paths.map((path) => {
      const { stroke } = getComputedStyle(path);
      return { look: path.getAttribute('class')!, seen: stroke !== 'none' && stroke !== ground };
    });
  });
  assert.ok(seen.length > 5);
  assert.deepEqual(
    seen.filter((each) => !each.seen),
    [],
  );
});

test('the page logs nothing and asks no other host', () => {
  assert.deepEqual(opened.problems, { errors: [], violations: [], outside: [] });
});
