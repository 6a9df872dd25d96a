// Where the part that draws an axis cannot be had: offline, or not copied to the server.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawAxis, openAxisPage, startAxisServer } from '../support/axis-page.js';

test('a page whose axis cannot be fetched has the list, whole, and says so in its state and its problems', async () => {
  const server = await startAxisServer('*-part.js');
  try {
    const { page, close } = await openAxisPage(server);
    const { axis, out } = await drawAxis(page, 'seed', { width: 1200 });
    assert.equal(axis, undefined);
    assert.deepEqual(out, []);
    const seen = await page.evaluate(() => {
      const element = document.querySelector('news-timeline')!;
      return [element.shadowRoot!.querySelectorAll('.event').length, element.matches(':state(list)')];
    });
    assert.deepEqual(seen, [16, true]);
    await page.waitForFunction(() => document.querySelector('news-timeline')!.problems.length > 0);
    const problems = await page.evaluate(() => document.querySelector('news-timeline')!.problems);
    const { message, ...rest } = problems[0]!;
    assert.deepEqual([problems.length, rest], [1, { path: '', code: 'part-missing', severity: 'warning' }]);
    assert.match(message, /^The part “axis” of news-timeline could not be fetched.+check that all files/);
    await close();
  } finally {
    await server.close();
  }
});
