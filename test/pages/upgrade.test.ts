// What a reader sees before the script, without it, and when it comes late: themes/base.css and the HTML of toHtml.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { validate } from '../../src/data/validate-timeline.js';
import type { TimelineInput } from '../../src/model/timeline.js';
import { toHtml } from '../../src/out/to-html.js';
import { openPage, type PageOptions } from '../support/browser.js';
import { kitchenSink } from '../support/kitchen-sink.js';
import { startPageServer, type PageServer } from '../support/page-server.js';

/** Milliseconds before the script comes. */
const LATE = 1200;

const bare: TimelineInput = Array.from({ length: 12 }, (_, at) => ({
  date: String(1890 + at * 2),
  headline: `Something happens, number ${at}`,
}));
const HTML = { seed: usLongRangeMissiles, sink: kitchenSink, bare } as const;

const page = (children: string, script: string, attributes = '') => `<!doctype html>
<html lang="en-GB"><meta charset="utf-8"><title>A story</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/page.css"><link rel="stylesheet" href="/themes/base.css">
${script}
<main><news-timeline layout="list" ${attributes}>${children}</news-timeline><p id="below">Below.</p></main></html>`;

const late = '<script type="module" async src="/late.js"></script>';
const never = '<script type="module" async src="/never.js"></script>';

let server: PageServer;
before(async () => {
  const routes: Record<string, string> = {};
  for (const [name, input] of Object.entries(HTML)) {
    const html = toHtml(validate(input).timeline);
    routes[`/${name}`] = page(html, late);
    routes[`/${name}/plain`] = page(html, '');
    routes[`/${name}/failed`] = page(html, never);
    routes[`/${name}/open`] = page(html, never, 'fold="none"');
  }
  const empty = (children: string) => page(children, '');
  server = await startPageServer({
    routes: {
      ...routes,
      '/empty': empty(''),
      '/json': empty('<script type="application/json">[]</script><p slot="error">It failed.</p>'),
      '/tags': empty(
        `<news-event date="2024-08" headline="Incursion"></news-event>
         <news-event date="2024-10" end="2024-11" headline="Strikes" certainty="claimed" by="Russia" status="happened">Body</news-event>
         <news-event date="2025" headline="A vote" status="possible" certainty="analysis"></news-event>`,
      ),
      '/hand': empty(
        '<ol><li data-date="2024-08" data-end="2024-10" data-certainty="claimed" data-by="Russia">Strikes</li></ol><p slot="footer">Ours</p>',
      ),
      '/page.css': 'body { margin: 0; font-family: system-ui, sans-serif; } p { margin-block: 2em; }',
      '/late.js': (_, response) => {
        setTimeout(() => response.writeHead(302, { location: '/cdn/news-timeline.js' }).end(), LATE);
      },
      '/never.js': { status: 404, type: 'text/javascript' },
    },
  });
});
after(() => server.close());

const heightOf = (tab: Page) => tab.$eval('news-timeline', (element) => element.getBoundingClientRect().height);

/** Notes the element's height, again and again, until it is defined. Every function in it stays without a name. */
const watch = () => {
  const seen = { before: 0 };
  Object.assign(globalThis, { seen });
  setInterval(() => {
    const element = document.querySelector('news-timeline:not(:defined)');
    if (element) seen.before = element.getBoundingClientRect().height;
  }, 16);
};

/** Runs an expression in a page whose own scripts are off. */
async function ask<T>(tab: Page, expression: string): Promise<T> {
  const session = await tab.createCDPSession();
  const { result } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
  return result.value as T;
}
const seenText = `document.querySelector('news-timeline').innerText.replace(/\\s+/g, ' ')`;

describe('When the script comes late', () => {
  for (const name of Object.keys(HTML))
    for (const width of [360, 720, 1200])
      test(`${name}: at ${width} px the height changes by at most 5 % when the list is drawn over the HTML of toHtml`, async (t) => {
        const { page: tab, problems, close } = await openPage(`${server.url}/${name}`, { width, before: watch });
        await tab.waitForFunction(() => document.querySelector('news-timeline')?.shadowRoot?.querySelector('.event'));
        await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        const was = await tab.evaluate(() => (globalThis as unknown as { seen: { before: number } }).seen.before);
        const is = await heightOf(tab);
        const change = (100 * (is - was)) / was;
        t.diagnostic(`${was} px, then ${is} px: ${change.toFixed(2)} %`);
        assert.ok(was > 300, `it was read before the script came: ${was} px`);
        assert.ok(
          Math.abs(change) <= 5,
          `${was} px became ${is} px, ${change.toFixed(1)} %. Bring src/themes/base.css and src/styles together.`,
        );
        assert.deepEqual(problems.violations, []);
        await close();
      });
});

