import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { Names } from '../../src/layout/names.js';
import { DAY } from '../../src/model/calendar.js';
import { madeLane, type MadeRow } from '../support/made-columns.js';

describe('among events that stand close', () => {
  /** Some hundreds of minutes of a few days, as if by chance and always the same. */
  const crowd = fc.integer({ min: 1, max: 2 ** 20 }).map((seed) => {
    let state = seed;
    const next = (most: number) => (state = (state * 48_271) % 2_147_483_647) % most;
    return Array.from({ length: 700 }, (): MadeRow => ({ from: next(6000) * 60_000, importance: 1 + next(3) }));
  });
  const share = fc.double({ min: 0, max: 0.9, noNaN: true });
  const zoom = fc.record({ fit: fc.integer({ min: 2, max: 12 }), rows: fc.integer({ min: 1, max: 3 }), part: share });
  const span = 6000 * 60_000;

  test('a step aside changes no name of what stays in view', () => {
    fc.assert(
      fc.property(crowd, zoom, share, (given, { fit, rows: high, part }, start) => {
        const lane = madeLane(given);
        const inWindow = (places: readonly number[], { from, to }: { from: number; to: number }) =>
          places.filter((place) => lane.from[place]! >= from && lane.from[place]! < to);
        const width = span * (0.02 + part / 3);
        const alone = width / fit;
        const least = alone / high;
        const whole = new Names(lane).within(least, alone, -span, 2 * span);
        const names = new Names(lane);
        for (let step = -12; step < 12; step++) {
          const from = start * span + step * width * 0.13;
          const window = { from, to: from + width };
          assert.deepEqual(names.within(least, alone, from, from + width), inWindow(whole, window), `${step}`);
          if (step % 6 === 0)
            assert.deepEqual(new Names(lane).within(least, alone, from, from + width), inWindow(whole, window));
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('what is no window', () => {
  const lane = madeLane(Array.from({ length: 50 }, (_, at): MadeRow => ({ from: Date.UTC(2024, 0) + at * DAY })));
  const ms = lane.from[20]!;

  test('names nothing', () => {
    const names = new Names(lane);
    for (const [least, from, to] of [
      [NaN, ms, ms + DAY],
      [0, ms, ms + DAY],
      [-1, ms, ms + DAY],
      [DAY, NaN, ms],
      [DAY, ms, NaN],
      [DAY, -Infinity, ms],
      [DAY, ms, Infinity],
      [DAY, ms, ms],
      [DAY, ms + DAY, ms],
    ] as const)
      assert.deepEqual(names.within(least, DAY, from, to), [], `${least} ${from} ${to}`);
    assert.deepEqual(new Names(madeLane([])).within(DAY, DAY, ms, ms + DAY), []);
  });

  test('and one so short that its ends are hardly two numbers, or so long for its names that nobody could read them, is answered at once', () => {
    const names = new Names(lane);
    assert.deepEqual(names.within(1e-9, 1e-9, ms, ms + 1e-9), []);
    assert.deepEqual(names.within(1e-9, 1e-9, ms, ms + 1e-3), [20]);
    assert.deepEqual(names.within(1e-300, 1e-300, -1e-9, 1e-9), []);
    assert.deepEqual(names.within(Number.MIN_VALUE, 1, 1e25, 1e25 + 1e10), []);
    assert.deepEqual(names.within(1e-9, 1e-9, -4e20, 4e20).length, 1);
    assert.deepEqual(names.within(1, 1, ms, ms + 365 * DAY).length, 30);
  });
});
