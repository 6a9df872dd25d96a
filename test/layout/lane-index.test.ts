import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { LaneIndex } from '../../src/layout/lane-index.js';
import { DAY } from '../../src/model/calendar.js';
import { SHAPES } from '../../src/model/event-columns.js';
import { anyRow, finished, madeColumns, madeLane, type MadeRow } from '../support/made-columns.js';

const HOUR = 3_600_000;
const rows = fc.array(anyRow, { maxLength: 60, size: 'max' });
/** At the start of a day more often than not, and of one that has events: there a count too many or too few would be seen. */
const instant = fc
  .oneof(
    { weight: 2, arbitrary: fc.integer({ min: -4, max: 4 }) },
    fc.integer({ min: -60, max: 60 }),
    fc.integer({ min: -800_000, max: 40_000 }),
  )
  .chain((days) =>
    fc
      .oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: DAY - 1 }))
      .map((ms) => days * DAY + ms),
  );
const stretch = fc.tuple(instant, instant).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
function edgesOf(start: number, lengths: readonly number[]): readonly number[] {
  const edges = [start];
  for (const length of lengths) edges.push(edges.at(-1)! + length);
  return edges;
}
const of = (given: readonly MadeRow[], ...shapes: readonly MadeRow['shape'][]) =>
  given.filter(({ from, shape = 'day' }) => !Number.isNaN(from) && shapes.includes(shape));
const share = ({ from, until = from + DAY }: MadeRow, a: number, b: number) =>
  Math.max(0, Math.min(until, b) - Math.max(from, a)) / (until - from);
const isClose = (found: ArrayLike<number>, expected: readonly number[]) => {
  assert.equal(found.length, expected.length);
  expected.forEach((each, at) => assert.ok(Math.abs(found[at]! - each) < 2e-6, `${at}: ${found[at]} and not ${each}`));
};

describe('how many events fall into columns', () => {
  /** Days and clock times by where they begin; what is spread, and days in shorter columns, by how much of it lies there. */
  const naive = (given: readonly MadeRow[], edges: readonly number[], isShort: boolean) =>
    edges.slice(1).map((b, at) => {
      const a = edges[at]!;
      const begin = of(given, 'instant', isShort ? 'instant' : 'day').filter(
        ({ from }) => a <= from && from < b,
      ).length;
      return [...of(given, 'spread'), ...(isShort ? of(given, 'day') : [])].reduce(
        (sum, row) => sum + share(row, a, b),
        begin,
      );
    });

  test('of a day and longer: as many as begin there, and of a month or year the part that lies there', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 4000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(rows, fc.integer({ min: -3000, max: 3000 }), lengths, (given, day, days) => {
        const edges = edgesOf(
          day * DAY,
          days.map((each) => each * DAY),
        );
        isClose(madeLane(given).density(edges), naive(given, edges, false));
      }),
      { numRuns: 40 },
    );
  });

  test('of hours and less: a day lies in them in parts', () => {
    fc.assert(
      fc.property(
        rows,
        instant,
        fc.constantFrom(HOUR, 12 * HOUR, 60_000, DAY - 1),
        fc.integer({ min: 1, max: 60 }),
        (given, start, length, count) => {
          const edges = edgesOf(
            start,
            Array.from({ length: count }, () => length),
          );
          isClose(madeLane(given).density(edges), naive(given, edges, true));
        },
      ),
      { numRuns: 40 },
    );
  });

  test('half of what happened on a day stands in half of it', () => {
    const lane = madeLane([{ from: 0 }, { from: 0 }, { from: DAY }]);
    assert.deepEqual([...lane.density([-DAY / 2, 0, DAY / 2, DAY, 1.5 * DAY])], [0, 1, 1, 0.5]);
  });

  test('all columns together hold all that is counted', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 2, max: 40 }), (given, count) => {
        const dated = of(given, 'day', 'instant', 'spread');
        const from = Math.min(0, ...dated.map((row) => row.from));
        const until = Math.max(DAY, ...dated.map((row) => row.until ?? row.from + DAY));
        const edges = Array.from({ length: count + 1 }, (_, at) =>
          at < count ? from + ((until - from) / count) * at : until,
        );
        const sum = madeLane(given)
          .density(edges)
          .reduce((a, b) => a + b, 0);
        assert.ok(Math.abs(sum - dated.length) < 1e-4, `${sum} and not ${dated.length}`);
      }),
      { numRuns: 40 },
    );
  });

  test('without two edges there is no column', () => {
    const lane = madeLane([{ from: 0 }]);
    assert.deepEqual([lane.density([]).length, lane.density([0]).length], [0, 0]);
    assert.deepEqual([lane.running([]).length, lane.running([0]).length], [0, 0]);
  });

  test('columns far from everything are empty, and not almost empty', () => {
    const lane = madeLane(
      Array.from({ length: 30 }, (_, at) => ({ from: at * 1e9, until: at * 1e9 + 7e11, shape: 'spread' as const })),
    );
    assert.deepEqual([...lane.density([-2e13, -1e13, -1e12])], [0, 0]);
    assert.deepEqual([...lane.density([1e13, 2e13, 3e13])], [0, 0]);
  });
});

