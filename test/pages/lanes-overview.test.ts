// The window of the overview by keys and by pointer, the plot by pointer, and what a page that wants no controls has of it.
import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import type { KeyInput } from 'puppeteer-core';
import { LanesPage, type LanesGlobals } from '../support/lanes-page.js';

const lanes = new LanesPage();
const told = () => lanes.page.evaluate(() => (globalThis as unknown as LanesGlobals).told.splice(0));
const DATA = { count: 1000, width: 1200, many: { plain: true } } as const;

/** Where something stands on the screen. */
const boxOf = (selector: string) =>
  lanes.page.evaluate((wanted) => {
    const found = document.querySelector('news-timeline')!.shadowRoot!.querySelector(wanted)!;
    found.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = found.getBoundingClientRect();
    return { left, top, width, height, x: left + width / 2, y: top + height / 2 };
  }, selector);
const slider = (end: 'from' | 'to') =>
  lanes.page.evaluate((wanted) => {
    const found = document
      .querySelector('news-timeline')!
      .shadowRoot!.querySelector<HTMLElement>(`.handle[data-end="${wanted}"]`)!;
    const { role, ariaLabel, ariaValueNow, ariaValueMin, ariaValueMax, ariaValueText } = found;
    return {
      role,
      ariaLabel,
      ariaValueText,
      now: Number(ariaValueNow),
      min: Number(ariaValueMin),
      max: Number(ariaValueMax),
    };
  }, end);
const press = async (end: 'from' | 'to', ...keys: readonly KeyInput[]) => {
  await lanes.page.evaluate((wanted) => {
    document
      .querySelector('news-timeline')!
      .shadowRoot!.querySelector<HTMLElement>(`.handle[data-end="${wanted}"]`)!
      .focus();
  }, end);
  await lanes.press(...keys);
  return lanes.range();
};
async function drag(from: { readonly x: number; readonly y: number }, by: number, steps = 4): Promise<void> {
  await lanes.page.mouse.move(from.x, from.y);
  await lanes.page.mouse.down();
  await lanes.page.mouse.move(from.x + by, from.y, { steps });
  await lanes.page.mouse.up();
  await lanes.settled();
}

describe('The ends of the window', () => {
  beforeEach(() => lanes.draw(DATA));

  test('are sliders with a name, a value between its bounds and a date in words', async () => {
    for (const end of ['from', 'to'] as const) {
      const { role, ariaLabel, now, min, max, ariaValueText } = await slider(end);
      assert.equal(role, 'slider');
      assert.equal(ariaLabel, end === 'from' ? 'Start of what is in view' : 'End of what is in view');
      assert.ok(now >= min && now <= max && min < max, `${min} ${now} ${max}`);
      assert.match(ariaValueText!, /20\d\d$/);
    }
  });

  test('move with the arrows, further with the Page keys, to the end with Home and End; the other end stays', async () => {
    const { min, max } = await slider('from');
    const percent = (max - min) / 100;
    const whole = await lanes.range();
    const [first, same] = await press('from', 'ArrowRight');
    assert.ok(Math.abs(first - whole[0] - percent) < 2 && same === whole[1]);
    const [up] = await press('from', 'ArrowUp');
    assert.ok(Math.abs(up - first - percent) < 2);
    const [page] = await press('from', 'PageUp');
    assert.ok(Math.abs(page - up - 10 * percent) < 2);
    const [left] = await press('from', 'ArrowLeft', 'ArrowDown', 'PageDown');
    // To the beginning of the data, and not past it.
    assert.ok(Math.abs(left - min) < 2);
    const [, end] = await press('to', 'PageDown', 'PageDown');
    assert.ok(Math.abs(whole[1] - end - 20 * percent) < 2);
    assert.ok(Math.abs((await press('to', 'End'))[1] - max) < percent * 1.1);
    assert.ok((await told()).every((each) => each === 'user.'));
    assert.equal(await lanes.focus(), 'End of what is in view');
  });

  test('that are at the end of the data do not go back, and never pass each other', async () => {
    const whole = await lanes.range();
    assert.deepEqual(await press('from', 'ArrowLeft', 'Home'), whole);
    assert.deepEqual(await press('to', 'ArrowRight', 'End'), whole);
    const [from, to] = await press('from', 'End');
    assert.ok(from < to);
  });

  test('go the other way with the arrows where time runs from right to left', async () => {
    await lanes.draw({ ...DATA, dir: 'rtl' });
    const [before] = await lanes.range();
    assert.ok((await press('from', 'ArrowLeft'))[0] > before);
  });

  test('are dragged, and told once as settled', async () => {
    const { min, max } = await slider('from');
    const strip = await boxOf('.overview');
    const handle = await boxOf('.handle[data-end="from"]');
    const [, end] = await lanes.range();
    await told();
    await drag(handle, strip.width / 4);
    const [from, to] = await lanes.range();
    assert.equal(to, end);
    assert.ok(Math.abs((from - min) / (max - min) - 0.25) < 0.02, `${(from - min) / (max - min)}`);
    const events = await told();
    assert.equal(events.filter((each) => each === 'user.').length, 1);
    assert.equal(events.at(-1), 'user.');
    assert.ok(events.length > 2);
  });

  test('that are pressed and not moved tell nobody', async () => {
    const { x, y } = await boxOf('.handle[data-end="to"]');
    await told();
    await lanes.page.mouse.click(x, y);
    await lanes.settled();
    assert.deepEqual(await told(), []);
  });
});