describe('When the script never comes', () => {
  const open = (path: string, options: PageOptions) => openPage(`${server.url}${path}`, options);

  test('what is held folded on a narrow screen opens by itself after five seconds', async () => {
    const { page: tab, close } = await open('/seed/failed', { width: 360 });
    const folded = await heightOf(tab);
    const all = await open('/seed/plain', { width: 360, scripts: false });
    const whole = await ask<number>(all.page, `document.querySelector('news-timeline').getBoundingClientRect().height`);
    assert.ok(folded < 0.7 * whole, `folded ${folded}, whole ${whole}`);
    assert.match(
      await ask<string>(tab, `getComputedStyle(document.querySelector('[data-more]'), '::after').content`),
      /Show all 16 items/,
    );
    await new Promise((done) => setTimeout(done, 5200));
    assert.match(
      await tab.evaluate(() => document.querySelector('news-timeline')!.innerText),
      /Russia warns that such use/,
    );
    const visible = await tab.$$eval(
      'li[id]',
      (items) => items.filter((item) => item.checkVisibility({ visibilityProperty: true })).length,
    );
    assert.equal(visible, 16);
    await all.close();
    await close();
  });

  test('nothing is ever folded without scripts, on paper, in a wide column, with fold="none", or under a link to one event', async () => {
    const all = 16;
    const count = `[...document.querySelectorAll('li[id]')].filter((item) => item.checkVisibility({ visibilityProperty: true })).length`;
    for (const [path, options] of [
      ['/seed/plain', { width: 360, scripts: false }],
      ['/seed/failed', { width: 360, print: true }],
      ['/seed/failed', { width: 640 }],
      ['/seed/open', { width: 360 }],
      ['/seed/failed#russia-warning', { width: 360 }],
    ] as const) {
      const { page: tab, close } = await open(path, options);
      assert.equal(await ask<number>(tab, count), all, `${path} ${JSON.stringify(options)}`);
      await close();
    }
    const { page: tab, close } = await open('/seed/failed', { width: 360 });
    assert.ok((await ask<number>(tab, count)) < all, 'the count does see what is folded');
    await close();
  });

  test('nothing runs over the edge, from 256 px on, in either direction of writing', async () => {
    for (const width of [256, 360, 720, 1200])
      for (const path of ['/seed/plain', '/sink/plain', '/tags', '/hand']) {
        const { page: tab, close } = await open(path, { width });
        assert.equal(await ask<number>(tab, 'document.documentElement.scrollWidth'), width, `${path} at ${width}`);
        await ask(tab, `document.documentElement.dir = 'rtl'`);
        assert.equal(
          await ask<number>(tab, 'document.documentElement.scrollWidth'),
          width,
          `${path} at ${width}, right to left`,
        );
        await close();
      }
  });

  test('no entry of a list is numbered, since equal dates claim no order', async () => {
    const { page: tab, close } = await open('/seed/plain', { width: 720, scripts: false });
    const styles = await ask<string>(
      tab,
      `[...new Set([...document.querySelectorAll('section > :is(ol, ul), section > :is(ol, ul) > li')].map((each) => getComputedStyle(each).listStyleType))].join()`,
    );
    assert.equal(styles, 'none');
    await close();
  });

  test('the hedge of a headline stands before it, and what is set large keeps its "more than"', async () => {
    const { page: tab, close } = await open('/seed/plain', { width: 720, scripts: false });
    const text = await ask<string>(tab, seenText);
    assert.match(text, /Said by Russia: Russia warns/);
    assert.match(text, /more than \$55 billion/);
    await close();
  });

  test('a tag shows its dates, its hedges and its headline, in this order', async () => {
    const { page: tab, close } = await open('/tags', { scripts: false });
    const shown = await ask<string[]>(
      tab,
      `[...document.querySelectorAll('news-event')].map((tag) => getComputedStyle(tag, '::before').content)`,
    );
    // Engines give the content back in pieces, or as one text.
    const plain = shown.map((content) => content.replace(/"\s*"|^"|"$/g, ''));
    assert.match(plain[0]!, /^2024-08(\\a|\n)\s?Incursion$/i);
    assert.match(plain[1]!, /^2024-10 –.2024-11(\\a|\n)\s?claimed \(Russia\): Strikes$/i);
    assert.match(plain[2]!, /^2025(\\a|\n)\s?possible\. analysis: A vote$/i);
    await close();
  });

  test('an item that has its date and its hedge in attributes shows them', async () => {
    const { page: tab, close } = await open('/hand', { scripts: false });
    const content = await ask<string>(tab, `getComputedStyle(document.querySelector('li'), '::before').content`);
    assert.match(content.replace(/"\s*"|^"|"$/g, ''), /^2024-08 –.2024-10(\\a|\n)\s?claimed \(Russia\): $/i);
    await close();
  });

  test('what stands in a slot keeps the style of the page', async () => {
    const { page: tab, close } = await open('/hand', { scripts: false });
    const margins = await ask<string[]>(
      tab,
      `['[slot]', '#below'].map((name) => getComputedStyle(document.querySelector(name)).marginTop)`,
    );
    assert.equal(margins[0], margins[1]);
    await close();
  });

  test('room is held only where there is nothing to read, and a failure is not told before one', async () => {
    const { page: tab, close } = await open('/empty', {});
    assert.equal(await heightOf(tab), 320);
    await tab.goto(`${server.url}/json`);
    assert.equal(await heightOf(tab), 320);
    assert.equal(await tab.$eval('[slot=error]', (element) => element.checkVisibility()), false);
    await tab.goto(`${server.url}/tags`);
    assert.notEqual(
      await ask<string>(tab, `getComputedStyle(document.querySelector('news-timeline')).minBlockSize`),
      '320px',
    );
    await close();
  });

  test('a dark page gets a dark list', async () => {
    for (const [options, paper] of [
      [{ scheme: 'light' }, 'rgb(255, 255, 255)'],
      [{ scheme: 'dark' }, 'rgb(18, 20, 24)'],
    ] as const) {
      const { page: tab, close } = await open('/seed/plain', { ...options, scripts: false });
      await ask(tab, `document.documentElement.style.colorScheme = 'light dark'`);
      assert.equal(
        await ask<string>(tab, `getComputedStyle(document.querySelector('news-timeline')).backgroundColor`),
        paper,
      );
      await close();
    }
  });
});