describe('what goes on', () => {
  test('in a column is every run that lies in it for some time', () => {
    fc.assert(
      fc.property(
        rows,
        instant,
        fc.array(
          fc.oneof(
            fc.integer({ min: 1, max: 4 }).map((days) => days * DAY),
            fc.integer({ min: 1, max: 4e10 }),
          ),
          { maxLength: 20 },
        ),
        (given, start, lengths) => {
          const edges = edgesOf(start, lengths);
          const naive = lengths.map(
            (_, at) =>
              of(given, 'run').filter(({ from, until }) => from < edges[at + 1]! && until! > edges[at]!).length,
          );
          assert.deepEqual([...madeLane(given).running(edges)], naive);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('in a column is no run that begins where it ends, or ends where it begins', () => {
    const lane = madeLane([{ from: 0, until: DAY, shape: 'run' }]);
    assert.deepEqual([...lane.running([-DAY, 0, DAY, 2 * DAY])], [0, 1, 0]);
    assert.deepEqual(
      [-1, 0, 1, DAY - 1, DAY].map((ms) => lane.goingOnAt(ms)),
      [0, 0, 1, 1, 0],
    );
  });

  test('at an instant is everything that is dated from before it to after it, be it a run, a month or a day', () => {
    fc.assert(
      fc.property(rows, instant, (given, ms) => {
        const lane = madeLane(given);
        const all = of(given, ...SHAPES);
        const end = ({ from, until = from + DAY }: MadeRow) => until;
        // Where one begins or ends as well, and just beside it.
        for (const each of [ms, ...all.flatMap((row) => [row.from, end(row), row.from + 1, end(row) - 1])])
          if (Math.abs(each) < 1e15)
            assert.equal(lane.goingOnAt(each), all.filter((row) => row.from < each && end(row) > each).length);
      }),
      { numRuns: 40 },
    );
  });

  test('two ends that are as near to one another as numbers can be are two', () => {
    for (const until of [1.1, -1.9, Date.UTC(2024, 10, 17) + 0.3, -4.3e20]) {
      // The next number: half of a step of the mantissa at the upper end of its power of two is too little.
      const step = 2 ** (Math.floor(Math.log2(Math.abs(until))) - 52);
      const lane = madeLane([
        { from: -5e20, until, shape: 'run' },
        { from: -5e20, until: until + step, shape: 'run' },
      ]);
      assert.deepEqual([lane.goingOnAt(until), lane.goingOnAt(until + step)], [1, 0]);
    }
  });
});

describe('places', () => {
  test('that begin in a stretch are as many as a look at each would find', () => {
    fc.assert(
      fc.property(rows, stretch, (given, { from, to }) => {
        const begin = given.filter((row) => from <= row.from && row.from < to).length;
        assert.equal(madeLane(given).beginning({ from, to }), begin);
      }),
      { numRuns: 40 },
    );
  });

  test('that touch a stretch are those of which something lies in it, in the order of time', () => {
    fc.assert(
      fc.property(rows, stretch, fc.integer({ min: 0, max: 20 }), (given, { from, to }, most) => {
        const lane = madeLane(given);
        const { until } = madeColumns(given);
        const naive = [...lane.rows.keys()].filter((at) => lane.from[at]! < to && until[lane.rows[at]!]! > from);
        assert.deepEqual(lane.touching({ from, to }), naive);
        assert.deepEqual(lane.touching({ from, to }, most), naive.slice(0, most));
      }),
      { numRuns: 40 },
    );
  });

  test('the best of a stretch is the first of its most important', () => {
    fc.assert(
      fc.property(rows, stretch, (given, { from, to }) => {
        const lane = madeLane(given);
        const begin = [...lane.rows.keys()].filter((at) => lane.from[at]! >= from && lane.from[at]! < to);
        const rank = (at: number) => given[lane.rows[at]!]!.importance!;
        const best = begin.toSorted((a, b) => rank(a) - rank(b))[0];
        assert.equal(lane.best({ from, to }), best);
      }),
      { numRuns: 40 },
    );
  });

  test('every row is found at its place, and none that has no date or is of another lane', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 3 }), (given, part) => {
        const columns = madeColumns(given);
        const inOrder = madeLane(given).rows;
        const own = inOrder.filter((_, at) => at % part === 0);
        const lane = finished(LaneIndex.build(columns, own)).value;
        const places = given.map((_, row) => lane.placeOf(row) ?? -1);
        assert.deepEqual(
          places,
          given.map((_, row) => own.indexOf(row)),
        );
        assert.equal(lane.placeOf(given.length), undefined);
      }),
      { numRuns: 40 },
    );
  });

  test('that hold a total over a period are found by stretch, and a lane says whether it knows any clock time', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const lane = madeLane(given);
        const whole = { from: -Infinity, to: Infinity };
        const totals = [...lane.rows.keys()].filter((place) => given[lane.rows[place]!]!.shape === 'total');
        assert.deepEqual(lane.totals(whole), totals);
        for (const place of totals) {
          const ms = lane.from[place]!;
          assert.ok(!lane.totals({ from: -Infinity, to: ms }).includes(place), 'before it begins');
        }
        assert.equal(lane.hasClockTimes, of(given, 'instant').length > 0);
      }),
      { numRuns: 40 },
    );
  });
});

