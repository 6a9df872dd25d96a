// What changes: a data set that has events more, or lacks some, is read as if it were read from scratch, and what it shares
// with the one before is not read again.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { indexTimeline, MANY, type IndexedTimeline } from '../../src/data/index-timeline.js';
import type { ReadOptions } from '../../src/data/read-timeline.js';
import type { EventRows, LaneGroup } from '../../src/model/event-rows.js';
import { grownTo } from '../../src/model/grown-rows.js';
import { finished } from '../support/made-columns.js';
import { large, plain, said } from './large-timeline.js';

const read = (given: unknown, before?: EventRows, options?: ReadOptions): IndexedTimeline =>
  finished(indexTimeline(given, options, before)).value;

/** An event that counts how often it is read. */
function watched(at: number, count: { reads: number }): object {
  return {
    id: `w${at}`,
    headline: `Watched ${at}`,
    get date() {
      count.reads++;
      return '2024-06-01';
    },
  };
}

/** What is to be the same, however it came to be. */
function picture({ rows, findings, timeline }: IndexedTimeline) {
  const { columns, total, dated, goesStale } = rows;
  const some = [...Array(Math.min(40, columns.count)).keys()];
  return {
    columns,
    total,
    dated,
    goesStale,
    findings,
    title: timeline.title,
    items: some.map((row) => rows.item(row)),
    keys: (['kind', 'track', 'status'] satisfies LaneGroup[]).map((group) => some.map((row) => rows.keyOf(row, group))),
    found: ['p0', 'p5', 'w3', 'x'].map((id) => rows.find(id)),
  };
}

const anyEvent = fc.constantFrom<() => unknown>(
  () => ({ id: 'a', date: '2024-06-01', headline: 'Fire', kind: 'ruling' }),
  () => ({ id: 'b', date: '2024/..', headline: 'Flood', status: 'ongoing' }),
  () => ({ id: 'c', date: null, headline: 'Vote', status: 'possible' }),
  () => ({ id: 'd', date: '2024-06-01T10:00', headline: 'Clock', track: 'a' }),
  () => ({ id: 'd-2', date: '2024-06-01', headline: 'Used again' }),
  () => ({ id: 'e', date: new Date('2024-08-06'), headline: 'Written short' }),
  () => ({ id: 'f', date: 'soon', headline: 'Wrong' }),
  () => ({ id: 'g', date: '2024-33', headline: 'Spring', certainty: 'alleged' }),
  () => ({ date: '[..2024]', headline: 'Open', importance: 1 }),
  () => null,
);
const anyHead = fc.record(
  {
    timeZone: fc.constantFrom('Europe/Kyiv', 'America/New_York'),
    hemisphere: fc.constantFrom('north' as const, 'south' as const),
    certainties: fc.constant([{ id: 'alleged', label: 'Alleged', line: 'dashed' }]),
    tracks: fc.constant([{ id: 'b', title: 'B' }]),
    asOf: fc.constantFrom('2024', '2023-01-01'),
    title: fc.constantFrom('One', 'Two'),
  },
  { requiredKeys: [] },
);

