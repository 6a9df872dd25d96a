// What moves on a page while the data are late, and what a reader has without scripts.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openPage } from '../support/browser.js';
import { startPageServer, type PageServer } from '../support/page-server.js';

const article = (tag: string) => `<!doctype html>
<html lang="en-GB"><meta charset="utf-8"><title>An article</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/themes/base.css">
<script type="module" src="/cdn/news-timeline.js"></script>
<main><h1>An article</h1><p>Before the timeline.</p>${tag}<p id="below">After the timeline.</p></main></html>`;

const shiftOf = (): number =>
  (globalThis as unknown as { shifted: readonly { value: number }[] }).shifted.reduce(
    (sum, { value }) => sum + value,
    0,
  );
const watchShifts = () => {
  const shifted: unknown[] = [];
  Object.assign(globalThis, { shifted });
  new PerformanceObserver((list) => shifted.push(...list.getEntries())).observe({
    type: 'layout-shift',
    buffered: true,
  });
};

let server: PageServer;
before(async () => {
  const late = '<news-timeline src="/late/us-long-range-missiles.json" layout="list"></news-timeline>';
  const seed = await (
    await import('node:fs/promises')
  ).readFile(new URL('../../dist/examples/us-long-range-missiles.json', import.meta.url), 'utf8');
  server = await startPageServer({
    routes: {
      '/late': article(late),
      '/late/us-long-range-missiles.json': { body: seed, delay: 2000 },
    },
  });
});
after(() => server.close());

// 20rem are held, and what stands below the screen may go further down; a page that shows more below an empty tag sets
// --news-timeline-min-height, or carries the list as children (see upgrade.test.ts).
for (const [width, height] of [
  [360, 400],
  [1200, 440],
] as const) {
  test(`nothing that is in sight moves when the data come 2 s late, at ${width} px`, async () => {
    const { page, problems, close } = await openPage(`${server.url}/late`, { width, height, before: watchShifts });
    await page.waitForFunction(() => document.querySelector('news-timeline')?.shadowRoot?.querySelector('.root'));
    const held = await page.$eval('news-timeline', (element) => element.getBoundingClientRect().height);
    assert.ok(held >= 320, `20rem are held, not ${held} px`);
    await page.waitForFunction(() => document.querySelector('news-timeline')?.shadowRoot?.querySelector('.event'));
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    assert.equal(await page.evaluate(shiftOf), 0);
    assert.deepEqual(problems, { errors: [], violations: [], outside: [] });
    await close();
  });
}

test('the watch on moving things does see them move', async () => {
  const { page, close } = await openPage(`${server.url}/late`, { width: 360, height: 900, before: watchShifts });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.$eval('h1', (element) => {
    element.style.paddingBlockEnd = '200px';
  });
  await page.waitForFunction(() => (globalThis as unknown as { shifted: unknown[] }).shifted.length > 0);
  await close();
});
