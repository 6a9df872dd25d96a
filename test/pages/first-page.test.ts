import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openPage } from '../support/browser.js';
import { startPageServer, type PageServer } from '../support/page-server.js';

const PAGE = `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>An article</title>
  <link rel="stylesheet" href="/themes/base.css">
  <script type="module" src="/cdn/news-timeline.js"></script>
  <h1>An article</h1>
  <news-timeline src="/examples/us-long-range-missiles.json" layout="list"></news-timeline>
</html>`;

let server: PageServer;
before(async () => {
  server = await startPageServer({ routes: { '/': PAGE } });
});
after(() => server.close());

test('one tag and one script define the element under the full policy, without an error or an outside request', async () => {
  const { page, problems, close } = await openPage(`${server.url}/`);
  await page.waitForSelector('news-timeline:defined', { timeout: 5000 });
  assert.deepEqual(problems, { errors: [], violations: [], outside: [] });
  await close();
});

test('the server hands out nothing that lies outside its folders', async () => {
  for (const path of [
    '/package.json',
    '/dist/../package.json',
    '/dist/%2e%2e/package.json',
    '/dist/..%2fpackage.json',
    '/dist/%00',
  ]) {
    const response = await fetch(`${server.url}${path}`);
    assert.equal(response.status, 404, path);
  }
});
