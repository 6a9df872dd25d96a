// An axis of many events by real keys: every event is reached, also those that are not drawn, and the focus is never lost.
import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { LanesPage } from '../support/lanes-page.js';

const lanes = new LanesPage();

/** Ids of all events that have a date, in the order of time, as the element itself opens them one after another. */
const inOrder = () =>
  lanes.page.evaluate(() => {
    const { events } = document.querySelector('news-timeline')!.timeline!;
    return events
      .map(({ id, date }, at) => ({ id, at, ms: Date.parse(date!) }))
      .toSorted((a, b) => a.ms - b.ms || a.at - b.at)
      .map(({ id }) => id);
  });
/** Id or key of the button that has the focus, what has it else, and how many stops of the Tab key the plot has. */
const now = () =>
  lanes.page.evaluate(() => {
    const root = document.querySelector('news-timeline')!.shadowRoot!;
    const active = root.activeElement as HTMLElement | null;
    return {
      focus: active?.dataset['id'] ?? active?.dataset['count'] ?? active?.className ?? `#${document.activeElement!.id}`,
      stops: root.querySelectorAll('.plot [tabindex="0"]').length,
      expanded: [...root.querySelectorAll<HTMLElement>('.name[aria-expanded="true"]')].map(
        ({ dataset }) => dataset['id'],
      ),
      card: root.querySelector('.opened')?.textContent!.replace(/\s+/g, ' ').trim() ?? '',
      said: [...root.querySelectorAll('.vh[role="status"]')].map(({ textContent }) => textContent!.trim()).join(),
    };
  });
/** Puts the focus on the plot's one stop. */
const enter = () =>
  lanes.page.evaluate(() =>
    document.querySelector('news-timeline')!.shadowRoot!.querySelector<HTMLElement>('.plot [tabindex="0"]')!.focus(),
  );
const near = (days: number) =>
  lanes.page.evaluate((half) => {
    const middle = Date.UTC(2021, 5, 15);
    document.querySelector('news-timeline')!.visibleRange = [middle - half, middle + half];
  }, days * 43_200_000);

