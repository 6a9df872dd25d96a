import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { orderByKey } from '../../src/layout/order-by-key.js';
import { finished } from '../support/made-columns.js';

function ordered(keys: readonly number[], given: readonly number[] = [...keys.keys()]): readonly number[] {
  const rows = Uint32Array.from(given);
  finished(orderByKey(rows, (row) => keys[row]!));
  return [...rows];
}
/** The platform's sort, which is stable. */
const sorted = (keys: readonly number[], given: readonly number[] = [...keys.keys()]) =>
  given.toSorted((a, b) => (keys[a]! < keys[b]! ? -1 : keys[a]! > keys[b]! ? 1 : 0));

describe('rows come into the order of their keys, and equals stay in the order in which they were', () => {
  const key = fc.oneof(
    fc.integer({ min: -3, max: 3 }),
    fc.integer({ min: -62_135_596_800_000, max: 253_402_300_800_000 }),
    fc.double({ noNaN: true }),
    fc.constantFrom(-4.35e20, 4.35e20, -3.2e25, 0, -0, Number.MIN_VALUE, -Number.MIN_VALUE),
  );

  test('whatever the keys', () => {
    fc.assert(
      fc.property(fc.array(key, { maxLength: 300, size: 'max' }), (keys) =>
        assert.deepEqual(ordered(keys), sorted(keys)),
      ),
    );
  });

  test('whatever the order in which the rows are given, and if they are not all', () => {
    fc.assert(
      fc.property(
        fc
          .array(key, { minLength: 1, maxLength: 40 })
          .chain((keys) => fc.tuple(fc.constant(keys), fc.shuffledSubarray([...keys.keys()]))),
        ([keys, given]) => assert.deepEqual(ordered(keys, given), sorted(keys, given)),
      ),
    );
  });

  // Few are left to the platform, more are put in order by 11 bits at a time, many by 16.
  for (const [length, numRuns] of [
    [5000, 20],
    [120_000, 2],
  ] as const)
    test(`whatever the keys of ${length}`, () => {
      fc.assert(
        fc.property(fc.array(key, { minLength: 2, maxLength: 2000, size: 'max' }), fc.nat(), (some, seed) => {
          const keys = Array.from({ length }, (_, at) => some[(at * 7919 + (at >> 3) + seed) % some.length]!);
          assert.deepEqual(ordered(keys), sorted(keys));
        }),
        { numRuns },
      );
    });

  test('minutes of our time stay apart beside the beginning of the universe', () => {
    const noon = Date.UTC(2024, 10, 17, 12);
    assert.deepEqual(ordered([noon + 2, noon + 1, -4.35e20, noon]), [2, 3, 1, 0]);
  });

  test('what has no end comes last', () => {
    assert.deepEqual(ordered([Infinity, 5, Infinity, -5]), [3, 1, 0, 2]);
  });
});

test('a page can answer while many rows are put in order: at most 60,000 are moved at a time', () => {
  const length = 150_000;
  const rows = Uint32Array.from({ length }, (_, row) => row);
  let [asked, most, pauses] = [0, 0, 0];
  const steps = orderByKey(rows, (row) => {
    asked++;
    return (row * 7919) % length;
  });
  while (!steps.next().done) {
    most = Math.max(most, asked);
    asked = 0;
    pauses++;
  }
  assert.equal(most, 60_000);
  // Twice while the keys are read, and twice in each of the passes that have anything to move.
  assert.ok(pauses >= 4, `${pauses}`);
  for (let at = 1; at < length; at++) assert.ok((rows[at - 1]! * 7919) % length < (rows[at]! * 7919) % length);
});

test('thousands of days, minutes and seconds come into order, with what has no end and with one fraction among them', () => {
  let seed = 7;
  const some = () => (seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32);
  for (const unit of [86_400_000, 60_000, 1000, 1])
    for (const odd of [[], [Infinity, Infinity], [0.5], [-Infinity], [2 ** 53, -(2 ** 53)], [-0, 0]]) {
      const keys = [...Array.from({ length: 6000 }, () => (some() % 50_000) * unit - 20_000 * unit), ...odd];
      assert.deepEqual(ordered(keys), sorted(keys));
    }
});

test('nothing and one row are in order', () => {
  assert.deepEqual(ordered([]), []);
  assert.deepEqual(ordered([5]), [0]);
});
