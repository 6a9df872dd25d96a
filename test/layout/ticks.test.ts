import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { ticks, unitBounds, type Ticks } from '../../src/layout/ticks.js';
import { timeScale, type Stretch } from '../../src/layout/time-scale.js';
import { en } from '../../src/text/locales/en.js';
import { tickWords } from '../../src/text/tick-words.js';
import { read, utc } from '../support/read-date.js';

const MINUTE = 60_000;
const stretch = (from: string, to: string): Stretch => ({ from: utc(from), to: utc(to) });
const drawnOf = (stretches: readonly Stretch[], width: number, band = 0) =>
  timeScale(stretches, [0, width], band).drawn;
const ticksOf = (from: string, to: string, width: number, limit?: number) =>
  ticks(drawnOf([stretch(from, to)], width), limit);
const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const inShort = ({ unit, step, ticks: { length } }: Ticks) => `${length} x ${step} ${unit}`;

describe('the unit is the finest whose names fit', () => {
  const cases: readonly (readonly [string, string, number, string])[] = [
    ['2024-11-17T10:00:00', '2024-11-17T10:00:02', 1000, '4 x 500 millisecond'],
    ['2024-11-17T10:00:00', '2024-11-17T10:00:10', 1000, '10 x 2 second'],
    ['2024-11-17T10:00:00', '2024-11-17T10:00:40', 1000, '8 x 5 second'],
    ['2024-11-17T10:00:00', '2024-11-17T10:03:00', 1000, '12 x 15 second'],
    ['2024-11-17T10:00:00', '2024-11-17T10:05:00', 1000, '10 x 30 second'],
    ['2024-11-17T10:00', '2024-11-17T10:10', 1000, '10 x 2 minute'],
    ['2024-11-17T10:00', '2024-11-17T11:00', 1000, '12 x 5 minute'],
    ['2024-11-17T10:00', '2024-11-17T12:30', 1000, '10 x 15 minute'],
    ['2024-11-17', '2024-11-17T12:00', 1000, '12 x 2 hour'],
    ['2024-11-17', '2024-11-18', 1000, '8 x 3 hour'],
    ['2024-11-17', '2024-11-20', 1000, '12 x 6 hour'],
    ['2024-11-01', '2024-12-01', 1152, '30 x 1 day'],
    ['2024-11-01', '2024-12-01', 500, '4 x 2 day'],
    ['2024-01', '2025-01', 1152, '12 x 1 month'],
    ['2022', '2025', 1000, '12 x 3 month'],
    ['2000', '2020', 1000, '20 x 1 year'],
    ['2000', '2020', 700, '10 x 2 year'],
    ['1000', '2000', 1000, '10 x 100 year'],
  ];
  for (const [from, to, width, expected] of cases)
    test(`${from} to ${to} on ${width} px: ${expected}`, () =>
      assert.equal(inShort(ticksOf(from, to, width)), expected));
});

test('the name of a month stands in its middle, its line at its first day', () => {
  const { ticks: found } = ticksOf('2024-10', '2024-12', 305);
  assert.deepEqual(
    found.map(({ ms, x, middle, room }) => [day(ms), x, middle, room]),
    [
      ['2024-10-01', 0, 77.5, 155],
      ['2024-11-01', 155, 230, 150],
    ],
  );
});

test('a month that began before the axis has its name in what is drawn of it, and no line', () => {
  const [first] = ticksOf('2024-10-22', '2024-12', 200).ticks;
  assert.deepEqual([day(first!.ms), first?.x, first?.middle, first?.room], ['2024-10-01', undefined, 25, 50]);
});

test('a second has its clock at its line and the day below, so that date and hour are always read', () => {
  const { ticks: found, parents } = ticksOf('2024-11-17T10:00:00', '2024-11-17T10:00:10', 1000);
  for (const { x, middle } of found) assert.equal(x, middle);
  assert.deepEqual(
    parents.map(({ ms, x, unit }) => [day(ms), x, unit]),
    [['2024-11-17', 0, 'day']],
  );
});

test('of a stretch around midnight each day is named below its own clock times', () => {
  const from = utc('2024-11-17T23:59:59');
  const { unit, parents } = ticks(drawnOf([{ from, to: from + 2000 }], 1000));
  assert.equal(unit, 'millisecond');
  assert.deepEqual(
    parents.map(({ ms, x }) => [day(ms), x]),
    [
      ['2024-11-17', 0],
      ['2024-11-18', 500],
    ],
  );
});

test('where numbers tell no two instants apart there is nothing to divide', () => {
  assert.deepEqual(ticks(drawnOf([{ from: 1e16, to: 1e16 }], 1000)).ticks, []);
});

