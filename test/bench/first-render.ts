// First render of the seed story: from data in hand to two frames later (33 ms of it are the two frames), beside the same
// story as ready-made HTML, the least that any list can cost. Run by `npm run bench`; figures, not a test.
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { chromium } from '../../.config/browser.mjs';
import { validate } from '../../src/data/validate-timeline.js';
import { toHtml } from '../../src/out/to-html.js';
import { startPageServer } from '../support/page-server.js';

const RUNS = 21;
/** Fresh pages for the figure that a reader meets: nothing compiled, nothing cached. */
const FRESH = 9;
/** Milliseconds from the script to the data, as on a page that fetches them. */
const LATER = 100;
const data = readFileSync(new URL('../../dist/examples/us-long-range-missiles.json', import.meta.url), 'utf8');
const list = toHtml(validate(JSON.parse(data)).timeline);

const page = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>First render</title>
<link rel="stylesheet" href="/themes/base.css"><script type="module" src="/cdn/news-timeline.js"></script><main></main></html>`;
// Nothing compiled, nothing cached: the element and its data in the task in which its script ends, or a while after it.
const first = (wait: string) => `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>First render</title>
<link rel="stylesheet" href="/themes/base.css"><main></main><script type="module">
import data from '/data.js';
import '/cdn/news-timeline.js';
${wait}
const frame = () => new Promise((done) => requestAnimationFrame(done));
const began = performance.now();
const timeline = document.createElement('news-timeline');
timeline.layout = 'list';
timeline.timeline = data;
document.querySelector('main').append(timeline);
await frame();
await frame();
globalThis.took = performance.now() - began;
</script></html>`;
// An axis stands in the page before its data, as with `src`: its part is fetched meanwhile.
const axis = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>First render</title>
<link rel="stylesheet" href="/themes/base.css"><news-timeline layout="axis"></news-timeline><script type="module">
import data from '/data.js';
import '/cdn/news-timeline.js';
await new Promise((done) => setTimeout(done, ${LATER}));
const frame = () => new Promise((done) => requestAnimationFrame(done));
const began = performance.now();
const timeline = document.querySelector('news-timeline');
timeline.timeline = data;
await frame();
await frame();
if (timeline.shadowRoot.querySelector('.plot')) globalThis.took = performance.now() - began;
</script></html>`;
const server = await startPageServer({
  routes: {
    '/': page,
    '/data.js': { body: `export default ${data}`, type: 'text/javascript' },
    '/at-once': first(''),
    '/axis': axis,
    '/later': first(`await new Promise((done) => setTimeout(done, ${LATER}));`),
  },
  // Ready-made HTML is set as text, which only an open policy allows.
  headers: { 'content-security-policy': "default-src 'self' 'unsafe-inline'" },
});
const { source, ...options } = await chromium();
const browser = await puppeteer.launch(options);

/** How long each of some fresh pages took, in ms. */
async function onFreshPages(width: number, path: string): Promise<readonly number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < FRESH; turn++) {
    const context = await browser.createBrowserContext();
    const tab = await context.newPage();
    await tab.setViewport({ width, height: 900 });
    await tab.goto(`${server.url}${path}`);
    const took = await tab.waitForFunction(() => (globalThis as { took?: number }).took);
    times.push((await took.jsonValue())!);
    await context.close();
  }
  return times;
}

const figures = (times: readonly number[]) => {
  const sorted = times.toSorted((a, b) => a - b);
  return `median ${sorted[Math.floor(sorted.length / 2)]!.toFixed(1)} ms (worst ${sorted.at(-1)!.toFixed(1)})`;
};

try {
  const tab = await browser.newPage();
  for (const width of [360, 720, 1200]) {
    await tab.setViewport({ width, height: 900 });
    await tab.goto(server.url);
    await tab.waitForFunction(() => customElements.get('news-timeline'));
    // What compiles this file names every inner function by a helper that the page does not have.
    await tab.evaluate('globalThis.__name = (value) => value');
    const times = await tab.evaluate(
      async (json: string, html: string, runs: number) => {
        const main = document.querySelector('main')!;
        const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const once = async (draw: (input: unknown) => HTMLElement) => {
          main.replaceChildren();
          await frames();
          const input: unknown = JSON.parse(json);
          const began = performance.now();
          main.append(draw(input));
          await frames();
          return performance.now() - began;
        };
        const element = (input: unknown) => {
          const timeline = document.createElement('news-timeline');
          timeline.layout = 'list';
          timeline.timeline = input as never;
          return timeline;
        };
        const plain = () => {
          const box = document.createElement('div');
          box.innerHTML = html;
          return box;
        };
        const ours: number[] = [];
        const floor: number[] = [];
        for (let run = 0; run < runs; run++) {
          ours.push(await once(element));
          floor.push(await once(plain));
        }
        return { ours, floor };
      },
      data,
      list,
      RUNS,
    );
    const atOnce = await onFreshPages(width, '/at-once');
    const later = await onFreshPages(width, '/later');
    const drawn = await onFreshPages(width, '/axis');
    console.log(
      `${width} px: on a fresh page, data with the script ${figures(atOnce)}, data ${LATER} ms after it ${figures(later)}; ` +
        `the axis ${figures(drawn)}; again the list ${figures(times.ours)}; ready-made HTML ${figures(times.floor)} (limit 60 ms)`,
    );
  }
} finally {
  await browser.close();
  await server.close();
}