test('what goes on is drawn to the as-of line and no further: nobody knows how long it does', () => {
  const lane = madeLane([
    { from: 0, until: Infinity, shape: 'run' },
    { from: DAY, until: 9 * DAY, shape: 'run' },
  ]);
  const edges = [0, 2 * DAY, 4 * DAY, 6 * DAY];
  assert.deepEqual([...lane.running(edges, 4 * DAY)], [2, 2, 1]);
  assert.deepEqual([...lane.running(edges)], [2, 2, 2]);
  assert.deepEqual([lane.goingOnAt(3 * DAY, 4 * DAY), lane.goingOnAt(5 * DAY, 4 * DAY)], [2, 1]);
});

test('what is to go on from a day past the as-of line takes nothing from what goes on before that day', () => {
  const lane = madeLane([
    { from: 0, until: 9 * DAY, shape: 'run' },
    { from: 7 * DAY, until: Infinity, shape: 'run' },
  ]);
  assert.deepEqual([...lane.running([0, 2 * DAY, 4 * DAY, 6 * DAY, 8 * DAY], DAY)], [1, 1, 1, 1]);
  assert.equal(lane.goingOnAt(5 * DAY, 4 * DAY), 1);
});

test('a lane of many rows is made with pauses', () => {
  const many = Array.from({ length: 140_000 }, (_, at): MadeRow => ({ from: at * DAY }));
  const columns = madeColumns(many);
  const { value, pauses } = finished(LaneIndex.build(columns, Uint32Array.from(many.keys())));
  assert.ok(pauses >= 4);
  assert.equal(value.density([0, 140_000 * DAY])[0], 140_000);
});
