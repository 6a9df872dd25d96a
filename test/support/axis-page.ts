import { resolve } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type { DrawnAxis } from './drawn-axis.js';
import type { AxisPageData, DrawnWords } from './axis-page-script.js';
import { openPage, type OpenPage, type PageOptions } from './browser.js';
import { startPageServer, type PageServer } from './page-server.js';
import { STORY_CSS } from './story-pages.js';

const PAGE = `<!doctype html>
<html lang="en-GB"><meta charset="utf-8"><title>An axis</title>
<link rel="stylesheet" href="/themes/base.css"><link rel="stylesheet" href="/page.css">
<script type="module" src="/page.js"></script>
<button id="before">Before</button><main></main><button id="after">After</button></html>`;

/**
 * A page under the full policy with the element from its sources, on which any of the data sets can be drawn.
 * @param missing A part that the server does not have (as esbuild names it).
 * @param script What runs in the page, a file of this folder.
 */
export async function startAxisServer(missing?: string, script = 'axis-page-script.ts'): Promise<PageServer> {
  const { outputFiles } = await build({
    entryPoints: [resolve(import.meta.dirname, script)],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    conditions: ['production'],
    logLevel: 'error',
    external: missing ? [missing] : [],
  });
  return startPageServer({
    routes: {
      '/': PAGE,
      '/page.css': { body: `${STORY_CSS} body { margin: 0 }` },
      '/grey.svg': { body: '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2" />', type: 'image/svg+xml' },
      '/page.js': { body: outputFiles[0]!.text, type: 'text/javascript' },
    },
  });
}

/** How an axis is drawn. Widths in CSS px of its container. */
export interface AxisDrawing {
  readonly width: number;
  readonly dir?: 'ltr' | 'rtl';
  readonly layout?: 'axis' | 'auto' | 'list';
  /** `long`: in a language that nobody speaks, whose words are longer than English (long-words.ts), and all that opens open. */
  readonly words?: 'long';
}

/** What was drawn, as the page measures it. */
export interface MeasuredAxis {
  readonly axis: DrawnAxis | undefined;
  readonly out: readonly string[];
  readonly scrolls: boolean;
  /** Elements of the shadow root. */
  readonly elements: number;
}

/** Opens the page; wide enough for every width that is drawn. */
export async function openAxisPage(server: PageServer, options: PageOptions = {}): Promise<OpenPage> {
  const opened = await openPage(`${server.url}/`, { width: 1700, height: 800, ...options });
  await opened.page.waitForFunction(() => 'drawAxis' in globalThis);
  return opened;
}

/** Draws a data set on an open page, in place of what was drawn before, and measures it. */
export const drawAxis = (page: Page, data: AxisPageData, drawing: AxisDrawing): Promise<MeasuredAxis> =>
  page.evaluate(
    (name, given) =>
      (globalThis as unknown as { drawAxis: (name: string, drawing: AxisDrawing) => Promise<MeasuredAxis> }).drawAxis(
        name,
        given,
      ),
    data,
    drawing,
  );

/** The words of what is drawn, and which lines of them are cut off or lie on others. */
export const drawnWords = (page: Page): Promise<DrawnWords> =>
  page.evaluate(() => (globalThis as unknown as { drawnWords: () => DrawnWords }).drawnWords());
