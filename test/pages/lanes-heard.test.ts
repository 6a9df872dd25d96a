// An axis of many events as assistive technology has it: whole sentences and counts in the order of time, and the list.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { before, describe, test } from 'node:test';
import type { AxeResults } from 'axe-core';
import { heardSteps, type HeardStep } from '../support/heard-steps.js';
import { LanesPage } from '../support/lanes-page.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const lanes = new LanesPage({ timeZone: 'Pacific/Kiritimati', locale: 'en-US' });
const PERIOD = /^(?:\w+ (?:\d{4} )?to )?\w+ \d{4}, (?:Military action|Statement|Decision|Aid|Context), [\d,]+ events?$/;

describe('Nine thousand events by kind, as they are heard', () => {
  let steps: readonly HeardStep[];
  before(async () => {
    await lanes.draw({ count: 9000, width: 1200, group: 'kind', many: { plain: true, years: 2 } });
    steps = (await heardSteps(lanes.page)).slice(1, -1);
  });
  const at = (pattern: RegExp) => steps.findIndex(({ name }) => pattern.test(name));

  test('begin with the title and “Show as list”, before any event', () => {
    assert.equal(steps[0]!.role, 'heading');
    const list = at(/^Show as list$/);
    assert.ok(list > 0 && list < at(/Invented report \d+\./), `${list}`);
    assert.ok(list < at(PERIOD));
    assert.ok(list < at(/^Zoom in$/));
  });

  test('are told as closed buttons with whole sentences, and as counts of a period and a kind', () => {
    const named = steps.filter(({ name }) => /^\d+ \w+ \d{4}\. Invented report \d+\. [\w ]+\.$/.test(name));
    assert.ok(named.length > 10, `${named.length}`);
    assert.ok(named.every(({ role, expanded }) => role === 'button' && expanded === false));
    const counted = steps.filter(({ name }) => PERIOD.test(name));
    assert.ok(counted.length > 20, steps.map(({ name }) => name).join('\n'));
    assert.ok(counted.some(({ name }) => name.includes(' to ')));
  });

  test('come in the order of time, in one list, and every event of the set is counted once', async () => {
    const { instants, sum, lists } = await lanes.page.evaluate(() => {
      const element = document.querySelector('news-timeline')!;
      const root = element.shadowRoot!;
      const dates = new Map(element.timeline!.events.map(({ id, date }) => [id, Date.parse(date!)]));
      const buttons = [...root.querySelectorAll<HTMLElement>('.plot ol > li > button')];
      return {
        lists: [...root.querySelectorAll('.plot ol')].map((list) => list.getAttribute('role')),
        instants: buttons.map(({ dataset: { id, count } }) => (id ? dates.get(id)! : Number(count!.split(':')[1]))),
        sum: buttons
          .filter(({ dataset }) => dataset['count'])
          .reduce((all, { ariaLabel }) => all + Number(/([\d,]+) events?$/.exec(ariaLabel!)![1]!.replace(',', '')), 0),
      };
    });
    assert.deepEqual(lists, ['list']);
    assert.deepEqual(
      instants,
      instants.toSorted((a, b) => a - b),
    );
    assert.equal(sum, 9000);
  });

  test('have nothing else in the plot for the ear: no canvas, no ticks', async () => {
    const heard = await lanes.page.evaluate(() =>
      [
        ...document.querySelector('news-timeline')!.shadowRoot!.querySelectorAll('.plot > :not([aria-hidden="true"])'),
      ].map(({ localName }) => localName),
    );
    assert.deepEqual(heard, ['ol']);
    assert.equal(at(/^(?:2020|2021|January|Q\d)$/), -1);
  });

  test('are named by the lanes with how many are in view, and the lanes say that they are open', () => {
    const lane = at(/^Military action$/);
    assert.deepEqual([steps[lane]!.role, steps[lane]!.expanded], ['button', true]);
    assert.match(steps[lane + 1]!.name, /^1,\d\d\d events$/);
    assert.ok(lane < at(PERIOD));
  });

  test('have two sliders below, each with its end in words', () => {
    assert.ok(at(/^All of it, and what is in view/) !== 0);
  });
});