describe('A thousand events by keyboard', () => {
  beforeEach(() => lanes.draw({ count: 1000, width: 1200, group: 'kind', many: { plain: true } }));

  test('take one stop of the Tab key, after the names of the lanes and before the overview', async () => {
    await lanes.page.evaluate(() => document.querySelector<HTMLElement>('#before')!.focus());
    const seen: string[] = [];
    for (let at = 0; at < 40 && seen.at(-1) !== '#after'; at++) {
      await lanes.press('Tab');
      seen.push((await now()).focus);
    }
    // Search and filters stand first; then the way to the list, before any event.
    assert.ok(
      seen.indexOf('switch') >= 0 && seen.indexOf('switch') < seen.findIndex((each) => /^(m\d+|\d+:-?\d+)$/.test(each)),
      seen.join(),
    );
    assert.equal(seen.filter((each) => /^(m\d+|\d+:-?\d+)$/.test(each)).length, 1, seen.join());
    assert.deepEqual(seen.slice(-3), ['handle', 'handle', '#after']);
  });

  test('are walked through one by one with the arrows, the ones that are not drawn as well, and back', async () => {
    const order = await inOrder();
    await enter();
    await lanes.press('Home');
    const seen = [(await now()).focus];
    for (let at = 1; at < 50; at++) {
      await lanes.press('ArrowRight');
      const { focus, stops } = await now();
      assert.equal(stops, 1);
      seen.push(focus);
    }
    assert.deepEqual(seen, order.slice(0, 50));
    assert.equal(new Set(seen).size, 50);
    for (let at = 0; at < 3; at++) await lanes.press('ArrowLeft');
    assert.equal((await now()).focus, order[46]);
    await lanes.press('End');
    assert.equal((await now()).focus, order.at(-1));
    await lanes.press('ArrowRight');
    assert.equal((await now()).focus, order.at(-1));
    await lanes.press('Home', 'ArrowLeft');
    assert.equal((await now()).focus, order[0]);
  });

  test('bring into view what is not, at the same zoom', async () => {
    const order = await inOrder();
    await near(20);
    await lanes.settled();
    await enter();
    const [from, to] = await lanes.range();
    await lanes.press('End');
    assert.equal((await now()).focus, order.at(-1));
    const [first, last] = await lanes.range();
    assert.ok(first > from && Math.abs(last - first - (to - from)) < 2);
    await lanes.press('Home');
    assert.equal((await now()).focus, order[0]);
  });

  test('are walked through the other way where time runs from right to left', async () => {
    await lanes.draw({ count: 1000, width: 1200, dir: 'rtl', many: { plain: true } });
    const order = await inOrder();
    await enter();
    await lanes.press('Home', 'ArrowLeft', 'ArrowLeft', 'ArrowRight');
    assert.equal((await now()).focus, order[1]);
  });

  test('are counted: up and down go through the counts, sideways from a count to the first event in it', async () => {
    await enter();
    await lanes.press('Home', 'ArrowDown');
    const first = (await now()).focus;
    assert.match(first, /^\d:\d+$/);
    await lanes.press('ArrowDown');
    const second = await now();
    assert.match(second.focus, /^\d:\d+$/);
    assert.notEqual(second.focus, first);
    assert.equal(second.stops, 1);
    // One stop still, and it is this one.
    await lanes.press('Tab');
    assert.doesNotMatch((await now()).focus, /^(m\d+|\d+:-?\d+)$/);
    await lanes.page.keyboard.down('Shift');
    await lanes.press('Tab');
    await lanes.page.keyboard.up('Shift');
    assert.equal((await now()).focus, second.focus);
    await lanes.press('ArrowUp');
    assert.equal((await now()).focus, first);
    await lanes.press('ArrowDown', 'ArrowRight');
    const { focus } = await now();
    const [date, before] = await lanes.page.evaluate(
      (id, key) => {
        const { events } = document.querySelector('news-timeline')!.timeline!;
        const from = Number(key.split(':')[1]);
        const at = Date.parse(events.find((event) => event.id === id)!.date!);
        return [
          at - from,
          events.filter(({ date: each }) => Date.parse(each!) >= from && Date.parse(each!) < at).length,
        ];
      },
      focus,
      second.focus,
    );
    assert.ok(date! >= 0);
    assert.equal(before, 0);
  });

  test('open with Enter: the focus goes to the card, which is told of, and comes back with Esc', async () => {
    const order = await inOrder();
    await enter();
    await lanes.press('Home', 'ArrowRight', 'Enter');
    const opened = await now();
    assert.equal(opened.focus, 'headline');
    assert.deepEqual(opened.expanded, [order[1]]);
    assert.match(opened.card, /Invented report/);
    assert.match(opened.said, /^Opened: Invented report \d+$/);
    await lanes.press('Escape');
    assert.deepEqual(await now(), { focus: order[1], stops: 1, expanded: [], card: '', said: '' });
  });

  test('keep the focus on the axis where the open one has left the view', async () => {
    await enter();
    await lanes.press('Home', 'Enter');
    await near(20);
    await lanes.settled();
    await lanes.press('Escape');
    assert.match((await now()).focus, /^(m\d+|\d:\d+)$/);
  });

  test('zoom with + and -, show all with 0, and turn with the Page keys; the focus is never lost', async () => {
    await enter();
    await lanes.press('Home');
    for (let at = 0; at < 20; at++) await lanes.press('ArrowRight');
    const { focus } = await now();
    const width = ([from, to]: readonly [number, number]) => to - from;
    const whole = await lanes.range();
    const place = () =>
      lanes.page.evaluate(() => {
        const root = document.querySelector('news-timeline')!.shadowRoot!;
        const id = (root.activeElement as HTMLElement).dataset['id']!;
        const { events } = document.querySelector('news-timeline')!.timeline!;
        const [from, to] = document.querySelector('news-timeline')!.visibleRange!;
        return (Date.parse(events.find((event) => event.id === id)!.date!) - from) / (to - from);
      });
    const before = await place();
    await lanes.press('+');
    const nearer = await lanes.range();
    assert.ok(Math.abs(width(whole) / width(nearer) - 1.5) < 0.01);
    assert.equal((await now()).focus, focus);
    // What has the focus stays where it is on the screen, but for the width of its words.
    assert.ok(Math.abs((await place()) - before) < 0.05, `${before} ${await place()}`);
    await lanes.press('+', '+', '+');
    assert.equal((await now()).focus, focus);
    const [from] = await lanes.range();
    await lanes.press('PageDown');
    assert.match((await now()).focus, /^(m\d+|\d:\d+)$/);
    const [later] = await lanes.range();
    assert.ok(later > from);
    await lanes.press('PageUp');
    assert.match((await now()).focus, /^(m\d+|\d:\d+)$/);
    await lanes.press('-');
    assert.match((await now()).focus, /^(m\d+|\d:\d+)$/);
    await lanes.press('0');
    assert.deepEqual(await lanes.range(), whole);
    assert.match((await now()).focus, /^(m\d+|\d:\d+)$/);
  });

  test('leave the keys of the page to it: on a button beside the plot, and in the card', async () => {
    await near(60);
    await lanes.settled();
    const before = await lanes.range();
    await lanes.page.evaluate(() =>
      document.querySelector('news-timeline')!.shadowRoot!.querySelector<HTMLElement>('.switch')!.focus(),
    );
    await lanes.press('PageDown', '+', '0', 'End');
    await lanes.page.evaluate(() => document.querySelector('news-timeline')!.goTo('m5'));
    await lanes.settled();
    await lanes.page.evaluate(() =>
      document.querySelector('news-timeline')!.shadowRoot!.querySelector<HTMLElement>('.opened .headline')!.focus(),
    );
    await lanes.press('PageDown', '-', 'ArrowRight');
    assert.deepEqual(await lanes.range(), before);
  });

  test('are passed over in a lane that is closed, and a count in it opens it', async () => {
    await lanes.click('.titles li:first-child button');
    const closed = await lanes.page.evaluate(() => {
      const root = document.querySelector('news-timeline')!.shadowRoot!;
      return root.querySelector('.titles button')!.getAttribute('aria-expanded');
    });
    assert.equal(closed, 'false');
    await enter();
    await lanes.press('Home');
    for (let at = 0; at < 12; at++) {
      await lanes.press('ArrowRight');
      assert.match((await now()).focus, /^m\d+$/);
    }
    const kinds = await lanes.page.evaluate(() => {
      const element = document.querySelector('news-timeline')!;
      const id = (element.shadowRoot!.activeElement as HTMLElement).dataset['id'];
      return [
        element.shadowRoot!.querySelector('.titles b')!.textContent,
        element.timeline!.events.find((event) => event.id === id)!.kind,
      ];
    });
    assert.notEqual(kinds[0]!.toLowerCase().replace(' ', '-'), kinds[1]);
    await lanes.click('[data-count^="0:"]');
    assert.match((await now()).focus, /^m\d+$/);
  });
});

lanes.testQuiet();
