// Where things stand on an axis of many events, measured in the browser: no words on words, nothing beyond the plot, few
// elements, at every width and zoom and in both directions.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LanesPage, type MeasuredLanes } from '../support/lanes-page.js';

const COUNTS = [20, 100, 1000, 9000];
const WIDTHS = [320, 720, 1200];
const DAY = 86_400_000;
const MIDDLE = Date.UTC(2021, 5, 15);

const lanes = new LanesPage({ width: 1700 });

/** Faults of a picture, in words. */
const faults = ({ onEachOther, outOfPlot, outOfElement, low, elements, ticks, scrolls, ...rest }: MeasuredLanes) => [
  ...onEachOther,
  ...outOfPlot.map((each) => `${each} leaves the plot`),
  ...outOfElement.map((each) => `${each} leaves the element`),
  ...low.map((each) => `${each} px high`),
  ...(elements > 400 ? [`${elements} elements, of ${rest.names} names and ${rest.counts} counts`] : []),
  ...(ticks > 60 ? [`${ticks} ticks`] : []),
  ...(scrolls ? ['the page scrolls sideways'] : []),
];

/** Another width and direction of what is drawn. */
const turn = (width: number, dir: string) =>
  lanes.page.evaluate(
    (across, to) => {
      const element = document.querySelector('news-timeline')!;
      element.dir = to;
      element.requestUpdate();
      element.parentElement!.style.width = `${across}px`;
    },
    width,
    dir,
  );

/** All of it, and nearer and nearer. */
const show = (days: number | null) =>
  lanes.page.evaluate(
    (range) => {
      document.querySelector('news-timeline')!.visibleRange = range;
    },
    days === null ? null : ([MIDDLE - (days / 2) * DAY, MIDDLE + (days / 2) * DAY] as const),
  );

describe('At widths from 320 to 1200 px, in both directions, whole and zoomed, in lanes and without', () => {
  for (const count of COUNTS)
    for (const group of ['none', 'kind'] as const)
      test(`${count} events, grouped by ${group}: no words on words, nothing out of place, few elements`, async () => {
        const found: string[] = [];
        let named = 0;
        await lanes.draw({ count, width: 600, group });
        for (const width of WIDTHS)
          for (const dir of ['ltr', 'rtl'] as const) {
            await turn(width, dir);
            // Few events that are not grouped are lanes only where a part of them is shown.
            for (const days of count >= 100 ? [null, 200, 30, 3] : group === 'none' ? [300, 100] : [null, 200]) {
              await show(days);
              await lanes.settled();
              const measured = await lanes.measure();
              named += measured.names;
              found.push(...faults(measured).map((fault) => `${width} ${dir} ${days ?? 'all'}: ${fault}`));
            }
          }
        assert.deepEqual(found, []);
        assert.ok(named > 40, `${named} names`);
      });

  test('as many lanes as are drawn, of more: they are counted, and the elements stay few', async () => {
    const found: string[] = [];
    for (const [count, kinds, width] of [
      [3000, 7, 1200],
      [3000, 12, 1200],
      [9000, 20, 1200],
      [9000, 3, 1600],
    ] as const) {
      await lanes.draw({ count, many: { kinds }, width, group: 'kind' });
      // With a card as well.
      await lanes.page.evaluate(() => document.querySelector('news-timeline')!.goTo('m11'));
      for (const days of [null, 300, 90, 14]) {
        await show(days);
        await lanes.settled();
        found.push(...faults(await lanes.measure()).map((fault) => `${kinds} ${width} ${days ?? 'all'}: ${fault}`));
      }
    }
    assert.deepEqual(found, []);
    await lanes.draw({ count: 3000, many: { kinds: 20 }, width: 1200, group: 'kind' });
    const said = await lanes.page.evaluate(() =>
      [...document.querySelector('news-timeline')!.shadowRoot!.querySelectorAll('.note')].map(({ textContent }) =>
        textContent!.trim(),
      ),
    );
    assert.ok(said.includes('+ 8 more'), said.join(' | '));
  });

  test('what the keys have come to, and what is open, is named, on no other name', async () => {
    const found: string[] = [];
    for (const width of [320, 1200]) {
      await lanes.draw({ count: 1000, width, group: 'kind' });
      await lanes.page.evaluate(() =>
        document
          .querySelector('news-timeline')!
          .shadowRoot!.querySelector<HTMLElement>('.plot [tabindex="0"]')!
          .focus(),
      );
      for (let at = 0; at < 12; at++) {
        await lanes.press('ArrowRight');
        if (at === 5) await lanes.page.evaluate(() => document.querySelector('news-timeline')!.goTo('m500'));
        found.push(...faults(await lanes.measure()).map((fault) => `${width} ${at}: ${fault}`));
      }
    }
    assert.deepEqual(found, []);
  });
});

test('one event, events of one moment, years, deep time, and dates that end before they begin have a picture', async () => {
  const made = (dates: readonly (string | null)[]) => ({
    title: 'Invented',
    events: dates.map((date, at) => ({ id: `e${at}`, date, headline: `Invented ${at}` })),
  });
  for (const [name, dates] of Object.entries({
    one: ['2024-03-04'],
    together: Array.from({ length: 90 }, () => '2024-03-04T10:00Z'),
    undated: [null, null],
    deep: ['Y-13800000000', 'Y-4500000000', 'Y-66000000', '1969', '2024-05-06'],
    backwards: ['2024-05-06/2024-01-01', '2024-02'],
    open: ['../2024-05', '2024-01/..', '[..2024-02-03]', '[2024-01-02..]'],
  })) {
    for (const width of [320, 1200])
      for (const range of [null, [Date.UTC(2024, 0), Date.UTC(2024, 3)]] as const) {
        await lanes.draw({ input: made(dates), width, group: 'kind' });
        await lanes.page.evaluate((given) => {
          document.querySelector('news-timeline')!.visibleRange = given;
        }, range);
        await lanes.settled();
        assert.deepEqual(faults(await lanes.measure()), [], `${name} ${width} ${String(range)}`);
      }
  }
});

lanes.testQuiet();
