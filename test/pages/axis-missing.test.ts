// Where the part that draws an axis cannot be had: offline, or not copied to the server.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawAxis, openAxisPage, startAxisServer } from '../support/axis-page.js';

test('a page whose axis cannot be fetched has the list, whole, and says so in its state', async () => {
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
    await close();
  } finally {
    await server.close();
  }
});
