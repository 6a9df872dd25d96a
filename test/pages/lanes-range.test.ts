// What an axis of many events shows, set by the page's own script and attributes, and told in events; data that change or go
// meanwhile.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LanesPage, type LanesGlobals } from '../support/lanes-page.js';

const lanes = new LanesPage();
const DAY = 86_400_000;
const told = () => lanes.page.evaluate(() => (globalThis as unknown as LanesGlobals).told.splice(0));
const status = () =>
  lanes.page.evaluate(() =>
    document.querySelector('news-timeline')!.shadowRoot!.querySelector('.tools p')!.textContent!.trim(),
  );
const countIn = ([from, to]: readonly [number, number]) =>
  lanes.page.evaluate(
    (a, b) =>
      document
        .querySelector('news-timeline')!
        .timeline!.events.filter(({ date }) => Date.parse(date!) >= a && Date.parse(date!) < b).length,
    from,
    to,
  );
const set = (range: unknown) =>
  lanes.page.evaluate((given) => {
    document.querySelector('news-timeline')!.visibleRange = given as readonly [number, number] | null;
  }, range);

describe('visibleRange', () => {
  test('is set every frame: each frame shows what was set last, and the page is told of each', async () => {
    await lanes.draw({ count: 1000, width: 1200, group: 'kind', many: { plain: true } });
    await told();
    const seen = await lanes.page.evaluate(async (day) => {
      const element = document.querySelector('news-timeline')!;
      const from = Date.UTC(2020, 3);
      const out: (readonly [wanted: number, shown: number, status: string])[] = [];
      for (let at = 0; at < 30; at++) {
        element.visibleRange = [from + at * day, from + (60 + at) * day];
        await new Promise((done) => requestAnimationFrame(done));
        await element.updateComplete;
        const { events } = element.timeline!;
        const wanted = events.filter(
          ({ date }) => Date.parse(date!) >= from + at * day && Date.parse(date!) < from + (60 + at) * day,
        ).length;
        out.push([
          wanted,
          element.visibleRange![0] - from - at * day,
          element.shadowRoot!.querySelector('.tools p')!.textContent!.trim(),
        ]);
      }
      return out;
    }, DAY);
    assert.deepEqual(
      seen,
      seen.map(([wanted]) => [wanted, 0, `${wanted} of 1,000 events in view`]),
    );
    assert.deepEqual(await told(), Array(30).fill('api.'));
  });

  test('takes Dates and a reversed pair, keeps a range of no length drawn, and passes over what is none', async () => {
    const [from, to] = [Date.UTC(2021, 1), Date.UTC(2021, 2)];
    await set([to, from]);
    assert.deepEqual(await lanes.range(), [from, to]);
    const asDates = await lanes.page.evaluate(() => {
      const element = document.querySelector('news-timeline')!;
      element.visibleRange = [new Date('2021-05-01'), new Date('2021-06-01')];
      return element.visibleRange;
    });
    assert.deepEqual(asDates, [Date.UTC(2021, 4), Date.UTC(2021, 5)]);
    for (const bad of [[Number.NaN, to], [from, Infinity], [], [1], ['2021', '2022'], 'all', {}, 7]) {
      await lanes.page.evaluate(
        (given, isNumber) => {
          const element = document.querySelector('news-timeline')!;
          // What cannot be sent as it is.
          const value = isNumber ? given.map((each: unknown) => each ?? Number.NaN) : given;
          element.visibleRange = value as unknown as readonly [number, number];
        },
        bad as unknown[],
        Array.isArray(bad),
      );
      await lanes.settled();
      assert.deepEqual(await lanes.range(), asDates, JSON.stringify(bad));
    }
    await set([from, from]);
    await lanes.settled();
    const [a, b] = await lanes.range();
    assert.ok(a <= from && b >= from && b > a && b - a < DAY);
    assert.match(await status(), /^\d+ of 1,000 events in view$/);
  });

  test('stays near the data, and null shows all of them', async () => {
    await set([Date.UTC(1900, 0), Date.UTC(1901, 0)]);
    await lanes.settled();
    const [from, to] = await lanes.range();
    assert.ok(to > Date.UTC(2019, 11) && from > Date.UTC(2018, 6));
    await set([-1e15, 1e15]);
    await lanes.settled();
    assert.equal(await status(), '1,000 of 1,000 events in view');
    await set(null);
    await lanes.settled();
    assert.equal(await status(), '1,000 of 1,000 events in view');
  });

  test('is null where no axis of lanes is drawn, and asked for before there is one it is what that opens with', async () => {
    const seen = await lanes.page.evaluate(async () => {
      const { manyEvents, settled } = globalThis as unknown as LanesGlobals;
      const element = document.createElement('news-timeline');
      element.layout = 'axis';
      const before = element.visibleRange;
      element.visibleRange = [Date.UTC(2021, 0), Date.UTC(2021, 1)];
      element.timeline = manyEvents(1000, { plain: true });
      document.querySelector('main')!.replaceChildren(element);
      await settled();
      return [before, element.visibleRange];
    });
    assert.deepEqual(seen, [null, [Date.UTC(2021, 0), Date.UTC(2021, 1)]]);
  });
});

