import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import type { KeyInput, Page } from 'puppeteer-core';
import { startAxisServer } from './axis-page.js';
import { openPage, type OpenPage, type PageOptions } from './browser.js';
import type { ManyOptions, manyEvents } from './many-events.js';
import type { PageServer } from './page-server.js';

/** What is drawn, and how: every other property of the element as well. */
export interface LanesDrawing {
  /** So many invented events … */
  readonly count?: number;
  readonly many?: ManyOptions;
  /** … or these. */
  readonly input?: unknown;
  /** CSS px of the container. */
  readonly width: number;
  readonly dir?: 'ltr' | 'rtl';
  readonly group?: 'none' | 'kind' | 'track' | 'place' | 'actor' | 'status';
  readonly controls?: string;
  readonly from?: string;
  readonly to?: string;
  readonly start?: 'fit' | 'as-of';
}

/** What was drawn, as the page measures it. */
export interface MeasuredLanes {
  readonly onEachOther: readonly string[];
  readonly outOfPlot: readonly string[];
  readonly outOfElement: readonly string[];
  /** Targets that are less than 24 px high. */
  readonly low: readonly string[];
  readonly elements: number;
  readonly ticks: number;
  readonly names: number;
  readonly counts: number;
  readonly scrolls: boolean;
}

/** What the script of the page leaves there. */
export interface LanesGlobals {
  readonly drawLanes: (drawing: LanesDrawing) => Promise<void>;
  readonly measureLanes: () => MeasuredLanes;
  readonly settled: () => Promise<void>;
  readonly manyEvents: typeof manyEvents;
  /** Who moved the range, with a full stop where that was its end. */
  readonly told: string[];
  /** How many events each load event told of. */
  readonly loads: number[];
}

/** One page for all tests of a file, with an axis of many invented events on it. */
export class LanesPage {
  #server: PageServer | undefined;
  #opened: OpenPage | undefined;

  constructor(options: PageOptions = {}) {
    before(async () => {
      this.#server = await startAxisServer(undefined, 'lanes-page-script.ts');
      this.#opened = await this.open(options);
    });
    after(() => this.#server?.close());
  }

  get page(): Page {
    return this.#opened!.page;
  }

  /** Another page, with other options. */
  async open(options: PageOptions): Promise<OpenPage> {
    const opened = await openPage(`${this.#server!.url}/`, { width: 1300, height: 900, ...options });
    await opened.page.waitForFunction(() => 'drawLanes' in globalThis);
    return opened;
  }

  draw(drawing: LanesDrawing, page = this.page): Promise<void> {
    return page.evaluate((given) => (globalThis as unknown as LanesGlobals).drawLanes(given), drawing);
  }

  measure(): Promise<MeasuredLanes> {
    return this.page.evaluate(() => (globalThis as unknown as LanesGlobals).measureLanes());
  }

  settled(page = this.page): Promise<void> {
    return page.evaluate(() => (globalThis as unknown as LanesGlobals).settled());
  }

  /** Presses keys, one after another. */
  async press(...keys: readonly KeyInput[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      await this.settled();
    }
  }

  /** Presses the middle of an element in the shadow root, after it was scrolled to. */
  async click(selector: string): Promise<void> {
    const { x, y } = await this.page.evaluate((wanted) => {
      const found = document.querySelector('news-timeline')!.shadowRoot!.querySelector(wanted)!;
      found.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = found.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }, selector);
    await this.page.mouse.click(x, y);
    await this.settled();
  }

  /** What is in view, UTC ms. */
  range(): Promise<readonly [number, number]> {
    return this.page.evaluate(() => document.querySelector('news-timeline')!.visibleRange!);
  }

  /** The name of what has the focus in the element, else '' and what has it on the page. */
  focus(): Promise<string> {
    return this.page.evaluate(() => {
      const active = document.querySelector('news-timeline')!.shadowRoot!.activeElement;
      return active
        ? (active.getAttribute('aria-label') ?? active.textContent!.trim())
        : `#${document.activeElement?.id}`;
    });
  }

  /** A test, for the end of a file, that nothing went wrong on the page meanwhile. */
  testQuiet(): void {
    void test('the page logs nothing and asks no other host', () =>
      assert.deepEqual(this.#opened!.problems, { errors: [], violations: [], outside: [] }));
  }
}