describe('The window itself', () => {
  const QUARTER = 274 * 86_400_000;
  beforeEach(async () => {
    await lanes.draw(DATA);
    await lanes.page.evaluate((width) => {
      const from = Date.UTC(2020, 9);
      document.querySelector('news-timeline')!.visibleRange = [from, from + width];
    }, QUARTER);
    await lanes.settled();
  });

  for (const dir of ['ltr', 'rtl'] as const)
    test(`is dragged along, as wide as before, ${dir}`, async () => {
      await lanes.page.evaluate((each) => (document.querySelector('news-timeline')!.dir = each), dir);
      await lanes.page.evaluate(() => document.querySelector('news-timeline')!.requestUpdate());
      await lanes.settled();
      const before = await lanes.range();
      await drag(await boxOf('.overview .window'), dir === 'ltr' ? 100 : -100);
      const [from, to] = await lanes.range();
      assert.ok(from > before[0]);
      assert.ok(Math.abs(to - from - QUARTER) < 2);
    });

  test('comes to where one presses beside it', async () => {
    const strip = await boxOf('.overview');
    await lanes.page.mouse.click(strip.left + strip.width * 0.8, strip.top + 20);
    await lanes.settled();
    const [from, to] = await lanes.range();
    const { min, max } = await slider('from');
    assert.ok(Math.abs(((from + to) / 2 - min) / (max - min) - 0.8) < 0.02);
  });

  test('lets go where the element was taken from the page in mid-drag, and does not follow the pointer when it is back', async () => {
    const { x, y } = await boxOf('.overview .window');
    await lanes.page.mouse.move(x, y);
    await lanes.page.mouse.down();
    await lanes.page.mouse.move(x + 20, y);
    await lanes.page.evaluate(() => {
      const element = document.querySelector('news-timeline')!;
      Object.assign(globalThis, { gone: element });
      element.remove();
    });
    await lanes.page.mouse.up();
    await lanes.page.evaluate(() =>
      document.querySelector('main')!.append((globalThis as unknown as { gone: Element }).gone),
    );
    await lanes.settled();
    const before = await lanes.range();
    await lanes.page.mouse.move(x + 60, y, { steps: 3 });
    await lanes.page.mouse.move(x + 90, y, { steps: 3 });
    await lanes.settled();
    assert.deepEqual(await lanes.range(), before);
  });
});

