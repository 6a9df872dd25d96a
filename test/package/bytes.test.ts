import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { OutputChunk } from 'rolldown';
import { bundle, gzipped, heaviest } from '../../.config/byte-budget.mjs';
import { openPage } from '../support/browser.js';
import { startPageServer } from '../support/page-server.js';

const dist = resolve(import.meta.dirname, '../../dist');

/** The chunks that a page with the seed story in a layout asks for, until nothing more comes. */
async function fetched(layout: 'list' | 'axis', drawn: string): Promise<readonly OutputChunk[]> {
  const chunks = await bundle(join(dist, 'define.js'));
  const server = await startPageServer({
    routes: {
      ...Object.fromEntries(chunks.map(({ fileName, code }) => [`/${fileName}`, code])),
      '/': `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>A page</title>
<script type="module" src="/define.js"></script>
<news-timeline src="/examples/us-long-range-missiles.json" layout="${layout}"></news-timeline></html>`,
    },
  });
  const { page, close } = await openPage(server.url, { width: 1200 });
  await page.waitForFunction(
    (selector) => document.querySelector('news-timeline')?.shadowRoot?.querySelector(selector),
    {},
    drawn,
  );
  await page.waitForNetworkIdle();
  await close();
  await server.close();
  return chunks.filter(({ fileName }) => server.requests.includes(`/${fileName}`));
}
const listPage = () => fetched('list', '.event');

/** Code of the axis, and what only it needs, never comes with the list. */
const NEVER_ON_A_LIST_PAGE =
  /views\/(axis|story|strip)-view|paint-axis|node_modules\/d3-|layout\/(time-scale|ticks|event-index)/;

function within(t: TestContext, what: string, bytes: number, limit: number, advice: string): void {
  t.diagnostic(`${what}: ${bytes} of ${limit} bytes (gzip -9), ${limit - bytes} left`);
  assert.ok(
    bytes <= limit,
    `${what} is ${bytes} bytes after gzip -9, ${bytes - limit} over its budget of ${limit}. ${advice}`,
  );
}

/** What the design asks for. It is not met yet: lit and the styles alone are 9 kB of it. */
const LIST_PAGE_AIM = 22_000;

/**
 * What holds until then. A feature that a list page has to know of may raise it, by what it weighs: the range, the lanes and
 * the large data sets of an axis are 600 bytes in it, hedges that go along with links to other events 120,
 * parts that are missing and said to be, drafts, and sources that a hedge names only in part, 230; languages that put the year
 * first, compare after the number, or break between words alone, 60; text of the data that runs the other way from the words
 * about it, 25; the attribute `scale` 28; languages of which there are 20, 330; what brings story, strip, filters, search and a
 * limit, 1,000; a part for media, 60; long lists and lists in groups, 265; hours in gaps, the order of one day, two times of one day, what was
 * replaced, 400; what a filter leaves out, which cannot be opened, 80.
 */
const LIST_PAGE_RATCHET = 35_200;

test('a list page fetches no more than it did: 35.2 kB, on the way to 22', async (t) => {
  const chunks = await listPage();
  assert.ok(chunks.length > 0);
  const bytes = chunks.reduce((sum, { code }) => sum + gzipped(code), 0);
  for (const { fileName, code } of chunks) t.diagnostic(`  ${fileName}: ${gzipped(code)}`);
  const advice =
    'Move what a plain list does not need behind an import(), drop a dependency, or shorten the code; the budget stays. ' +
    `The heaviest modules, in bytes before gzip: ${heaviest(chunks).join(', ')}.`;
  within(t, 'The list page', bytes, LIST_PAGE_RATCHET, advice);
  t.diagnostic(`The list page is ${bytes - LIST_PAGE_AIM} bytes over what the design asks for (${LIST_PAGE_AIM}).`);
});

test('a list page fetches no code of the axis, and no d3', async () => {
  const chunks = await listPage();
  const strays = chunks.flatMap(({ modules }) => Object.keys(modules)).filter((id) => NEVER_ON_A_LIST_PAGE.test(id));
  assert.deepEqual(
    strays,
    [],
    'These come with the list: import them only from a view that is itself loaded by import().',
  );
});

test('the axis is at most 20 kB more', async (t) => {
  const list = new Set((await listPage()).map(({ fileName }) => fileName));
  const chunks = (await fetched('axis', '.plot')).filter(({ fileName }) => !list.has(fileName));
  assert.ok(chunks.length > 0);
  for (const { fileName, code } of chunks) t.diagnostic(`  ${fileName}: ${gzipped(code)}`);
  const bytes = chunks.reduce((sum, { code }) => sum + gzipped(code), 0);
  const advice = `Bring what only a reader's act needs by an import() of its own. The heaviest: ${heaviest(chunks).join(', ')}.`;
  within(t, 'The axis', bytes, 20_000, advice);
});

test('the CDN file is at most 52 kB', (t) => {
  const advice = 'Make a rarely needed feature a part: an import() listed in PARTS of .config/build-cdn.mjs.';
  within(t, 'dist/cdn/news-timeline.js', gzipped(readFileSync(join(dist, 'cdn/news-timeline.js'))), 52_000, advice);
});

test('a locale is at most 2 kB', (t) => {
  const folder = join(dist, 'cdn/parts/locales');
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.js')) : [];
  for (const file of files) {
    const advice = 'A locale holds messages and nothing else: move code into text/, and say things in fewer words.';
    within(t, `parts/locales/${file}`, gzipped(readFileSync(join(folder, file))), 2000, advice);
  }
});
