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
const FRESH = 7;
const data = readFileSync(new URL('../../dist/examples/us-long-range-missiles.json', import.meta.url), 'utf8');
const list = toHtml(validate(JSON.parse(data)).timeline);

const page = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>First render</title>
<link rel="stylesheet" href="/themes/base.css"><script type="module" src="/cdn/news-timeline.js"></script><main></main></html>`;
const server = await startPageServer({
  routes: { '/': page },
  // Ready-made HTML is set as text, which only an open policy allows.
  headers: { 'content-security-policy': "default-src 'self'" },
});
const { source, ...options } = await chromium();
const browser = await puppeteer.launch(options);
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
    const firsts = [times.ours[0]!];
    for (let turn = 1; turn < FRESH; turn++) {
      const fresh = await browser.newPage();
      await fresh.setViewport({ width, height: 900 });
      await fresh.goto(server.url);
      await fresh.waitForFunction(() => customElements.get('news-timeline'));
      firsts.push(
        await fresh.evaluate(async (json: string) => {
          const input: unknown = JSON.parse(json);
          const timeline = document.createElement('news-timeline');
          timeline.layout = 'list';
          await new Promise((done) => requestAnimationFrame(done));
          const began = performance.now();
          timeline.timeline = input as never;
          document.querySelector('main')!.append(timeline);
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          return performance.now() - began;
        }, data),
      );
      await fresh.close();
    }
    const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
    const [ours, floor] = [median(times.ours), median(times.floor)];
    console.log(
      `${width} px: element on a fresh page median ${median(firsts).toFixed(1)} ms (worst ${Math.max(...firsts).toFixed(1)}), again median ${ours.toFixed(1)} ms, worst ${Math.max(...times.ours).toFixed(1)} ms; ` +
        `ready-made HTML median ${floor.toFixed(1)} ms; ratio ${(ours / floor).toFixed(2)} (limit 60 ms)`,
    );
  }
} finally {
  await browser.close();
  await server.close();
}
