// What the README says works as it is written there.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { openPage } from '../support/browser.js';
import { heard } from '../support/surfaces.js';
import { startPageServer, type PageServer } from '../support/page-server.js';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const [, firstUse = ''] = /<!-- first-use[^]*?```html\n([^]*?)```/.exec(readme) ?? [];

let server: PageServer;
before(async () => {
  server = await startPageServer({
    routes: {
      '/': `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Pasted</title><main>${firstUse}</main></html>`,
    },
  });
});
after(() => server.close());

const words = (text: string) => text.replace(/\s+/g, ' ').trim();

test('the first use is ten lines', () => {
  assert.equal(firstUse.trim().split('\n').length, 10);
});

test('the first use, pasted into a page, draws the three events under the full policy', async () => {
  const { page, problems, close } = await openPage(`${server.url}/`);
  await page.waitForFunction(() => document.querySelector('news-timeline')?.shadowRoot?.querySelector('.event'));
  const text = words(
    await page.$eval(
      'news-timeline',
      (element) => (element.shadowRoot!.querySelector('.root') as HTMLElement).innerText,
    ),
  );
  assert.match(text, /August 2024.*Ukrainian forces launch an unexpected incursion.*Kursk region, Russia/);
  assert.match(text, /October 2024.*More than 2,000 Russian drone strikes/);
  assert.match(
    text,
    /on or before 17 November 2024.*Confirmed by a US official, not named, to CBS.*Biden authorizes the use of long-range missiles.*This is permission/,
  );
  assert.deepEqual(problems, { errors: [], violations: [], outside: [] });
  await close();
});

test('the first use reads as a list with scripts off', async () => {
  const { page, close } = await openPage(`${server.url}/`, { scripts: false });
  const text = await heard(page);
  assert.match(
    text,
    /2024-08.*Ukrainian forces launch.*2024-10.*More than 2,000.*2024-11-17.*Biden authorizes.*This is permission/,
  );
  await close();
});
