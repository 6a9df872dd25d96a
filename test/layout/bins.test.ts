import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { bins, type Bins } from '../../src/layout/bins.js';
import { civilFromDays, DAY, dayOfInstant } from '../../src/model/calendar.js';
import { read, utc } from '../support/read-date.js';

const LENGTH = {
  millisecond: 1,
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: DAY,
  month: 28 * DAY,
  year: 365 * DAY,
};
const inShort = ({ count, unit }: Bins) => `${count} ${unit}`;
const binsOf = (from: string, to: string, width: number, least = 4, shortest?: number) =>
  bins({ from: utc(from), to: utc(to) }, width / (utc(to) - utc(from)), least, shortest);
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 16);

describe('the bins are the finest of the calendar that are wide enough', () => {
  const cases: readonly (readonly [string, string, number, string])[] = [
    ['2024-11-17T10:00', '2024-11-17T10:01', 1000, '500 millisecond'],
    ['2024-11-17T10:00', '2024-11-17T11:00', 1000, '15 second'],
    ['2024-11-17', '2024-11-18', 1000, '15 minute'],
    ['2024-11-01', '2024-12-01', 1000, '3 hour'],
    ['2024', '2025', 1000, '2 day'],
    ['2014', '2025', 1000, '1 month'],
    ['2000', '2025', 1000, '3 month'],
    ['1900', '2025', 1000, '1 year'],
    ['0100', '2025', 1000, '10 year'],
  ];
  for (const [from, to, width, expected] of cases)
    test(`${from} to ${to} on ${width} px: ${expected}`, () =>
      assert.equal(inShort(binsOf(from, to, width)), expected));

  test('and one that is just wide enough is, by the shortest of its months or years', () => {
    const of = (pxPerMs: number, to = utc('2024')) => inShort(bins({ from: utc('2000'), to }, pxPerMs, 4));
    const soon = utc('2000') + 1000;
    assert.deepEqual([of(4 / 5, soon), of(3.9 / 5, soon)], ['5 millisecond', '10 millisecond']);
    assert.deepEqual([of(4 / (28 * DAY)), of(3.999 / (28 * DAY))], ['1 month', '3 month']);
    assert.deepEqual(
      [of(4 / (365 * DAY)), of(3.999 / (365 * DAY)), of(1.999 / (365 * DAY))],
      ['1 year', '2 year', '5 year'],
    );
  });

  test('and end with the stretch where that ends with one of them', () => {
    assert.deepEqual([...binsOf('2014', '2025', 1000).edges].slice(-2).map(iso), [
      '2024-12-01T00:00',
      '2025-01-01T00:00',
    ]);
  });

  test('and none is shorter than asked, where no clock time is known', () => {
    assert.equal(inShort(binsOf('2024-11-17', '2024-11-18', 1000, 4, DAY)), '1 day');
    assert.equal(inShort(binsOf('2024', '2025', 1000, 4, DAY)), '2 day');
  });
});

test('a bin of days begins at midnight, of hours on the hour, of months on the first, of years on 1 January', () => {
  const starts = (from: string, to: string, width: number) => [...binsOf(from, to, width).edges].slice(0, 3).map(iso);
  assert.deepEqual(starts('2024-01-10', '2025', 2000), ['2024-01-10T00:00', '2024-01-11T00:00', '2024-01-12T00:00']);
  assert.deepEqual(starts('2024-11-01T02:20', '2024-12', 1000), [
    '2024-11-01T00:00',
    '2024-11-01T03:00',
    '2024-11-01T06:00',
  ]);
  assert.deepEqual(starts('2003-12-10', '2028', 1000), ['2003-10-01T00:00', '2004-01-01T00:00', '2004-04-01T00:00']);
  assert.deepEqual(starts('1994-02', '2950', 1000), ['1990-01-01T00:00', '1995-01-01T00:00', '2000-01-01T00:00']);
});

test('a step aside moves no edge: they are those of the calendar', () => {
  const whole = [...binsOf('2024', '2024-03', 200).edges];
  const step = 9 * DAY;
  const aside = bins({ from: utc('2024') + step, to: utc('2024-03') + step }, 200 / (60 * DAY), 4);
  const inBoth = (ms: number) => ms >= utc('2024') + step && ms <= utc('2024-03');
  assert.deepEqual([...aside.edges].filter(inBoth), whole.filter(inBoth));
});

