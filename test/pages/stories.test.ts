// Every story on a page under the full policy, in light and dark, in forced colours and on paper: no refusal, no error, no
// request to another host, and nothing that axe finds. The pictures are left in screenshots/ for people to look at.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import type { AxeResults } from 'axe-core';
import { openPage, type PageOptions } from '../support/browser.js';
import { startPageServer, type PageServer } from '../support/page-server.js';
import { STORY_PAGE, storyScript } from '../support/story-pages.js';

const shots = resolve(import.meta.dirname, '../../screenshots');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let server: PageServer;
let names: readonly string[] = [];
before(async () => {
  mkdirSync(shots, { recursive: true });
  server = await startPageServer({
    routes: { '/': STORY_PAGE, '/stories.js': { body: await storyScript(), type: 'text/javascript' } },
  });
  const { page, close } = await openPage(`${server.url}/`);
  await page.waitForSelector('[data-drawn]');
  names = await page.evaluate(() => (globalThis as unknown as { stories: string[] }).stories);
  await close();
});
after(() => server.close());

const surroundings: Readonly<Record<string, PageOptions>> = {
  plain: {},
  'forced colours': { forcedColors: true },
  paper: { print: true },
};

async function visit(at: number, name: string, [what, options]: readonly [string, PageOptions]): Promise<void> {
  const { page, problems, close } = await openPage(`${server.url}/?${at}`, { width: 760, height: 900, ...options });
  await page.waitForSelector('[data-drawn]');
  const waiting = /Loading/.test(name);
  if (!waiting) {
    await page.waitForFunction(() => {
      const root = document.querySelector('news-timeline')?.shadowRoot;
      return root?.querySelector('.root') && !root.querySelector('.root.loading');
    });
  }
  const file = `${name} ${what === 'plain' ? '' : what}`.trim().toLowerCase().replace(/\W+/g, '-');
  await page.screenshot({ path: join(shots, `${file}.png`) as `${string}.png`, fullPage: true });
  assert.deepEqual(problems, { errors: [], violations: [], outside: [] }, `${name}, ${what}`);
  if (what !== 'paper') {
    await page.evaluate(axe);
    const { violations } = await page.evaluate(
      () => (globalThis as unknown as { axe: { run: (where: Element) => Promise<AxeResults> } }).axe.run(document.querySelector('main')!),
    );
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    assert.deepEqual(found, [], `${name}, ${what}`);
  }
  await close();
}

for (const surrounding of Object.entries(surroundings)) {
  test(`every story stands under the full policy: ${surrounding[0]}`, async (t) => {
    assert.ok(names.length > 10, 'there are stories');
    for (const [at, name] of names.entries()) await t.test(name, () => visit(at, name, surrounding));
  });
}
