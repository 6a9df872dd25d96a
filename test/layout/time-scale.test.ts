import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { scaleLinear } from 'd3-scale';
import fc from 'fast-check';
import { timeScale, type Stretch } from '../../src/layout/time-scale.js';
import { utc } from '../support/read-date.js';

const near = (a: number, b: number, by = 1e-6) => Math.abs(a - b) <= by * Math.max(1, Math.abs(a), Math.abs(b));

test('a day of a linear axis is as wide as any other', () => {
  const { at, breaks } = timeScale([{ from: utc('2024-11-01'), to: utc('2024-11-11') }], [0, 200]);
  assert.deepEqual([at(utc('2024-11-01')), at(utc('2024-11-03')), at(utc('2024-11-11'))], [0, 40, 200]);
  assert.deepEqual(breaks, []);
});

test('what lies outside of the axis is moved to its nearest end', () => {
  const { at } = timeScale([{ from: utc('2024-11-01'), to: utc('2024-11-11') }], [10, 210]);
  assert.deepEqual([at(utc('1900')), at(utc('2030')), at(-Infinity), at(Infinity)], [10, 210, 10, 210]);
});

test('both sides of a break keep one scale', () => {
  const stretches = [
    { from: utc('2022-02-20'), to: utc('2022-03-02') },
    { from: utc('2024-08-01'), to: utc('2024-08-31') },
  ];
  const { drawn, breaks } = timeScale(stretches, [0, 484], 84);
  assert.deepEqual(
    drawn.map(({ x0, x1 }) => [x0, x1]),
    [
      [0, 100],
      [184, 484],
    ],
  );
  assert.deepEqual(breaks, [{ from: utc('2022-03-02'), to: utc('2024-08-01'), x0: 100, x1: 184 }]);
});

test('an axis that is too narrow for its breaks still places everything', () => {
  const { at, drawn } = timeScale(
    [
      { from: 0, to: 1000 },
      { from: 5000, to: 6000 },
    ],
    [0, 50],
    84,
  );
  assert.ok(drawn.every(({ x0, x1 }) => x0 === x1));
  for (const ms of [0, 500, 1000, 3000, 5500, 6000]) assert.ok(Number.isFinite(at(ms)));
});

describe('whatever is drawn', () => {
  // Lengths from a minute to the age of the universe, in turn drawn and left out.
  const lengths = fc.integer({ min: 1, max: 5 }).chain((count) =>
    fc.tuple(
      fc.double({ min: -4e20, max: 4e12, noNaN: true }),
      fc.array(fc.double({ min: 4.78, max: 20.6, noNaN: true }), {
        minLength: 2 * count - 1,
        maxLength: 2 * count - 1,
      }),
    ),
  );
  const stretches = lengths
    .map(([start, powers]) => {
      const drawn: Stretch[] = [];
      let from = Math.round(start);
      for (const [at, power] of powers.entries()) {
        const to = Math.round(from + 10 ** power);
        if (at % 2 === 0) drawn.push({ from, to });
        from = to;
      }
      return drawn;
    })
    .filter((drawn) => drawn.every(({ from, to }) => to > from));
  const range = fc
    .tuple(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 500, max: 1600 }))
    .map(([start, length]) => [start, start + length] as const);
  const band = fc.constantFrom(0, 64, 84);
  const scales = (check: (scale: ReturnType<typeof timeScale>, given: readonly Stretch[], wide: number) => void) =>
    fc.assert(
      fc.property(stretches, range, band, (given, ends, wide) => check(timeScale(given, ends, wide), given, wide)),
      { numRuns: 500 },
    );

  test('later is never drawn before earlier', () => {
    scales(({ at }, given) => {
      const instants = given.flatMap(({ from, to }) => [from, from + (to - from) / 3, (from + to) / 2, to]);
      const places = instants.map(at);
      assert.deepEqual(
        places,
        places.toSorted((a, b) => a - b),
      );
    });
  });

  test('all stretches have one scale, and a break is exactly as wide as its band', () => {
    scales(({ drawn, breaks }, given, wide) => {
      const time = drawn.reduce((sum, { from, to }) => sum + (to - from), 0);
      const space = drawn.reduce((sum, { x0, x1 }) => sum + (x1 - x0), 0);
      for (const { from, to, x0, x1 } of drawn) assert.ok(near(x1 - x0, ((to - from) / time) * space));
      assert.equal(breaks.length, given.length - 1);
      for (const { x0, x1 } of breaks) assert.ok(near(x1 - x0, wide));
    });
  });

  test('instants stand where d3 would place them', () => {
    scales(({ at, drawn }) => {
      const theirs = scaleLinear(
        drawn.flatMap(({ from, to }) => [from, to]),
        drawn.flatMap(({ x0, x1 }) => [x0, x1]),
      ).clamp(true);
      for (const { from, to } of drawn) {
        for (const ms of [from - 1e10, from, from + (to - from) * 0.3, to, to + 1e10])
          assert.ok(near(at(ms), theirs(ms)), `${at(ms)} ${theirs(ms)}`);
      }
    });
  });
});
