import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tornColumns } from '../../src/layout/torn-columns.js';

/** Columns of 10 px, the full height 5, numbers of 30 px unless told. */
const torn = (values: readonly number[], width = (_: number) => 30) =>
  tornColumns({ columns: Float64Array.from(values) }, plotOf(values), width);
const plotOf = ({ length }: { readonly length: number }) => ({
  bins: { unit: 'day' as const, count: 1, edges: Float64Array.from({ length: length + 1 }, (_, at) => at * 5) },
  at: (ms: number) => ms * 2,
  width: length * 10,
  full: 5,
});

test('a column that is cut has its number over its middle, one that is not has none', () => {
  assert.deepEqual(torn([0, 5, 0, 0, 9, 0, 0]), [{ value: 9, x0: 30, x1: 60 }]);
});

test('of two whose numbers would touch the greater has one, of equals the first', () => {
  const values = (all: readonly number[]) => torn(all).map(({ value, x0 }) => [value, x0]);
  assert.deepEqual(values([0, 7, 8, 6, 0, 0]), [[8, 10]]);
  assert.deepEqual(values([0, 7, 0, 0, 7, 0]), [[7, 0]]);
  assert.deepEqual(values([0, 7, 0, 0, 0, 7, 0]), [
    [7, 0],
    [7, 40],
  ]);
});

test('no number is on another, nor past the plot, and a lane without columns has none', () => {
  const anyColumns = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 4, maxLength: 60 });
  fc.assert(
    fc.property(anyColumns, (values) => {
      const found = torn(values, (value) => 8 * String(value).length);
      for (const [at, { x0, x1 }] of found.entries()) {
        assert.ok(x0 >= 0 && x1 <= values.length * 10);
        if (at > 0) assert.ok(x0 >= found[at - 1]!.x1 + 6);
      }
      assert.equal(
        found.length > 0,
        values.some((value) => value > 5),
      );
    }),
  );
  assert.deepEqual(
    tornColumns({ columns: undefined }, plotOf([1, 2]), () => 1),
    [],
  );
});
