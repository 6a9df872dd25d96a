// Media on a page under a strict policy: who is asked for what, and when; where the focus goes; and that nothing moves.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { POLICY } from '../../.config/policy.mjs';
import { openPage, type OpenPage } from '../support/browser.js';
import { startPageServer, type PageServer } from '../support/page-server.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400" fill="#999"/></svg>';

const film = { type: 'embed', url: 'https://player.example/7', alt: 'A film', credit: 'Invented' };
const still = (url: string) => ({
  type: 'image',
  url,
  alt: `A picture, ${url}`,
  credit: 'Invented',
  width: 600,
  height: 400,
});
const story = [
  { id: 'film', date: '2024-11-15', headline: 'A film', media: [film] },
  { id: 'stills', date: '2024-11-16', headline: 'Pictures', media: ['/late.svg', '/b.svg', '/c.svg'].map(still) },
  { id: 'gone', date: '2024-11-17', headline: 'Not there', media: [still('/gone.svg')] },
  {
    id: 'hard',
    date: '2024-11-18',
    headline: 'Hard to look at',
    sensitive: true,
    media: [
      {
        type: 'video',
        url: '/hard.mp4',
        poster: '/hard.svg',
        captions: '/hard.vtt',
        alt: 'A film',
        credit: 'Invented',
      },
    ],
  },
];
const script = `import { registerMediaProvider } from '/cdn/news-timeline.js';
registerMediaProvider({
  name: 'Example Player',
  match: ({ host, pathname }) => (host === 'player.example' ? 'https://player.example/embed' + pathname : undefined),
});
document.querySelector('news-timeline').timeline = ${JSON.stringify(story)};`;
const html = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Media</title>
<script type="module" src="/page.js"></script><main><news-timeline layout="list"></news-timeline></main></html>`;

let server: PageServer;
before(async () => {
  server = await startPageServer({
    routes: {
      '/strict': html,
      '/': { body: html, headers: { 'content-security-policy': `${POLICY}; frame-src https://player.example` } },
      '/page.js': { body: script, type: 'text/javascript' },
      '/late.svg': { body: picture, delay: 400 },
      '/b.svg': picture,
      '/c.svg': picture,
      '/hard.svg': picture,
      '/hard.vtt': { body: 'WEBVTT', type: 'text/vtt' },
      '/gone.svg': { status: 404, delay: 400 },
    },
  });
});
after(() => server.close());

/** The page, drawn; every address of the player is answered here, none over the network. */
async function open(path = '/'): Promise<OpenPage> {
  server.requests.length = 0;
  const opened = await openPage(server.url + path, { height: 4000 });
  const { page } = opened;
  await page.waitForSelector('news-timeline >>> .load');
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const ours = request.url().startsWith(server.url);
    void (ours ? request.continue() : request.respond({ contentType: 'text/html', body: '<title>A player</title>' }));
  });
  return opened;
}

/** Presses what a reader with a keyboard would, and gives what then has the focus: its tag and place among its kind. */
async function press(page: Page, selector: string): Promise<string> {
  await page.focus(`news-timeline >>> ${selector}`);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    () => !/BUTTON|undefined/.test(String(document.querySelector('news-timeline')!.shadowRoot!.activeElement?.tagName)),
  );
  return page.evaluate(() => {
    const root = document.querySelector('news-timeline')!.shadowRoot!;
    const { tagName } = root.activeElement!;
    const card = root.activeElement!.closest('.event')!;
    return `${tagName} ${[...card.querySelectorAll(tagName)].indexOf(root.activeElement!)} of ${(card as HTMLElement).dataset['id']}`;
  });
}

const asked = (path: string) => server.requests.includes(path);

test('a third party is asked for nothing before the press of its button, and then for its frame alone', async () => {
  const { page, problems, close } = await open();
  await page.waitForNetworkIdle();
  assert.deepEqual(problems.outside, []);
  assert.equal(await press(page, '[data-id=film] .load'), 'IFRAME 0 of film');
  await page.waitForNetworkIdle();
  assert.deepEqual(problems.outside, ['https://player.example/embed/7']);
  assert.deepEqual(problems.violations, []);
  await close();
});

test('what the page’s policy refuses leaves the way to it', async () => {
  const { page, problems, close } = await open('/strict');
  await press(page, '[data-id=film] .load');
  await page.waitForNetworkIdle();
  assert.match(problems.violations.join(), /frame-src https:\/\/player\.example/);
  const link = await page.$eval(
    'news-timeline >>> [data-id=film] .open-at a',
    (way) => way.checkVisibility() && way.href,
  );
  assert.equal(link, film.url);
  await close();
});

test('nothing of what may distress is asked for before the choice, which keys can make; a film then waits to be played', async () => {
  const { page, close } = await open();
  await page.waitForNetworkIdle();
  assert.deepEqual(
    server.requests.filter((path) => path.startsWith('/hard')),
    [],
  );
  assert.equal(await press(page, '[data-id=hard] .more'), 'FIGURE 0 of hard');
  await page.waitForNetworkIdle();
  assert.equal(asked('/hard.svg'), true);
  assert.deepEqual([asked('/hard.mp4'), asked('/hard.vtt')], [false, false]);
  await close();
});

test('the pictures after the first are asked for when they are shown, in order, and the focus is on the first of them', async () => {
  const { page, close } = await open();
  await page.waitForNetworkIdle();
  assert.deepEqual([asked('/b.svg'), asked('/c.svg')], [false, false]);
  assert.equal(await press(page, '[data-id=stills] .more'), 'FIGURE 1 of stills');
  await page.waitForNetworkIdle();
  assert.deepEqual([asked('/b.svg'), asked('/c.svg')], [true, true]);
  await close();
});

test('nothing moves when a picture comes, when one does not, and when a frame is loaded', async () => {
  const { page, close } = await open();
  await page.evaluate(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift' });
  });
  await page.waitForSelector('news-timeline >>> [data-id=gone] .frame[data-failed]');
  await page.waitForFunction(
    () =>
      document.querySelector('news-timeline')!.shadowRoot!.querySelector<HTMLImageElement>('[data-id=stills] img')!
        .complete,
  );
  await press(page, '[data-id=film] .load');
  await page.waitForNetworkIdle();
  const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
  // A browser prints the words of a picture that did not come a moment before they get their margin in the box: they alone
  // move, by that. Of the view that is less than a hundred-thousandth part; a box that grew by a line would be 50 times that.
  assert.ok(shifts.reduce((sum, each) => sum + each, 0) < 0.00001, String(shifts));
  await close();
});

test('axe finds nothing, before and after everything is opened', async () => {
  const { page, close } = await open();
  const found = async () => {
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run: (where: Element) => Promise<AxeResults> } }).axe.run(
        document.querySelector('main')!,
      ),
    );
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  };
  await page.waitForSelector('news-timeline >>> [data-id=gone] .frame[data-failed]');
  await page.evaluate(axe);
  assert.deepEqual(await found(), []);
  for (const control of ['[data-id=film] .load', '[data-id=hard] .more', '[data-id=stills] .more'])
    await press(page, control);
  await page.waitForNetworkIdle();
  assert.deepEqual(await found(), []);
  await close();
});