describe('The plot by pointer', () => {
  beforeEach(async () => {
    await lanes.draw(DATA);
    await lanes.page.evaluate(() => {
      document.querySelector('news-timeline')!.visibleRange = [Date.UTC(2020, 9), Date.UTC(2021, 2)];
    });
    await lanes.settled();
    await told();
  });

  test('is dragged: time goes along, told as it moves and once as settled', async () => {
    const before = await lanes.range();
    const plot = await boxOf('.plot');
    await drag({ x: plot.x, y: plot.top + plot.height - 10 }, -200);
    await lanes.page.waitForFunction(() => (globalThis as unknown as LanesGlobals).told.includes('user.'));
    const after = await lanes.range();
    assert.ok(after[0] > before[0]);
    assert.ok(Math.abs(after[1] - after[0] - (before[1] - before[0])) < 2);
    assert.equal((await told()).filter((each) => each === 'user.').length, 1);
  });

  test('opens an event where its name is pressed, and closes it where it is pressed again', async () => {
    const id = await lanes.page.evaluate(
      () =>
        document.querySelector('news-timeline')!.shadowRoot!.querySelector<HTMLElement>('.name:has(span)')!.dataset[
          'id'
        ]!,
    );
    await lanes.click(`.name[data-id="${id}"] span`);
    assert.equal(await lanes.page.evaluate(() => document.querySelector('news-timeline')!.selected), id);
    await lanes.click(`.name[data-id="${id}"] span`);
    assert.equal(await lanes.page.evaluate(() => document.querySelector('news-timeline')!.selected), null);
  });

  test('has other data in mid-drag, also such as reach as far: the drag goes on or ends, and nothing breaks', async () => {
    for (const seed of [1000, 5]) {
      const plot = await boxOf('.plot');
      const y = plot.top + plot.height - 10;
      await lanes.page.mouse.move(plot.x, y);
      await lanes.page.mouse.down();
      await lanes.page.mouse.move(plot.x - 60, y, { steps: 3 });
      await lanes.page.evaluate((given) => {
        document.querySelector('news-timeline')!.timeline = (globalThis as unknown as LanesGlobals).manyEvents(1000, {
          plain: true,
          seed: given,
        });
      }, seed);
      await lanes.page.mouse.move(plot.x - 120, y, { steps: 3 });
      await lanes.settled();
      await lanes.page.mouse.up();
      await lanes.settled();
      const { onEachOther, names } = await lanes.measure();
      assert.deepEqual(onEachOther, []);
      assert.ok(names > 0);
    }
  });
});

describe('controls', () => {
  const seen = () =>
    lanes.page.evaluate(() => {
      const root = document.querySelector('news-timeline')!.shadowRoot!;
      const { cursor, touchAction } = getComputedStyle(root.querySelector('.plot')!);
      return {
        tools: root.querySelectorAll('.tools button').length > 0,
        overview: root.querySelectorAll('.overview').length > 0,
        status: root.querySelector('.tools p')!.textContent!.trim(),
        cursor,
        touchAction,
      };
    });

  test('none: no tools, no overview, and nothing is dragged, turned or zoomed; the count and the names stay', async () => {
    await lanes.draw({ ...DATA, controls: 'none', from: '2020-10', to: '2021-02' });
    const { tools, overview, status, cursor, touchAction } = await seen();
    assert.deepEqual(
      { tools, overview, cursor, touchAction },
      { tools: false, overview: false, cursor: 'auto', touchAction: 'auto' },
    );
    assert.match(status, /^\d+ of 1,000 events in view$/);
    const before = await lanes.range();
    const plot = await boxOf('.plot');
    await drag({ x: plot.x, y: plot.top + plot.height - 10 }, -200);
    await lanes.page.mouse.wheel({ deltaX: 120 });
    await lanes.page.mouse.click(plot.x, plot.top + plot.height - 10, { count: 2 });
    await lanes.settled();
    assert.deepEqual(await lanes.range(), before);
    assert.ok((await lanes.measure()).names > 0);
  });

  test('overview: the strip alone, which works', async () => {
    await lanes.draw({ ...DATA, controls: 'overview' });
    const { tools, overview } = await seen();
    assert.deepEqual([tools, overview], [false, true]);
    const [from] = await lanes.range();
    assert.ok((await press('from', 'PageUp'))[0] > from);
  });

  test('zoom: the tools alone', async () => {
    await lanes.draw({ ...DATA, controls: 'zoom' });
    const { tools, overview, cursor, touchAction } = await seen();
    assert.deepEqual([tools, overview, cursor, touchAction], [true, false, 'grab', 'pan-y']);
  });
});

lanes.testQuiet();
