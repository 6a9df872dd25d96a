import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { TOTAL, totalFigures } from '../../src/layout/total-figures.js';

interface Made {
  readonly totals: readonly (readonly [x0: number, x1: number])[];
  /** Columns of 10 px, 100 px high at the full height of 10. */
  readonly columns?: readonly number[];
  readonly stems?: readonly number[];
}
const figures = ({ totals, columns = [], stems = [] }: Made, width: (row: number) => number | undefined = () => 40) =>
  totalFigures(
    {
      columns: Float64Array.from(columns),
      totals: totals.map(([x0, x1], row) => ({ row, x0, x1 })),
      names: stems.map((x) => ({ x, stem: true })),
      body: 100,
    },
    {
      bins: { unit: 'day', count: 1, edges: Float64Array.from({ length: columns.length + 1 }, (_, at) => at * 5) },
      full: 10,
      range: { from: 0, to: 500 },
      pxPerMs: 2,
    },
    width,
  ).map(({ row, x0, x1 }) => [row, x0, x1]);
/** So many low columns, and high ones at these. */
const columns = (...high: readonly number[]) => Array.from({ length: 50 }, (_, at) => (high.includes(at) ? 8 : 2));

test('a total has its figure over the middle of its block, where all of it has room', () => {
  assert.deepEqual(
    figures({
      totals: [
        [100, 200],
        [300, 339],
      ],
    }),
    [[0, 130, 170]],
  );
  assert.deepEqual(figures({ totals: [[300, 340]] }), [[0, 300, 340]]);
});

test('or at an end of it, where columns or a stem stand in its middle; and nowhere where they stand all over it', () => {
  assert.equal((2 / 10) * 100 <= TOTAL && (8 / 10) * 100 > TOTAL, true);
  assert.deepEqual(figures({ totals: [[100, 200]], columns: columns(15) }), [[0, 100, 140]]);
  assert.deepEqual(figures({ totals: [[100, 200]], columns: columns(11, 15) }), [[0, 160, 200]]);
  assert.deepEqual(figures({ totals: [[100, 200]], columns: columns(11, 15, 18) }), []);
  assert.deepEqual(figures({ totals: [[100, 200]], stems: [150] }), [[0, 100, 140]]);
});

test('of two whose figures would touch the first has one, and what has no figure leaves its room', () => {
  assert.deepEqual(
    figures({
      totals: [
        [100, 150],
        [105, 155],
      ],
    }),
    [[0, 105, 145]],
  );
  assert.deepEqual(
    figures(
      {
        totals: [
          [100, 150],
          [105, 155],
        ],
      },
      (row) => (row === 0 ? undefined : 40),
    ),
    [[1, 110, 150]],
  );
});

test('whatever there is, no figure is on another, past its block or on a column that is higher', () => {
  const block = fc.tuple(fc.nat(400), fc.nat(200)).map(([x0, long]) => [x0, Math.min(500, x0 + long)] as const);
  fc.assert(
    fc.property(
      fc.array(block, { maxLength: 20 }),
      fc.array(fc.nat(10), { minLength: 50, maxLength: 50 }),
      (totals, high) => {
        const found = figures({ totals, columns: high }, (row) => 20 + row);
        for (const [row, x0, x1] of found as [number, number, number][]) {
          assert.ok(x0 >= totals[row]![0] && x1 <= totals[row]![1] + 1e-9);
          for (const [other, a, b] of found as [number, number, number][])
            assert.ok(other === row || b <= x0 || a >= x1);
          for (const [at, value] of high.entries())
            if (at * 10 < x1 && at * 10 + 10 > x0) assert.ok(value * 10 <= TOTAL);
        }
      },
    ),
  );
});

test('of very many only the first are looked at, since each is read', () => {
  let looks = 0;
  figures({ totals: Array.from({ length: 5000 }, () => [100, 200] as const) }, () => (looks++, 40));
  assert.ok(looks <= 60, `${looks}`);
});