describe('a data set that came of another is read as if from scratch', () => {
  test('whatever was added, left out, put elsewhere or said before the events', () => {
    fc.assert(
      fc.property(
        fc.array(anyEvent, { minLength: 10, maxLength: 40 }),
        fc.array(fc.tuple(fc.nat(60), fc.nat(3), fc.array(anyEvent, { maxLength: 3 })), { maxLength: 6 }),
        fc.boolean(),
        anyHead,
        anyHead,
        (makers, changes, turned, head, other) => {
          const input = large(
            makers.map((make) => make()),
            head,
          );
          const events = [...input.events];
          for (const [at, without, more] of changes) events.splice(at, without, ...more.map((make) => make()));
          while (events.length <= MANY) events.push(plain(events.length));
          if (turned) events.unshift(...events.splice(7, 30).toReversed());
          const before = read(input);
          for (const next of [
            { ...head, events },
            { ...other, events },
          ]) {
            const now = read(next, before.rows);
            assert.deepEqual(picture(now), picture(read(next)));
            const to = grownTo(before.rows.columns, now.rows.columns)!;
            for (const [row, went] of to.entries())
              if (went >= 0) {
                assert.ok(Object.is(before.rows.columns.from[row], now.rows.columns.from[went]));
                assert.equal(before.rows.item(row).event.headline, now.rows.item(went).event.headline);
              }
          }
        },
      ),
      { numRuns: 12 },
    );
  });

  test('and once more, and after what was read so far only', () => {
    const input = large([{ date: 'soon', headline: 'Wrong' }]);
    const first = (indexTimeline(input).next().value as () => IndexedTimeline)();
    const second = { ...input, events: input.events.slice(3) };
    second.events.push(...Array.from({ length: 5 }, (_, at) => plain(20_000 + at)));
    const now = read(second, first.rows);
    assert.deepEqual(picture(now), picture(read(second)));
    const third = { ...second, events: [...second.events.slice(0, 9000), ...input.events.slice(9500)] };
    third.events.push(...Array.from({ length: 2000 }, (_, at) => plain(30_000 + at)));
    assert.deepEqual(picture(read(third, now.rows)), picture(read(third)));
  });
});

describe('of what was read before', () => {
  const count = { reads: 0 };
  const events = Array.from({ length: MANY + 1 }, (_, at) => watched(at, count));
  const before = read({ events });
  const reads = (next: object, options?: ReadOptions) => {
    count.reads = 0;
    const { rows } = read(next, before.rows, options);
    return { reads: count.reads, rows };
  };

  test('nothing is read again where events are added, at the end, at the beginning or in between', () => {
    for (const at of [events.length, 0, 5000]) {
      const next = reads({ events: events.toSpliced(at, 0, ...[1, 2, 3].map((each) => plain(each) as object)) });
      assert.equal(next.reads, 0);
      assert.equal(next.rows.columns.count, MANY + 4);
    }
  });

  test('nothing is read again where events are left out, and where the list is in another order', () => {
    const more = Array.from({ length: 300 }, (_, at) => plain(at));
    assert.equal(reads({ events: [...events.toSpliced(100, 200), ...more] }).reads, 0);
    assert.equal(reads({ events: events.toReversed() }).reads, 0);
  });

  test('nothing is read again where the title is another, and all where the zone or the drafts are', () => {
    assert.equal(reads({ events: [...events], title: 'Other', asOf: '2025' }).reads, 0);
    assert.ok(reads({ events: [...events], timeZone: 'Europe/Kyiv' }).reads > MANY);
    assert.ok(reads({ events: [...events] }, { preview: true }).reads > MANY);
  });

  test('an event that is another object is read, and so is all of a list that is given again as it was: somebody has changed it', () => {
    const own = { reads: 0 };
    assert.equal(reads({ events: events.with(5, watched(5, own)) }).reads, 0);
    assert.ok(own.reads > 0);
    assert.ok(reads({ events }).reads > MANY);
  });

  test('nothing is kept of a data set that has nothing in common with it', () => {
    const { rows } = reads({ events: Array.from({ length: MANY + 1 }, (_, at) => plain(at)) });
    assert.equal(grownTo(before.rows.columns, rows.columns), undefined);
  });

  test('a list to which the page has added since is taken as it was given', () => {
    const list = [...events];
    const own = read({ events: list });
    list.splice(0, 5000);
    assert.equal(own.rows.item(MANY).event.id, `w${MANY}`);
    list.push(...Array.from({ length: 6000 }, (_, at) => plain(at) as object));
    assert.equal(reads({ events: list }).reads, 0);
  });

  test('what was wrong is said again, at the place where it is now', () => {
    const wrong = large([plain(-1), { date: 'soon', headline: 'Wrong' }]);
    const own = read(wrong);
    assert.deepEqual(said(own), ['events[1].date date']);
    const now = read({ events: [plain(-2), plain(-3), ...wrong.events] }, own.rows);
    assert.deepEqual(said(now), ['events[3].date date']);
  });
});
