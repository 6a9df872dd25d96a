// The axis by real keys: where the focus goes, what opens, what is said.
import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { axisSuite } from '../support/axis-suite.js';
import { PageReader, SEED_IDS } from '../support/page-reader.js';

const [FIRST, LAST] = [SEED_IDS[0]!, SEED_IDS.at(-1)!];

const suite = axisSuite({ width: 1200 });
let reader: PageReader;
beforeEach(() => {
  reader = new PageReader(suite.page);
  return reader.draw();
});

describe('The axis by keyboard', () => {
  test('comes after “Show as list”, and takes one stop of the Tab key however many entries it has', async () => {
    assert.equal((await reader.press('Tab')).focus, 'switch');
    const { focus, tabStops } = await reader.press('Tab');
    assert.deepEqual([focus, tabStops], [FIRST, [FIRST]]);
    assert.equal((await reader.press('Tab')).focus, '', 'past all entries: the key to the marks');
    assert.equal((await reader.press('Tab')).focus, 'after');
  });

  test('moves the focus with the arrows, one entry at a time and through all of them, and opens nothing', async () => {
    await reader.press('Tab', 'Tab');
    const seen = [FIRST];
    for (let at = 1; at < SEED_IDS.length; at++)
      seen.push((await reader.press(at % 2 ? 'ArrowRight' : 'ArrowDown')).focus);
    assert.deepEqual(seen, SEED_IDS);
    const { focus, tabStops, selected, told } = await reader.press('ArrowRight');
    assert.deepEqual({ focus, tabStops, selected, told }, { focus: LAST, tabStops: [LAST], selected: null, told: [] });
    assert.equal((await reader.press('ArrowLeft')).focus, SEED_IDS.at(-2));
    assert.equal((await reader.press('ArrowUp')).focus, SEED_IDS.at(-3));
  });

  test('goes to the first and the last entry with Home and End', async () => {
    await reader.press('Tab', 'Tab');
    assert.equal((await reader.press('End')).focus, LAST);
    assert.equal((await reader.press('Home')).focus, FIRST);
  });

  test('comes back with the Tab key to the entry that was left', async () => {
    await reader.press('Tab', 'Tab', 'ArrowRight', 'ArrowRight', 'Tab');
    await suite.page.keyboard.down('Shift');
    const { focus } = await reader.press('Tab');
    await suite.page.keyboard.up('Shift');
    assert.equal(focus, SEED_IDS[2]);
  });

  test('goes towards the later entry with the left arrow where time runs from right to left', async () => {
    await reader.draw('rtl');
    await reader.press('Tab', 'Tab');
    assert.equal((await reader.press('ArrowLeft')).focus, SEED_IDS[1]);
    assert.equal((await reader.press('ArrowRight')).focus, FIRST);
    assert.equal((await reader.press('ArrowDown')).focus, SEED_IDS[1]);
    assert.equal((await reader.press('End')).focus, LAST);
    assert.equal((await reader.press('Home')).focus, FIRST);
  });

  test('leaves every other key, and keys with nothing to move to, to the page', async () => {
    await reader.press('Tab', 'Tab');
    const { focus, selected } = await reader.press('a', 'PageUp', 'Escape', 'ArrowLeft');
    assert.deepEqual([focus, selected], [FIRST, null]);
  });

  test('opens an entry with Enter and with the space bar: its card’s heading has the focus, and one sentence says so', async () => {
    for (const key of ['Enter', 'Space'] as const) {
      await reader.draw();
      const { focus, expanded, said, selected, card } = await reader.press('Tab', 'Tab', 'ArrowRight', key);
      const id = SEED_IDS[1]!;
      const { headline } = usLongRangeMissiles.events.find((event) => event.id === id)!;
      assert.deepEqual({ focus, expanded, selected }, { focus: 'headline', expanded: [id], selected: id });
      assert.equal(said, `Opened: ${headline}`);
      assert.match(card, /Item 2 of 16/);
    }
  });

  test('closes with Escape, from the entry and from the card, and gives the focus back to the entry', async () => {
    await reader.press('Tab', 'Tab', 'ArrowRight', 'Enter');
    const { focus, selected, expanded, card, said } = await reader.press('Escape');
    assert.deepEqual(
      { focus, selected, expanded, card, said },
      { focus: SEED_IDS[1], selected: null, expanded: [], card: '', said: '' },
    );
  });

  test('closes with the card’s button and with Enter on the open entry, and gives the focus back', async () => {
    await reader.press('Tab', 'Tab', 'ArrowRight', 'Enter');
    await suite.page.evaluate(() =>
      document.querySelector('news-timeline')!.shadowRoot!.querySelector<HTMLElement>('.close')!.focus(),
    );
    const closed = await reader.press('Enter');
    assert.deepEqual([closed.focus, closed.selected], [SEED_IDS[1], null]);
    await reader.press('Enter');
    await suite.page.evaluate(
      (id) =>
        document.querySelector('news-timeline')!.shadowRoot!.querySelector<HTMLElement>(`[data-id="${id}"]`)!.focus(),
      SEED_IDS[1]!,
    );
    const again = await reader.press('Enter');
    assert.deepEqual([again.focus, again.selected], [SEED_IDS[1], null]);
  });

  test('draws the list in its place and the axis again, and the focus stays on the button', async () => {
    const cards = () =>
      suite.page.evaluate(() => {
        const root = document.querySelector('news-timeline')!.shadowRoot!;
        return [root.querySelectorAll('.plot').length, root.querySelectorAll('.event').length];
      });
    const words = () =>
      suite.page.evaluate(() =>
        document.querySelector('news-timeline')!.shadowRoot!.activeElement!.textContent!.trim(),
      );
    assert.deepEqual(await cards(), [1, 0]);
    assert.equal((await reader.press('Tab', 'Enter')).focus, 'switch');
    assert.deepEqual(await cards(), [0, 16]);
    assert.equal(await words(), 'Show as timeline');
    assert.equal((await reader.press('Enter')).focus, 'switch');
    assert.deepEqual(await cards(), [1, 0]);
    assert.equal(await words(), 'Show as list');
  });
});

suite.testQuiet();