test('in deep time a few days are named by their year: of its days Date knows none', () => {
  const date = ticks(drawnOf([{ from: -4e15, to: -4e15 + 1e9 }], 1000));
  assert.equal(inShort(date), '13 x 1 day');
  const deep = ticks(drawnOf([{ from: -3e16, to: -3e16 + 1e9 }], 1000));
  assert.equal(inShort(deep), '1 x 1 year');
});

test('a week is named at its Monday, and an hour at its line: neither is a span', () => {
  const weeks = ticksOf('2024-11-01', '2024-12-01', 600).ticks;
  assert.deepEqual(
    weeks.map(({ ms, x, middle }) => [day(ms), x, middle]),
    [4, 11, 18, 25].map((date) => [`2024-11-${String(date).padStart(2, '0')}`, (date - 1) * 20, (date - 1) * 20]),
  );
  for (const { x, middle } of ticksOf('2024-11-17', '2024-11-18', 1000).ticks) assert.equal(x, middle);
});

test('a month that the as-of line divides has its name in the larger part', () => {
  const names = (limit: number) =>
    ticksOf('2024-10', '2024-12', 305, limit).ticks.map(({ middle, room }) => [middle, room]);
  assert.deepEqual(names(255), [
    [77.5, 155],
    [205, 100],
  ]);
  assert.deepEqual(names(50), [
    [102.5, 105],
    [230, 150],
  ]);
  assert.deepEqual(names(155), names(Infinity));
});

test('the name of an hour close to the as-of line has only the room that is left to it on both sides', () => {
  const { ticks: found } = ticksOf('2024-11-17', '2024-11-18', 1000, 260);
  assert.deepEqual(
    found.map(({ x, room }) => [x, room]),
    [
      [0, 36],
      [125, 125],
      [250, 20],
      [375, 125],
      [500, 125],
      [625, 125],
      [750, 125],
      [875, 125],
    ],
  );
});

test('a year is named where it begins, and beyond the as-of line where that follows at once', () => {
  const years = (limit?: number) =>
    ticksOf('2023-10', '2024-10', 720, limit).parents.map(({ ms, x, unit }) => `${day(ms)} ${unit} ${Math.round(x)}`);
  assert.deepEqual(years(), ['2023-01-01 year 0', '2024-01-01 year 181']);
  assert.deepEqual(years(500), years());
  assert.deepEqual(years(190), ['2023-01-01 year 0', '2024-01-01 year 194']);
  assert.deepEqual(years(20), ['2023-01-01 year 24', '2024-01-01 year 181']);
});

test('after a break the unit above is named again, clear of the torn edge', () => {
  const drawn = drawnOf([stretch('2022-02-20', '2022-03-01'), stretch('2024-08', '2024-12')], 1600, 84);
  const { parents, unit } = ticks(drawn);
  assert.equal(unit, 'day');
  assert.deepEqual(
    parents.slice(0, 2).map(({ ms, x }) => [day(ms), x - (drawn.find(({ from }) => from >= ms)?.x0 ?? 0)]),
    [
      ['2022-02-01', 0],
      ['2024-08-01', 8],
    ],
  );
});

test('where nothing has a date no day is named', () => {
  assert.deepEqual(ticks([]).ticks, []);
  assert.deepEqual(ticks([]).parents, []);
});

test('before the common era ticks fall on the years that people call round, then on the first, for there is no year 0', () => {
  const { ticks: found } = ticks(drawnOf([{ from: read('-3299').min, to: utc('2000') }], 900));
  const named = found.map(({ ms }) => tickWords('year', ms, { locale: 'en', messages: en })[0]);
  assert.deepEqual(named.slice(0, 8), [
    ...['3000 BC', '2500 BC', '2000 BC', '1500 BC', '1000 BC', '500 BC'],
    ...['1 AD', '500'],
  ]);
});

test('years of deep time are counted where Date has ended', () => {
  const { min } = read('Y-13800000000');
  const found = ticks(drawnOf([{ from: min, to: utc('2024') }], 1000));
  assert.equal(inShort(found), '14 x 1000000000 year');
});

test('a cut falls on the start of a unit that the axis shows', () => {
  const bounds = (from: string, to: string, monthInPx: number) => {
    const found = unitBounds(stretch(from, to), monthInPx / (31 * 24 * 60 * MINUTE));
    return found && [day(found.from), day(found.to)];
  };
  assert.deepEqual(bounds('2024-08-10', '2024-10-02', 300), ['2024-08-12', '2024-09-30']);
  assert.deepEqual(bounds('2024-08-10', '2024-10-02', 60), ['2024-09-01', '2024-10-01']);
  assert.deepEqual(bounds('2024-08-01', '2024-10-01', 60), ['2024-08-01', '2024-10-01']);
  assert.equal(bounds('2024-08-10', '2024-09-02', 60), undefined);
});

test('a cut is found at once where what is left out holds billions of units', () => {
  const start = performance.now();
  const found = unitBounds({ from: utc('1024') + 0.5, to: utc('2024') - 0.5 }, 100);
  assert.deepEqual(found, { from: utc('1024') + 2, to: utc('2024') - 2 });
  assert.ok(performance.now() - start < 100);
});