test('a stretch of no length has one bin around it', () => {
  assert.deepEqual([...bins({ from: 0, to: 0 }, 1, 4).edges], [0, 5]);
  assert.deepEqual([...bins({ from: utc('2024'), to: utc('2024') }, 1e-9, 4).edges].map(iso), [
    '2024-01-01T00:00',
    '2024-04-01T00:00',
  ]);
});

test('a scale or a stretch that is no number gives an answer, and no bins that go on for ever', () => {
  for (const [from, to, pxPerMs] of [
    [NaN, NaN, NaN],
    [0, NaN, 1],
    [NaN, 5, 1e-12],
    [0, 1e12, NaN],
    [0, 1e12, 0],
  ] as const)
    assert.ok(bins({ from, to }, pxPerMs, 4).edges.length <= 3);
});

describe('on any stretch', () => {
  // From 2 ms to all of time; where milliseconds are hardly told apart, no shorter than a reader can zoom in to.
  const stretch = fc
    .tuple(
      fc.oneof(
        fc.double({ min: -1e14, max: 1e14, noNaN: true }),
        fc.double({ min: -4.35e20, max: 4.35e20, noNaN: true }),
        fc.constantFrom(utc('2024'), 0, read('Y-13800000000').min, read('Y-66000000').max),
      ),
      fc.double({ min: Math.log2(2), max: 70, noNaN: true }),
    )
    .map(([from, power]) => ({ from, to: from + Math.max(2 ** power, Math.abs(from) * 2 ** -41) }));
  const cases = (
    check: (found: Bins, at: { from: number; to: number }, pxPerMs: number, least: number, shortest: number) => void,
  ) =>
    fc.assert(
      fc.property(
        stretch,
        fc.integer({ min: 40, max: 2000 }),
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom(0, 0, DAY),
        (at, width, least, shortest) => {
          const pxPerMs = width / (at.to - at.from);
          check(bins(at, pxPerMs, least, shortest), at, pxPerMs, least, shortest);
        },
      ),
      { numRuns: 200 },
    );

  test('edges ascend and hold all of it, with no bin to spare', () => {
    cases(({ edges, count, unit }, { from, to }) => {
      for (let at = 1; at < edges.length; at++) assert.ok(edges[at - 1]! < edges[at]!, `${at} of ${edges.length}`);
      // An instant of deep time is a rounded one, and stands for the nearest day.
      const [near, far] = [Math.max(Math.abs(from), Math.abs(to)) * Number.EPSILON, Number.MAX_SAFE_INTEGER];
      const off = Math.max(near, unit === 'month' || (unit === 'year' && Math.abs(from) > far) ? DAY / 2 : 0);
      assert.ok(edges[0]! <= from + off && edges.at(-1)! >= to - off, 'held');
      assert.ok(
        edges.length === 2 || (edges[1]! > from - off && edges.at(-2)! < to + off),
        `${count} ${unit} to spare`,
      );
    });
  });

  test('a bin is as wide as asked, and as long', () => {
    cases(({ count, unit, edges }, { from, to }, pxPerMs, least, shortest) => {
      assert.ok(count * LENGTH[unit] * pxPerMs >= least);
      assert.ok(count * LENGTH[unit] >= shortest);
      const off = Math.max(Math.abs(from), Math.abs(to)) * Number.EPSILON * 2;
      for (let at = 1; at < edges.length; at++)
        assert.ok(edges[at]! - edges[at - 1]! >= count * LENGTH[unit] - off, `${at} of ${edges.length}`);
    });
  });

  test('there are no more than there is room for, and two at the ends', () => {
    cases(({ edges }, { from, to }, pxPerMs, least) =>
      assert.ok(edges.length - 1 <= ((to - from) * pxPerMs) / least + 2.001, `${edges.length}`),
    );
  });

  test('the next shorter would be too narrow, so there are at least a sixth as many as there is room for', () => {
    cases(({ edges }, { from, to }, pxPerMs, least, shortest) => {
      // None is shorter than a millisecond.
      const room = Math.min(to - from, ((to - from) * pxPerMs) / least);
      if (shortest === 0) assert.ok((edges.length - 1) * 6 >= room - 1, `${edges.length - 1} of ${room}`);
    });
  });

  test('a year begins where the calendar has it', () => {
    cases(({ edges, unit, count }) => {
      if (unit !== 'year') return;
      for (const edge of [edges[0]!, edges.at(-1)!]) {
        const { year, month, day } = civilFromDays(dayOfInstant(edge));
        assert.deepEqual([Math.abs(year % count), month, day], [0, 1, 1]);
      }
    });
  });
});
