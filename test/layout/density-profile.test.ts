import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { densityProfile } from '../../src/layout/density-profile.js';
import { timeScale } from '../../src/layout/time-scale.js';

const scale = timeScale([{ from: 0, to: 300 }], [0, 300]);
const profile = (...dates: readonly (readonly [number, number])[]) =>
  densityProfile(
    dates.map(([min, max]) => ({ min, max })),
    scale,
    300,
  );

describe('the profile of many dates', () => {
  test('has its highest column where most dates lie', () => {
    const columns = profile([10, 11], [10, 11], [200, 201]);
    assert.deepEqual(
      columns.map(({ x0, part }) => [x0, part]),
      [
        [9, 1],
        [198, 0.5],
      ],
    );
  });

  test('spreads a long date over all that it may mean: it is no spike where it begins', () => {
    const columns = profile([0, 30], [100, 101]);
    const long = columns.filter(({ x0 }) => x0 < 30);
    assert.equal(long.length, 10);
    for (const { part } of long) assert.ok(Math.abs(part - 0.1) < 1e-9);
  });

  test('puts an open bound at the one that is known, and leaves out what has none', () => {
    assert.deepEqual(
      profile([-Infinity, 60], [150, Infinity], [-Infinity, Infinity]).map(({ x0 }) => x0),
      [60, 150],
    );
  });

  test('is empty where nothing is dated', () => {
    assert.deepEqual(profile(), []);
  });

  test('weighs each date once, wherever it lies and however long it is', () => {
    const bound = fc.integer({ min: 0, max: 299 });
    fc.assert(
      fc.property(fc.array(fc.tuple(bound, bound), { minLength: 1, maxLength: 40 }), (pairs) => {
        const dates = pairs.map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1] as const);
        const columns = profile(...dates);
        const sum = columns.reduce((total, { part }) => total + part, 0);
        // The highest column is 1 by its definition, so the sum says how many of it all are.
        const heights = columns.map(({ part }) => part);
        assert.equal(Math.max(...heights), 1);
        assert.ok(sum <= dates.length * 100 && sum > 0);
        assert.ok(columns.every(({ x0, x1 }) => x0 >= 0 && x1 <= 300 && x1 > x0));
      }),
    );
  });
});
