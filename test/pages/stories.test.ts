// Every story on a page under the full policy, in light and dark, in forced colours and on paper: no refusal, no error, no
// request to another host, and nothing that axe finds. The pictures are left in screenshots/ for people to look at.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { openPage } from '../support/browser.js';
import { startPageServer, type PageServer } from '../support/page-server.js';
import { STORY_CSS, STORY_PAGE, storyScript } from '../support/story-pages.js';

const shots = resolve(import.meta.dirname, '../../screenshots');
const beside = (path: string): string => readFileSync(join(shots, '..', path), 'utf8');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let server: PageServer;
let names: readonly string[] = [];
before(async () => {
  mkdirSync(shots, { recursive: true });
  server = await startPageServer({
    routes: {
      '/': STORY_PAGE,
      '/story.css': { body: STORY_CSS },
      // What a story names beside itself, as the one script of all stories names it.
      '/support/picture.svg': { body: beside('stories/support/picture.svg') },
      '/picture.svg': { body: beside('stories/support/picture.svg') },
      '/src/themes/newspaper.css': { body: beside('src/themes/newspaper.css') },
      '/src/themes/wire.css': { body: beside('src/themes/wire.css') },
      '/stories.js': { body: await storyScript(), type: 'text/javascript' },
    },
  });
  const { page, close } = await openPage(`${server.url}/`);
  await page.waitForSelector('[data-drawn]');
  names = await page.evaluate(() => (globalThis as unknown as { stories: string[] }).stories);
  await close();
});
after(() => server.close());

interface Surrounding {
  readonly name: string;
  readonly media: '' | 'print';
  readonly features: readonly { name: string; value: string }[];
}
const SURROUNDINGS: readonly Surrounding[] = [
  { name: '', media: '', features: [] },
  { name: 'forced colours', media: '', features: [{ name: 'forced-colors', value: 'active' }] },
  { name: 'paper', media: 'print', features: [] },
];

/** What axe finds in the story. */
async function found(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: (where: Element) => Promise<AxeResults> } }).axe.run(
      document.querySelector('main')!,
    ),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

async function visit(at: number, name: string): Promise<void> {
  const { page, problems, close } = await openPage(`${server.url}/?${at}`, { width: 760, height: 900 });
  await page.waitForSelector('[data-drawn]');
  if (!/Loading/.test(name)) {
    await page.waitForFunction(() => {
      const root = document.querySelector('news-timeline')?.shadowRoot;
      return root?.querySelector('.root') && !root.querySelector('.root.loading');
    });
  }
  const client = await page.createCDPSession();
  for (const { name: where, media, features } of SURROUNDINGS) {
    await client.send('Emulation.setEmulatedMedia', { media, features: [...features] });
    const file = `${name} ${where}`.trim().toLowerCase().replace(/\W+/g, '-');
    await page.screenshot({ path: join(shots, `${file}.png`) as `${string}.png`, fullPage: true });
    // Paper is for eyes alone.
    if (media !== 'print') assert.deepEqual(await found(page), [], `${name}, ${where}`);
  }
  assert.deepEqual(problems, { errors: [], violations: [], outside: [] }, name);
  await close();
}

test('every story stands under the full policy, in plain and forced colours and on paper', async (t) => {
  assert.ok(names.length > 10, 'there are stories');
  for (const [at, name] of names.entries()) await t.test(name, () => visit(at, name));
});