describe('zoomBy and fit', () => {
  test('go nearer around the middle or an instant, further, and to all of it', async () => {
    await lanes.draw({ count: 1000, width: 1200, many: { plain: true } });
    const whole = await lanes.range();
    const call = (factor: number, at?: number) =>
      lanes.page.evaluate(
        (by, ms) => {
          const element = document.querySelector('news-timeline')!;
          element.zoomBy(by, ms ?? undefined);
          return element.visibleRange!;
        },
        factor,
        at,
      );
    await told();
    const [from, to] = await call(4);
    assert.ok(Math.abs((from + to) / 2 - (whole[0] + whole[1]) / 2) < 2);
    assert.ok(Math.abs((to - from) * 4 - (whole[1] - whole[0])) < 2);
    const at = from + (to - from) * 0.25;
    const [first, last] = await call(2, at);
    assert.ok(Math.abs((at - first) / (last - first) - 0.25) < 1e-6);
    assert.deepEqual(await call(Number.NaN), [first, last]);
    assert.deepEqual(await told(), ['api.', 'api.', 'api.']);
    await lanes.page.evaluate(() => document.querySelector('news-timeline')!.fit());
    assert.deepEqual(await lanes.range(), whole);
  });

  test('units of the calendar, nearer, further, earlier, later and all are buttons, and say which is chosen', async () => {
    const press = (label: string) =>
      lanes.page.evaluate(async (name) => {
        const root = document.querySelector('news-timeline')!.shadowRoot!;
        const found = [...root.querySelectorAll<HTMLButtonElement>('.tools button')].find(
          (each) => (each.ariaLabel ?? each.textContent!.trim()) === name,
        )!;
        found.click();
        await (globalThis as unknown as LanesGlobals).settled();
        return [...root.querySelectorAll('.tools [aria-pressed="true"]')].map(({ textContent }) => textContent!.trim());
      }, label);
    const whole = await lanes.range();
    assert.deepEqual(await press('Week'), ['Week']);
    const week = await lanes.range();
    assert.deepEqual(await press('Month'), ['Month']);
    const month = await lanes.range();
    assert.ok(month[1] - month[0] > 3 * (week[1] - week[0]));
    await press('Later');
    assert.ok((await lanes.range())[0] > month[0]);
    await press('Earlier');
    assert.ok(Math.abs((await lanes.range())[0] - month[0]) < 2);
    await press('Zoom in');
    const near = await lanes.range();
    assert.ok(Math.abs((month[1] - month[0]) / 2 - (near[1] - near[0])) < 2);
    await press('Zoom out');
    assert.ok((await press('All')).includes('All'));
    assert.deepEqual(await lanes.range(), whole);
    const disabled = await lanes.page.evaluate(() =>
      [...document.querySelector('news-timeline')!.shadowRoot!.querySelectorAll('.tools :disabled')].map(
        ({ ariaLabel }) => ariaLabel,
      ),
    );
    assert.deepEqual(disabled, ['Earlier', 'Later', 'Zoom out']);
  });
});

describe('Attributes', () => {
  test('from and to open the axis at a part of it, from alone up to the end', async () => {
    await lanes.draw({ count: 1000, width: 1200, from: '2021-02', to: '2021-04', many: { plain: true } });
    const range = await lanes.range();
    assert.deepEqual(range, [Date.UTC(2021, 1), Date.UTC(2021, 4)]);
    assert.equal(await status(), `${await countIn(range)} of 1,000 events in view`);
    await lanes.draw({ count: 1000, width: 1200, from: '2022', many: { plain: true } });
    const [from, to] = await lanes.range();
    assert.equal(from, Date.UTC(2022, 0));
    assert.ok(to > Date.UTC(2022, 11));
    await lanes.draw({ count: 1000, width: 1200, from: 'soon', to: '?', many: { plain: true } });
    assert.equal(await status(), '1,000 of 1,000 events in view');
  });

  test('start="as-of" opens it at the latest before the as-of date', async () => {
    const { events } = {
      events: Array.from({ length: 300 }, (_, at) => ({
        id: `e${at}`,
        date: new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10),
        headline: `Invented ${at}`,
        ...(at === 250 ? { status: 'ongoing' } : {}),
      })),
    };
    await lanes.draw({ input: { title: 'Invented', asOf: '2020-07-01', events }, width: 1200, start: 'as-of' });
    const [from, to] = await lanes.range();
    assert.ok(from > Date.UTC(2020, 4) && from < Date.UTC(2020, 5, 1), new Date(from).toISOString());
    assert.ok(to > Date.UTC(2020, 6, 1) && to < Date.UTC(2020, 7, 1));
  });

  test('group-by gives lanes; another grouping has its own, all of them open', async () => {
    await lanes.draw({ count: 300, width: 1200, group: 'kind' });
    await lanes.click('.titles button');
    const names = () =>
      lanes.page.evaluate(async () => {
        const element = document.querySelector('news-timeline')!;
        await element.updateComplete;
        return [...element.shadowRoot!.querySelectorAll('.titles button')].map(
          (each) => `${each.textContent!.trim()} ${each.getAttribute('aria-expanded')}`,
        );
      });
    assert.ok(
      (await names()).includes('Military action false') || (await names()).some((each) => each.endsWith('false')),
    );
    await lanes.page.evaluate(() => {
      document.querySelector('news-timeline')!.groupBy = 'status';
    });
    assert.deepEqual(await names(), ['Entry true']);
    await lanes.page.evaluate(() => {
      document.querySelector('news-timeline')!.groupBy = 'kind';
    });
    assert.equal((await names()).filter((each) => each.endsWith('true')).length, 5);
  });
});

lanes.testQuiet();
