import type { KeyInput, Page } from 'puppeteer-core';
import { validate } from '../../src/data/validate-timeline.js';
import { sortEvents } from '../../src/model/sort-events.js';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { drawAxis } from './axis-page.js';

/** Ids of the seed's entries in the one order: that of the buttons. */
export const SEED_IDS: readonly string[] = sortEvents(validate(usLongRangeMissiles).timeline).map(
  ({ event }) => event.id,
);

/** What a reader is at, hears and sees. */
export interface Situation {
  /** Id of the entry that has the focus, else what else has it. */
  readonly focus: string;
  readonly selected: string | null;
  readonly expanded: readonly string[];
  readonly said: string;
  readonly tabStops: readonly string[];
  readonly card: string;
  /** The `-select` and `-selected` events since the last drawing. */
  readonly told: readonly string[];
}

/** Somebody who reads the axis of the seed with keys and a pointer. */
export class PageReader {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Draws the axis anew, with the focus on the button before it. */
  async draw(dir: 'ltr' | 'rtl' = 'ltr', width = 1200): Promise<void> {
    await drawAxis(this.#page, 'seed', { width, dir });
    await this.#page.evaluate(() => {
      const told: string[] = [];
      Object.assign(globalThis, { told });
      const element = document.querySelector('news-timeline')!;
      for (const name of ['news-timeline-select', 'news-timeline-selected', 'news-timeline-interaction'] as const)
        element.addEventListener(name, (event) => {
          const { detail } = event as CustomEvent<{ id: string | null; source?: string; action?: string }>;
          told.push(`${name.slice(14)} ${detail.id} ${detail.action ?? detail.source}`);
        });
      document.querySelector<HTMLElement>('#before')!.focus();
    });
  }

  /** What there is once all has been drawn. */
  now(): Promise<Situation> {
    return this.#page.evaluate(async () => {
      const element = document.querySelector('news-timeline')!;
      await element.updateComplete;
      await new Promise((done) => requestAnimationFrame(done));
      const root = element.shadowRoot!;
      const active = root.activeElement as HTMLElement | null;
      const entries = [...root.querySelectorAll<HTMLElement>('button[data-id]')];
      return {
        focus: active?.dataset['id'] ?? active?.className ?? document.activeElement?.id ?? '',
        selected: element.selected,
        expanded: entries.filter((entry) => entry.ariaExpanded === 'true').map(({ dataset }) => dataset['id']!),
        said: (root.querySelector('[role="status"]')?.textContent ?? '').trim(),
        tabStops: entries.filter(({ tabIndex }) => tabIndex === 0).map(({ dataset }) => dataset['id']!),
        card: (root.querySelector('.opened')?.textContent ?? '').replace(/\s+/g, ' ').trim(),
        told: (globalThis as unknown as { told: string[] }).told,
      };
    });
  }

  /** Presses keys, one after another. */
  async press(...keys: readonly KeyInput[]): Promise<Situation> {
    for (const key of keys) {
      await this.#page.keyboard.press(key);
      await this.now();
    }
    return this.now();
  }

  /** Presses the middle of an element in the shadow root, after it was scrolled to. */
  async click(selector: string): Promise<Situation> {
    const { x, y } = await this.#page.evaluate((wanted) => {
      const found = document.querySelector('news-timeline')!.shadowRoot!.querySelector(wanted)!;
      found.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = found.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }, selector);
    await this.#page.mouse.click(x, y);
    return this.now();
  }
}