describe('on any axis', () => {
  // From a minute to 13.8 billion years, that end at some time or other in the last million years.
  const one = fc
    .tuple(
      fc.double({ min: -3e16, max: 4e12, noNaN: true }),
      fc.double({ min: Math.log10(MINUTE), max: 20.64, noNaN: true }),
    )
    .map(([end, power]): readonly Stretch[] => {
      const to = Math.round(end);
      return [{ from: Math.floor(to - 10 ** power), to }];
    });
  const several = fc
    .array(fc.integer({ min: MINUTE, max: 1e11 }), { minLength: 2, maxLength: 6 })
    .map((lengths) => lengths.map((length, at): Stretch => ({ from: at * 2e11 + 17, to: at * 2e11 + 17 + length })));
  const cases = (
    stretches: fc.Arbitrary<readonly Stretch[]>,
    check: (found: Ticks, scale: ReturnType<typeof timeScale>, limit: number | undefined) => void,
  ) =>
    fc.assert(
      fc.property(
        stretches,
        fc.integer({ min: 200, max: 1600 }),
        fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
        (given, width, share) => {
          const scale = timeScale(given, [0, width], given.length > 1 ? 20 : 0);
          const limit = share === undefined ? undefined : share * width;
          check(ticks(scale.drawn, limit), scale, limit);
        },
      ),
      { numRuns: 500 },
    );
  const any = fc.oneof({ weight: 2, arbitrary: one }, several);

  test('there are at most 60 names, whatever its length', () => {
    cases(one, ({ ticks: found, parents }) => assert.ok(found.length + parents.length <= 60, `${found.length}`));
  });

  test('from a thousandth of a millisecond to three million years: few names, each once, in order, at once', () => {
    const stretches = fc
      .tuple(
        fc.oneof(fc.double({ min: -1e17, max: 1e17, noNaN: true }), fc.double({ min: -4e12, max: 4e12, noNaN: true })),
        fc.double({ min: -3, max: 17, noNaN: true }),
      )
      .map(([from, power]): Stretch => ({ from, to: from + 10 ** power }));
    fc.assert(
      fc.property(stretches, fc.integer({ min: 256, max: 1600 }), (given, width) => {
        const start = performance.now();
        const { ticks: found, parents } = ticks(drawnOf([given], width));
        assert.ok(performance.now() - start < 100, 'it takes too long');
        assert.ok(found.length + parents.length <= 60, `${found.length} + ${parents.length}`);
        // Where no two numbers lie between the bounds, nothing is divided.
        assert.equal(found.length + parents.length > 0, given.to > given.from);
        for (const each of [found, parents])
          for (const [at, { ms }] of each.entries())
            assert.ok(at === 0 || each[at - 1]!.ms < ms, 'each once, in order');
        const xs = found.flatMap(({ x }) => x ?? []);
        for (const [at, x] of xs.entries())
          assert.ok(x >= 0 && x <= width && (at === 0 || xs[at - 1]! < x), `${x} of ${width}`);
      }),
      { numRuns: 2000 },
    );
  });

  test('names and lines are in order, in their stretch, and none is in a break', () => {
    cases(any, ({ ticks: found, parents }, { drawn }) => {
      const holds = (x: number) => drawn.some(({ x0, x1 }) => x0 <= x && x <= x1);
      for (const places of [
        found.map(({ middle }) => middle),
        found.flatMap(({ x }) => x ?? []),
        found.map(({ ms }) => ms),
      ])
        assert.deepEqual(
          places,
          places.toSorted((a, b) => a - b),
        );
      for (const { x, middle } of found) assert.ok(holds(middle) && (x === undefined || holds(x)));
      for (const { x, room } of parents) if (room > 0) assert.ok(holds(x) && holds(x + room - 1e-6));
    });
  });

  test('no name that fits touches another, the as-of line or a break', () => {
    cases(any, ({ ticks: found }, { breaks }, limit) => {
      const boxes = found
        .filter(({ room }) => room > 4)
        .map(({ middle, room }) => [middle - room / 2 + 2, middle + room / 2 - 2] as const);
      for (const [at, [left, right]] of boxes.entries()) {
        assert.ok(at === 0 || boxes[at - 1]![1] <= left, 'one another');
        if (limit !== undefined) assert.ok(right <= limit || limit <= left, 'the line');
        for (const { x0, x1 } of breaks) assert.ok(right <= x0 || x1 <= left, 'a break');
      }
    });
  });

  test('no name of the unit above that fits is divided by the as-of line', () => {
    cases(any, ({ parents }, _, limit = -1) => {
      for (const { x, room } of parents) assert.ok(room <= 0 || limit <= x || x + room <= limit);
    });
  });
});
