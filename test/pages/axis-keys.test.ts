// The axis by real keys and a real pointer: where the focus goes, what opens, what is said, what the page hears of it.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { KeyInput, Page } from 'puppeteer-core';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { drawAxis, openAxisPage, startAxisServer } from '../support/axis-page.js';
import type { OpenPage } from '../support/browser.js';
import { sortEvents } from '../../src/model/sort-events.js';
import { validate } from '../../src/data/validate-timeline.js';
import type { PageServer } from '../support/page-server.js';

/** The one order: that of the buttons. */
const IDS = sortEvents(validate(usLongRangeMissiles).timeline).map(({ event }) => event.id);
const [FIRST, LAST] = [IDS[0]!, IDS.at(-1)!];

let server: PageServer;
let opened: OpenPage;
let page: Page;
before(async () => {
  server = await startAxisServer();
  opened = await openAxisPage(server, { width: 1200 });
  page = opened.page;
});
after(() => server.close());

/** What a reader is at, hears and sees. */
interface Situation {
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

const now = (): Promise<Situation> =>
  page.evaluate(async () => {
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

const press = async (...keys: readonly KeyInput[]): Promise<Situation> => {
  for (const key of keys) {
    await page.keyboard.press(key);
    await now();
  }
  return now();
};

async function draw(dir: 'ltr' | 'rtl' = 'ltr', width = 1200): Promise<void> {
  await drawAxis(page, 'seed', { width, dir });
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(globalThis, { told });
    const element = document.querySelector('news-timeline')!;
    for (const name of ['news-timeline-select', 'news-timeline-selected', 'news-timeline-interaction'] as const)
      element.addEventListener(name, (event) => {
        const { detail } = event as CustomEvent<{ id: string | null; source?: string; action?: string }>;
        told.push([name.slice(14), detail.id, detail.action ?? detail.source].join(' '));
      });
    document.querySelector<HTMLElement>('#before')!.focus();
  });
}

/** The middle of an element in the shadow root, after it was scrolled to. */
const middleOf = (selector: string): Promise<{ x: number; y: number }> =>
  page.evaluate((wanted) => {
    const found = document.querySelector('news-timeline')!.shadowRoot!.querySelector(wanted)!;
    found.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = found.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, selector);

const click = async (selector: string): Promise<Situation> => {
  const { x, y } = await middleOf(selector);
  await page.mouse.click(x, y);
  return now();
};

beforeEach(() => draw());

describe('The axis by keyboard', () => {
  test('comes after “Show as list”, and takes one stop of the Tab key however many entries it has', async () => {
    assert.equal((await press('Tab')).focus, 'switch');
    const { focus, tabStops } = await press('Tab');
    assert.deepEqual([focus, tabStops], [FIRST, [FIRST]]);
    assert.equal((await press('Tab')).focus, '', 'past all entries: the key to the marks');
    assert.equal((await press('Tab')).focus, 'after');
  });

  test('moves the focus with the arrows, one entry at a time and through all of them, and opens nothing', async () => {
    await press('Tab', 'Tab');
    const seen = [FIRST];
    for (let at = 1; at < IDS.length; at++) seen.push((await press(at % 2 ? 'ArrowRight' : 'ArrowDown')).focus);
    assert.deepEqual(seen, IDS);
    const { focus, tabStops, selected, told } = await press('ArrowRight');
    assert.deepEqual({ focus, tabStops, selected, told }, { focus: LAST, tabStops: [LAST], selected: null, told: [] });
    assert.equal((await press('ArrowLeft')).focus, IDS.at(-2));
    assert.equal((await press('ArrowUp')).focus, IDS.at(-3));
  });

  test('goes to the first and the last entry with Home and End', async () => {
    await press('Tab', 'Tab');
    assert.equal((await press('End')).focus, LAST);
    assert.equal((await press('Home')).focus, FIRST);
  });

  test('comes back with the Tab key to the entry that was left', async () => {
    await press('Tab', 'Tab', 'ArrowRight', 'ArrowRight', 'Tab');
    await page.keyboard.down('Shift');
    const { focus } = await press('Tab');
    await page.keyboard.up('Shift');
    assert.equal(focus, IDS[2]);
  });

  test('goes towards the later entry with the left arrow where time runs from right to left', async () => {
    await draw('rtl');
    await press('Tab', 'Tab');
    assert.equal((await press('ArrowLeft')).focus, IDS[1]);
    assert.equal((await press('ArrowRight')).focus, FIRST);
    assert.equal((await press('ArrowDown')).focus, IDS[1]);
    assert.equal((await press('End')).focus, LAST);
    assert.equal((await press('Home')).focus, FIRST);
  });

  test('leaves every other key, and keys with nothing to move to, to the page', async () => {
    await press('Tab', 'Tab');
    const { focus, selected } = await press('a', 'PageUp', 'Escape', 'ArrowLeft');
    assert.deepEqual([focus, selected], [FIRST, null]);
  });

  test('opens an entry with Enter and with the space bar: its card’s heading has the focus, and one sentence says so', async () => {
    for (const key of ['Enter', 'Space'] as const) {
      await draw();
      const { focus, expanded, said, selected, card } = await press('Tab', 'Tab', 'ArrowRight', key);
      const id = IDS[1]!;
      const { headline } = usLongRangeMissiles.events.find((event) => event.id === id)!;
      assert.deepEqual({ focus, expanded, selected }, { focus: 'headline', expanded: [id], selected: id });
      assert.equal(said, `Opened: ${headline}`);
      assert.match(card, /Item 2 of 16/);
    }
  });

  test('closes with Escape, from the entry and from the card, and gives the focus back to the entry', async () => {
    await press('Tab', 'Tab', 'ArrowRight', 'Enter');
    const { focus, selected, expanded, card, said } = await press('Escape');
    assert.deepEqual(
      { focus, selected, expanded, card, said },
      { focus: IDS[1], selected: null, expanded: [], card: '', said: '' },
    );
  });

  test('closes with the card’s button and with Enter on the open entry, and gives the focus back', async () => {
    await press('Tab', 'Tab', 'ArrowRight', 'Enter');
    await page.evaluate(() =>
      document.querySelector('news-timeline')!.shadowRoot!.querySelector<HTMLElement>('.close')!.focus(),
    );
    const closed = await press('Enter');
    assert.deepEqual([closed.focus, closed.selected], [IDS[1], null]);
    await press('Enter');
    await page.evaluate(
      (id) =>
        document.querySelector('news-timeline')!.shadowRoot!.querySelector<HTMLElement>(`[data-id="${id}"]`)!.focus(),
      IDS[1]!,
    );
    const again = await press('Enter');
    assert.deepEqual([again.focus, again.selected], [IDS[1], null]);
  });

  test('draws the list in its place and the axis again, and the focus stays on the button', async () => {
    const cards = () =>
      page.evaluate(() => {
        const root = document.querySelector('news-timeline')!.shadowRoot!;
        return [root.querySelectorAll('.plot').length, root.querySelectorAll('.event').length];
      });
    const words = () =>
      page.evaluate(() => document.querySelector('news-timeline')!.shadowRoot!.activeElement!.textContent!.trim());
    assert.deepEqual(await cards(), [1, 0]);
    assert.equal((await press('Tab', 'Enter')).focus, 'switch');
    assert.deepEqual(await cards(), [0, 16]);
    assert.equal(await words(), 'Show as timeline');
    assert.equal((await press('Enter')).focus, 'switch');
    assert.deepEqual(await cards(), [1, 0]);
    assert.equal(await words(), 'Show as list');
  });
});

describe('The axis by pointer', () => {
  test('opens an entry where its words are pressed, and closes it where they are pressed again', async () => {
    const open = await click('[data-id="kursk-incursion"] .text');
    assert.deepEqual([open.selected, open.focus], ['kursk-incursion', 'headline']);
    const closed = await click('[data-id="kursk-incursion"] .text');
    assert.deepEqual([closed.selected, closed.focus], [null, 'kursk-incursion']);
  });

  test('opens an entry where its mark is pressed: every piece of a mark belongs to one, and every entry has some', async () => {
    for (const width of [720, 900, 1200]) {
      const { axis } = await drawAxis(page, 'seed', { width });
      const pressed = await page.evaluate((marks) => {
        const { documentElement } = document;
        const root = document.querySelector('news-timeline')!.shadowRoot!;
        return marks.map(({ left, right, top, bottom }) => {
          const y = (top + bottom) / 2;
          documentElement.scrollTop = y - 300;
          // The lower edge of a bar is the edge of its target.
          const found = root.elementFromPoint((left + right) / 2, y - 1 - documentElement.scrollTop);
          return found?.closest('button')?.dataset['id'] ?? `none at ${Math.round(left)} to ${Math.round(right)}`;
        });
      }, axis!.marks);
      const dated = usLongRangeMissiles.events.filter(({ date }) => date !== null).map(({ id }) => id);
      assert.deepEqual([...new Set(pressed)].toSorted(), dated.toSorted(), `${width}`);
      assert.equal(pressed[axis!.marks.findIndex(({ ring }) => ring)], 'war-began', `${width}`);
    }
  });

  test('goes to the neighbours from the card, and on to its new heading, and stops at both ends', async () => {
    await click(`[data-id="${IDS[1]}"] .text`);
    const second = await click('.steps .step:last-of-type, .steps span + .step');
    assert.deepEqual([second.selected, second.focus], [IDS[2], 'headline']);
    assert.match(second.card, /Item 3 of 16/);
    const back = await click('.steps .step');
    assert.equal(back.selected, IDS[1]);
    await click('.steps .step');
    const disabled = await page.evaluate(() =>
      [...document.querySelector('news-timeline')!.shadowRoot!.querySelectorAll<HTMLButtonElement>('.step')].map(
        (step) => step.disabled,
      ),
    );
    assert.deepEqual(disabled, [true, false]);
  });

  test('opens a possibility beside the axis as any other entry', async () => {
    const { selected, focus, card } = await click('[data-id="uk-france-storm-shadow"]');
    assert.deepEqual([selected, focus], ['uk-france-storm-shadow', 'headline']);
    assert.match(card, /Possible/);
  });

  test('moves from a mark of the narrow axis to its item in the list', async () => {
    await draw('ltr', 360);
    const { x, y } = await page.evaluate(() => {
      const plot = document.querySelector('news-timeline')!.shadowRoot!.querySelector('.plot')!;
      plot.scrollIntoView({ block: 'start' });
      // The ring of the war's first day is the only one.
      const ring = [...plot.querySelectorAll('path')].find((path) => path.getAttribute('d')!.includes('a4.5'))!;
      const { left, top } = ring.getBoundingClientRect();
      return { x: left + 5, y: top + 5 };
    });
    await page.mouse.click(x, y);
    const { selected } = await now();
    assert.equal(selected, 'war-began');
    const top = await page.evaluate(
      () =>
        document
          .querySelector('news-timeline')!
          .shadowRoot!.querySelector('.event[data-id="war-began"]')!
          .getBoundingClientRect().top,
    );
    assert.ok(top >= 0 && top < 800, `${top}`);
  });

  test('takes a press beside every mark of the narrow axis as none', async () => {
    await draw('ltr', 360);
    const { x, y } = await page.evaluate(() => {
      const plot = document.querySelector('news-timeline')!.shadowRoot!.querySelector('.plot')!;
      const { left, top } = plot.getBoundingClientRect();
      return { x: left + 60, y: top + 2 };
    });
    await page.mouse.click(x, y);
    assert.equal((await now()).selected, null);
  });
});

describe('The axis and the page’s own script', () => {
  test('goTo, next and previous open cards, and leave the focus where the reader has it', async () => {
    await press('Tab', 'Tab');
    const by = async (call: 'next' | 'previous' | 'goTo', id = '') => {
      const done = await page.evaluate(
        (name, to) => {
          const element = document.querySelector('news-timeline')!;
          return name === 'goTo' ? element.goTo(to) : element[name]();
        },
        call,
        id,
      );
      const { focus, selected, expanded } = await now();
      return { done, focus, selected, expanded };
    };
    const at = (id: string | undefined, done = true) => ({ done, focus: FIRST, selected: id, expanded: [id] });
    assert.deepEqual(await by('next'), at(FIRST));
    assert.deepEqual(await by('next'), at(IDS[1]));
    assert.deepEqual(await by('goTo', 'authorization'), at('authorization'));
    assert.deepEqual(await by('previous'), at(IDS[IDS.indexOf('authorization') - 1]));
    assert.deepEqual(await by('goTo', 'nobody'), at(IDS[IDS.indexOf('authorization') - 1], false));
  });

  test('is told of an opening and of a closing, by whom, and of null where nothing is open any more', async () => {
    await press('Tab', 'Tab', 'Enter', 'Escape');
    await page.evaluate((id) => document.querySelector('news-timeline')!.goTo(id), IDS[1]!);
    const { told } = await now();
    assert.deepEqual(told, [
      `interaction ${FIRST} open`,
      `select ${FIRST} user`,
      `selected ${FIRST} user`,
      'select  user',
      'selected  user',
      `select ${IDS[1]} api`,
      `selected ${IDS[1]} api`,
    ]);
  });

  test('can refuse an opening and a closing: then nothing changes and the focus stays', async () => {
    const refuse = (yes: boolean) =>
      page.evaluate((on) => {
        const element = document.querySelector('news-timeline')!;
        const page = globalThis as unknown as { refuse?: AbortController };
        page.refuse?.abort();
        page.refuse = new AbortController();
        if (on) element.addEventListener('news-timeline-select', (event) => event.preventDefault(), page.refuse);
      }, yes);
    await press('Tab', 'Tab');
    await refuse(true);
    const refused = await press('Enter');
    assert.deepEqual([refused.selected, refused.focus, refused.expanded], [null, FIRST, []]);
    await refuse(false);
    await press('Enter');
    await refuse(true);
    const kept = await press('Escape');
    assert.deepEqual([kept.selected, kept.focus, kept.expanded], [FIRST, 'headline', [FIRST]]);
  });
});

test('the page logs nothing and asks no other host', () => {
  assert.deepEqual(opened.problems, { errors: [], violations: [], outside: [] });
});
