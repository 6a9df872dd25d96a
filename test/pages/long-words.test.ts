// A made-up language, 40 % longer than English, with accents and with brackets at the ends of each message: room for its
// words is room for those of every language we have.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { drawAxis, drawnWords, openAxisPage, startAxisServer } from '../support/axis-page.js';
import type { AxisPageData } from '../support/axis-page-script.js';
import { en } from '../../src/text/locales/en.js';
import { longWords } from '../support/long-words.js';
import type { PageServer } from '../support/page-server.js';

const DATA: readonly AxisPageData[] = [
  'seed',
  'precisions',
  'certainties',
  'afterwards',
  'closedDates',
  'openDates',
  'outcomes',
  'totals',
  'pictures',
  'undated',
];

let server: PageServer;
let page: Page;
before(async () => {
  server = await startAxisServer();
  page = (await openAxisPage(server)).page;
});
after(() => server.close());

test('the made-up language is 40 % longer than English, message by message, and has the same placeholders', () => {
  const letters = (message: string) => message.replace(/\{\w+\}/g, '').match(/\p{L}/gu)?.length ?? 0;
  for (const [key, message] of Object.entries(en)) {
    const long = longWords[key as keyof typeof en];
    if (typeof message !== 'string' || typeof long !== 'string' || !message || key === 'cities') continue;
    assert.ok(letters(long) >= 1.4 * letters(message), `${key}: ${long}`);
    assert.deepEqual(long.match(/\{\w+\}/g), message.match(/\{\w+\}/g), key);
  }
});

/** Words of the list, of the axis and of its key. */
const ENGLISH =
  /As of|without a known day|Day not known|Show|How to read|How sure|How exact|Said, claimed|Whole month|Yes/;
const WIDTHS = { list: [256, 320], axis: [256, 320, 640] };

for (const layout of ['list', 'axis'] as const)
  describe(`The ${layout} at ${WIDTHS[layout].join(' and ')} px, in long words`, () => {
    for (const data of DATA)
      test(`${data}: scrolls nothing sideways, cuts no text, and puts none on another`, async () => {
        for (const width of WIDTHS[layout]) {
          const { axis, out, scrolls } = await drawAxis(page, data, { width, layout, words: 'long' });
          assert.equal(axis !== undefined, layout === 'axis', `${width}`);
          const { cut, piled, text } = await drawnWords(page);
          assert.deepEqual({ out, scrolls, cut, piled }, { out: [], scrolls: false, cut: [], piled: [] }, `${width}`);
          assert.match(text, /\[[^\]]*[áéïöü]/, 'the words are those of the made-up language');
          assert.doesNotMatch(text, ENGLISH, 'and of no other');
        }
      });
  });
