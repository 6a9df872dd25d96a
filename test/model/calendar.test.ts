import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { civilFromDays, DAY, dayOfInstant, daysFromCivil, daysInMonth, isLeapYear } from '../../src/model/calendar.js';

/** What `Date` says, where it can: the years 0 to 99 need setUTCFullYear. */
const byDate = (year: number, month: number, day: number): number =>
  new Date(0).setUTCFullYear(year, month - 1, day) / DAY;

describe('The calendar', () => {
  test('counts days from 1970, back past the year 0, as Date does', () => {
    assert.equal(daysFromCivil(1970, 1, 1), 0);
    assert.equal(daysFromCivil(2024, 2, 29), 19_782);
    assert.equal(daysFromCivil(0, 1, 1), -719_528);
    const dates = fc.tuple(
      fc.integer({ min: -271_820, max: 275_759 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    );
    fc.assert(
      fc.property(dates, ([year, month, day]) => daysFromCivil(year, month, day) === byDate(year, month, day)),
      { numRuns: 2000 },
    );
  });

  test('lets a month run on into the next and the previous years', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: -2000, max: 2000 }), (year, month) => {
        assert.equal(daysFromCivil(year, month, 1), byDate(year, month, 1));
      }),
    );
  });

  test('gives back the date that a day was counted from, to 24 trillion years', () => {
    const years = fc.oneof(
      fc.integer({ min: -10_000, max: 10_000 }),
      fc.integer({ min: -24_000_000_000_000, max: 24_000_000_000_000 }),
    );
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 12 }), fc.nat(30), (year, month, rest) => {
        const day = 1 + (rest % daysInMonth(year, month));
        assert.deepEqual(civilFromDays(daysFromCivil(year, month, day)), { year, month, day });
      }),
      { numRuns: 2000 },
    );
  });

  test('keeps one year before the next as far as 15 digits go', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_998 }), (year) => {
        assert.ok(daysFromCivil(year, 1, 1) * DAY < daysFromCivil(year + 1, 1, 1) * DAY);
      }),
      { numRuns: 2000 },
    );
  });

  test('knows the leap years of the proleptic Gregorian calendar', () => {
    assert.deepEqual([2024, 2000, 0, -4, -400].filter(isLeapYear), [2024, 2000, 0, -4, -400]);
    assert.deepEqual([2023, 1900, 100, -1, -100].filter(isLeapYear), []);
  });

  test('knows how long months are', () => {
    const lengths = (year: number) => Array.from({ length: 12 }, (_, month) => daysInMonth(year, month + 1));
    assert.deepEqual(lengths(2023), [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    assert.deepEqual(lengths(2024), [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });

  test('finds the day of an instant: the first millisecond is in it, the last too, and before 1970 as well', () => {
    for (const day of [0, 1, -1, 19_782, -719_528]) {
      assert.equal(dayOfInstant(day * DAY), day);
      assert.equal(dayOfInstant(day * DAY + DAY - 1), day);
    }
  });

  test('finds the day again that a rounded instant of deep time stands for', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }), (year) => {
        const day = daysFromCivil(year, 1, 1);
        assert.equal(dayOfInstant(day * DAY), day);
      }),
    );
  });
});
