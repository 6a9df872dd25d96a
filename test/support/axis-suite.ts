import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { drawAxis, openAxisPage, startAxisServer, type AxisDrawing } from './axis-page.js';
import type { AxisPageData } from './axis-page-script.js';
import type { OpenPage, PageOptions } from './browser.js';
import type { DrawnAxis } from './drawn-axis.js';
import type { PageServer } from './page-server.js';

/** A reader far away: nothing may shift into another day or month. */
export const FAR_AWAY: PageOptions = { timeZone: 'Pacific/Kiritimati', locale: 'en-US' };

/** One page for all tests of a file, there from the first of them on. */
export interface AxisSuite {
  readonly page: Page;
  readonly draw: (data: AxisPageData, drawing: AxisDrawing) => Promise<DrawnAxis>;
  /** A test, for the end of the file, that nothing went wrong on the page meanwhile. */
  readonly testQuiet: () => void;
}

export function axisSuite(options: PageOptions): AxisSuite {
  let server: PageServer;
  let opened: OpenPage;
  before(async () => {
    server = await startAxisServer();
    opened = await openAxisPage(server, options);
  });
  after(() => server.close());
  return {
    get page() {
      return opened.page;
    },
    draw: async (data, drawing) => (await drawAxis(opened.page, data, drawing)).axis!,
    testQuiet: () =>
      void test('the page logs nothing and asks no other host', () =>
        assert.deepEqual(opened.problems, { errors: [], violations: [], outside: [] })),
  };
}
