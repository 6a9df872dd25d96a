import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { columnDate, columnUntil, isNamed, precisionAt, unitStart } from '../../src/model/column-date.js';
import { readDate, type PartialDate } from '../../src/model/read-date.js';
import { COLUMN_PRECISIONS } from '../../src/model/timeline-columns.js';

/** Instants that columns may hold, UTC ms: of our time, of all that a clock has, and of deep time. */
export const anyInstant = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2026, 0) }) },
  { weight: 2, arbitrary: fc.integer({ min: Date.UTC(-9999, 0), max: Date.UTC(9999, 11, 31) }) },
  fc.constantFrom(Date.UTC(2024, 0), Date.UTC(2024, 11, 31), Date.UTC(0, 0), -4.35e20, 5e15, 1e24, 0.5, -0.5),
);
const anyPrecision = fc.constantFrom(...COLUMN_PRECISIONS);
const utc = (text: string): number => Date.parse(`${text}Z`);
const read = (text: string): PartialDate => {
  const date = readDate(text);
  assert.ok(typeof date === 'object', text);
  return date;
};

describe('a date of columns', () => {
  test('is written as a date that holds its instant, is as long as it is drawn, and no more precise than it is known', () => {
    fc.assert(
      fc.property(anyInstant, anyPrecision, (ms, precision) => {
        const { min, max, precision: own, form } = read(columnDate(ms, NaN, precision));
        assert.deepEqual([min, max], [unitStart(ms, precisionAt(ms, precision)), columnUntil(ms, NaN, precision)]);
        assert.equal(form, 'point');
        assert.ok(COLUMN_PRECISIONS.indexOf(own as 'day') >= COLUMN_PRECISIONS.indexOf(precision));
        // Deep time is rounded, see calendar.ts.
        if (Math.abs(ms) < 2 ** 53) assert.ok(min <= ms && ms < max);
      }),
      { numRuns: 2000 },
    );
  });

  test('ends where it is drawn to end', () => {
    fc.assert(
      fc.property(
        anyInstant,
        fc.oneof(fc.integer({ min: 1, max: 4e11 }), fc.constant(Infinity)),
        anyPrecision,
        (ms, long, precision) => {
          const text = columnDate(ms, ms + long, precision);
          const { min, max, form } = read(text);
          const drawn = columnUntil(ms, ms + long, precision);
          assert.deepEqual([min, max], [unitStart(ms, precisionAt(ms, precision)), drawn], text);
          assert.equal(form, text.includes('/') ? 'interval' : 'point');
        },
      ),
      { numRuns: 2000 },
    );
  });

  for (const [start, end, precision, written] of [
    ['2024-08-06T00:00', '2024-08-07T00:00', 'day', '2024-08-06'],
    ['2024-08-06T00:00', '2024-08-08T00:00', 'day', '2024-08-06/2024-08-07'],
    ['2024-08-06T00:00', '2024-08-08T00:01', 'day', '2024-08-06/2024-08-08'],
    ['2024-08-06T13:00', '2024-08-06T15:00', 'day', '2024-08-06'],
    ['2024-08-06T13:00', '2024-09-01T00:00', 'month', '2024-08'],
    ['2024-08-06T13:00', '2024-09-02T00:00', 'month', '2024-08/2024-09'],
    ['2024-08-06T13:00', '2026-01-01T00:00', 'year', '2024/2025'],
    ['2024-08-06T13:00:59', '2024-08-06T15:30', 'minute', '2024-08-06T13:00Z/2024-08-06T15:30Z'],
    ['2024-08-06T13:00:59', '2024-08-06T13:00:59.5', 'minute', '2024-08-06T13:00Z'],
    ['2024-08-06T13:00:07', '2024-08-06T13:00:09', 'second', '2024-08-06T13:00:07Z/2024-08-06T13:00:09Z'],
  ] as const)
    test(`from ${start} to ${end}, known to the ${precision}, is ${written}`, () => {
      assert.equal(columnDate(utc(start), utc(end), precision), written);
    });

  test('before and after years of four digits is a year', () => {
    assert.equal(columnDate(-4.354_859_997_672_192e20, NaN, 'day'), 'Y-13800000000');
    assert.equal(columnDate(Date.UTC(10_000, 5), NaN, 'second'), 'Y10000');
    assert.equal(columnDate(Date.UTC(9999, 11, 31), Date.UTC(10_000, 5), 'day'), '9999-12-31/Y10000');
    assert.equal(columnDate(-6e14, Date.UTC(2024, 5, 2), 'day'), 'Y-17044/2024-06-01');
    assert.equal(columnUntil(-6e14, Date.UTC(2024, 5, 2), 'day'), Date.UTC(2024, 5, 2));
    assert.equal(columnDate(Date.UTC(-44, 2, 15), NaN, 'day'), '-0044-03-15');
  });
});

test('an instant that no date can name is none', () => {
  for (const ms of [NaN, Infinity, -Infinity, 1e26, -1e26]) assert.equal(isNamed(ms), false);
  for (const ms of [0, 1e24, -1e24]) assert.equal(isNamed(ms), true);
});
