// The axis by a real pointer and by the page's own script: what opens, and what the page hears of it.
import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { drawAxis } from '../support/axis-page.js';
import { axisSuite } from '../support/axis-suite.js';
import { PageReader, SEED_IDS } from '../support/page-reader.js';

const FIRST = SEED_IDS[0]!;

const suite = axisSuite({ width: 1200 });
let reader: PageReader;
beforeEach(() => {
  reader = new PageReader(suite.page);
  return reader.draw();
});

describe('The axis by pointer', () => {
  test('opens an entry where its words are pressed, and closes it where they are pressed again', async () => {
    const open = await reader.click('[data-id="kursk-incursion"] .text');
    assert.deepEqual([open.selected, open.focus], ['kursk-incursion', 'headline']);
    const closed = await reader.click('[data-id="kursk-incursion"] .text');
    assert.deepEqual([closed.selected, closed.focus], [null, 'kursk-incursion']);
  });

  test('opens an entry where its mark is pressed: every piece of a mark belongs to one, and every entry has some', async () => {
    for (const width of [720, 900, 1200]) {
      const { axis } = await drawAxis(suite.page, 'seed', { width });
      const pressed = await suite.page.evaluate((marks) => {
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
    await reader.click(`[data-id="${SEED_IDS[1]}"] .text`);
    const second = await reader.click('.steps .step:last-of-type, .steps span + .step');
    assert.deepEqual([second.selected, second.focus], [SEED_IDS[2], 'headline']);
    assert.match(second.card, /Item 3 of 16/);
    const back = await reader.click('.steps .step');
    assert.equal(back.selected, SEED_IDS[1]);
    await reader.click('.steps .step');
    const disabled = await suite.page.evaluate(() =>
      [...document.querySelector('news-timeline')!.shadowRoot!.querySelectorAll<HTMLButtonElement>('.step')].map(
        (step) => step.disabled,
      ),
    );
    assert.deepEqual(disabled, [true, false]);
  });

  test('opens a possibility beside the axis as any other entry', async () => {
    const { selected, focus, card } = await reader.click('[data-id="uk-france-storm-shadow"]');
    assert.deepEqual([selected, focus], ['uk-france-storm-shadow', 'headline']);
    assert.match(card, /Possible/);
  });

  test('moves from a mark of the narrow axis to its item in the list', async () => {
    await reader.draw('ltr', 360);
    const { x, y } = await suite.page.evaluate(() => {
      const plot = document.querySelector('news-timeline')!.shadowRoot!.querySelector('.plot')!;
      plot.scrollIntoView({ block: 'start' });
      // The ring of the war's first day is the only one.
      const ring = [...plot.querySelectorAll('path')].find((path) => path.getAttribute('d')!.includes('a4.5'))!;
      const { left, top } = ring.getBoundingClientRect();
      return { x: left + 5, y: top + 5 };
    });
    await suite.page.mouse.click(x, y);
    const { selected } = await reader.now();
    assert.equal(selected, 'war-began');
    const top = await suite.page.evaluate(
      () =>
        document
          .querySelector('news-timeline')!
          .shadowRoot!.querySelector('.event[data-id="war-began"]')!
          .getBoundingClientRect().top,
    );
    assert.ok(top >= 0 && top < 800, `${top}`);
  });

  test('takes a press beside every mark of the narrow axis as none', async () => {
    await reader.draw('ltr', 360);
    const { x, y } = await suite.page.evaluate(() => {
      const plot = document.querySelector('news-timeline')!.shadowRoot!.querySelector('.plot')!;
      const { left, top } = plot.getBoundingClientRect();
      return { x: left + 60, y: top + 2 };
    });
    await suite.page.mouse.click(x, y);
    assert.equal((await reader.now()).selected, null);
  });
});

describe('The axis and the page’s own script', () => {
  test('goTo, next and previous open cards, and leave the focus where the reader has it', async () => {
    await reader.press('Tab', 'Tab');
    const by = async (call: 'next' | 'previous' | 'goTo', id = '') => {
      const done = await suite.page.evaluate(
        (name, to) => {
          const element = document.querySelector('news-timeline')!;
          return name === 'goTo' ? element.goTo(to) : element[name]();
        },
        call,
        id,
      );
      const { focus, selected, expanded } = await reader.now();
      return { done, focus, selected, expanded };
    };
    const at = (id: string | undefined, done = true) => ({ done, focus: FIRST, selected: id, expanded: [id] });
    assert.deepEqual(await by('next'), at(FIRST));
    assert.deepEqual(await by('next'), at(SEED_IDS[1]));
    assert.deepEqual(await by('goTo', 'authorization'), at('authorization'));
    assert.deepEqual(await by('previous'), at(SEED_IDS[SEED_IDS.indexOf('authorization') - 1]));
    assert.deepEqual(await by('goTo', 'nobody'), at(SEED_IDS[SEED_IDS.indexOf('authorization') - 1], false));
  });

  test('is told of an opening and of a closing, by whom, and of null where nothing is open any more', async () => {
    await reader.press('Tab', 'Tab', 'Enter', 'Escape');
    await suite.page.evaluate((id) => document.querySelector('news-timeline')!.goTo(id), SEED_IDS[1]!);
    const { told } = await reader.now();
    assert.deepEqual(told, [
      `interaction ${FIRST} open`,
      `select ${FIRST} user`,
      `selected ${FIRST} user`,
      'select null user',
      'selected null user',
      `select ${SEED_IDS[1]} api`,
      `selected ${SEED_IDS[1]} api`,
    ]);
  });

  test('can refuse an opening and a closing: then nothing changes and the focus stays', async () => {
    const refuse = (yes: boolean) =>
      suite.page.evaluate((on) => {
        const element = document.querySelector('news-timeline')!;
        const kept = globalThis as unknown as { refuse?: AbortController };
        kept.refuse?.abort();
        kept.refuse = new AbortController();
        if (on) element.addEventListener('news-timeline-select', (event) => event.preventDefault(), kept.refuse);
      }, yes);
    await reader.press('Tab', 'Tab');
    await refuse(true);
    const refused = await reader.press('Enter');
    assert.deepEqual([refused.selected, refused.focus, refused.expanded], [null, FIRST, []]);
    await refuse(false);
    await reader.press('Enter');
    await refuse(true);
    const kept = await reader.press('Escape');
    assert.deepEqual([kept.selected, kept.focus, kept.expanded], [FIRST, 'headline', [FIRST]]);
  });
});

suite.testQuiet();