test('axe finds nothing in the axis, in the list, in a narrow one, in one that is zoomed and has a card open', async () => {
  const found = async () => {
    await lanes.page.evaluate(axe);
    return lanes.page.evaluate(async () => {
      const { violations } = await (
        globalThis as unknown as { axe: { run: (where: Element) => Promise<AxeResults> } }
      ).axe.run(document.querySelector('main')!);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    });
  };
  for (const width of [1200, 320]) {
    await lanes.draw({ count: 1000, width, group: 'kind' });
    assert.deepEqual(await found(), [], `${width}`);
    await lanes.page.evaluate(() => {
      const element = document.querySelector('news-timeline')!;
      element.goTo('m7');
      element.zoomBy(12);
    });
    await lanes.settled();
    assert.deepEqual(await found(), [], `${width}, near`);
    await lanes.click('.switch');
    assert.deepEqual(await found(), [], `${width}, as a list`);
  }
});

describe('“Show as list”', () => {
  const listed = () =>
    lanes.page.evaluate(() => {
      const root = document.querySelector('news-timeline')!.shadowRoot!;
      const text = (selector: string) => root.querySelector(selector)?.textContent!.replace(/\s+/g, ' ').trim();
      const ids = [...root.querySelectorAll<HTMLElement>('.event')].map(({ dataset }) => dataset['id']!);
      const focus = root.activeElement?.textContent!.trim();
      return {
        status: text('.note[role="status"]'),
        place: text('.pages span'),
        ids,
        plots: root.querySelectorAll('.plot').length,
        focus,
      };
    });
  const range = [Date.UTC(2021, 0), Date.UTC(2021, 6)] as const;
  /** Ids of the events in view, in the order of time. */
  const expected = () =>
    lanes.page.evaluate(([from, to]) => {
      const { events } = document.querySelector('news-timeline')!.timeline!;
      return events
        .map(({ id, date }) => ({ id, ms: Date.parse(date!) }))
        .filter(({ ms }) => ms + 86_400_000 > from && ms < to)
        .toSorted((a, b) => a.ms - b.ms)
        .map(({ id }) => id);
    }, range);

  before(async () => {
    await lanes.draw({ count: 1000, width: 1200, many: { plain: true } });
    await lanes.page.evaluate((given) => {
      document.querySelector('news-timeline')!.visibleRange = given;
    }, range);
    await lanes.settled();
  });

  test('lists the same range in pages, says how many of how many, and its button brings the axis back', async () => {
    const inView = await expected();
    assert.ok(inView.length > 110 && inView.length < 300, `${inView.length}`);
    await lanes.click('.switch');
    const first = await listed();
    assert.equal(first.status, `${inView.length} of 1,000 events in view`);
    assert.equal(first.plots, 0);
    assert.equal(first.focus, 'Show as timeline');
    assert.deepEqual(first.ids.toSorted(), inView.slice(0, 100).toSorted());
    assert.match(first.place!, new RegExp(`1–100 .*${inView.length}`));
    await lanes.click('.pages button:last-of-type');
    const second = await listed();
    assert.deepEqual(second.ids.toSorted(), inView.slice(100, 200).toSorted());
    assert.match(second.focus!, /^Invented report/);
    await lanes.click('.pages button:first-of-type');
    assert.deepEqual((await listed()).ids, first.ids);
    await lanes.click('.switch');
    const back = await listed();
    assert.deepEqual([back.plots, back.ids.length, back.focus], [1, 0, 'Show as list']);
    const [from, to] = await lanes.range();
    assert.deepEqual([from, to], [...range]);
  });
});

lanes.testQuiet();
