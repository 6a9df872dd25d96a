import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { DAY, daysFromCivil, daysInMonth } from '../../src/model/calendar.js';
import { begunBy, gapBetween, spanBetween } from '../../src/model/date-span.js';
import { read } from '../support/read-date.js';

const at = (text: string): number => Date.parse(text);
const span = (from: string, to: string) => spanBetween(at(from), at(to));
const startOf = (year: number) => daysFromCivil(year, 1, 1) * DAY;
const instants = fc.integer({ min: at('-009999-01-01T00:00Z'), max: at('+012000-01-01T00:00Z') });

/** The instant a span after another; a day that a month lacks is its last. */
const later = (from: number, years: number, months: number, days: number): number => {
  const date = new Date(from);
  const total = date.getUTCMonth() + months;
  const year = date.getUTCFullYear() + years + Math.floor(total / 12);
  const month = (total % 12) + 1;
  const day = Math.min(date.getUTCDate(), daysInMonth(year, month));
  const clock = from - Math.floor(from / DAY) * DAY;
  return (daysFromCivil(year, month, day) + days) * DAY + clock;
};

describe('The span between two dates', () => {
  test('counts whole years, months and days', () => {
    assert.deepEqual(span('2022-02-24', '2024-11-17'), { years: 2, months: 8, days: 24 });
    assert.deepEqual(span('2024-11-17', '2024-11-17'), { years: 0, months: 0, days: 0 });
    assert.deepEqual(span('2024-11-17', '2024-11-18'), { years: 0, months: 0, days: 1 });
    assert.deepEqual(span('2023-12-31', '2024-01-01'), { years: 0, months: 0, days: 1 });
    assert.deepEqual(span('2024-01-01', '2025-01-01'), { years: 1, months: 0, days: 0 });
    assert.deepEqual(span('2024-12-15', '2025-01-14'), { years: 0, months: 0, days: 30 });
  });

  test('counts no unit before it is over', () => {
    assert.deepEqual(span('2024-01-02', '2025-01-01'), { years: 0, months: 11, days: 30 });
    assert.deepEqual(span('2024-11-17T18:30Z', '2024-11-18T18:29Z'), { years: 0, months: 0, days: 0 });
    assert.deepEqual(span('2024-11-17T18:30Z', '2025-11-17T18:29Z'), { years: 0, months: 11, days: 30 });
    assert.deepEqual(span('2024-11-17T18:30Z', '2025-11-17T18:30Z'), { years: 1, months: 0, days: 0 });
  });

  test('ends a month that is too short on its last day', () => {
    assert.deepEqual(span('2023-01-31', '2023-02-28'), { years: 0, months: 0, days: 28 });
    assert.deepEqual(span('2023-01-31', '2023-03-01'), { years: 0, months: 1, days: 1 });
    assert.deepEqual(span('2020-02-29', '2021-02-28'), { years: 0, months: 11, days: 30 });
    assert.deepEqual(span('2020-02-29', '2021-03-01'), { years: 1, months: 0, days: 1 });
    assert.deepEqual(span('2020-02-29', '2024-02-29'), { years: 4, months: 0, days: 0 });
  });

  test('crosses the year 0, which there is', () => {
    assert.deepEqual(spanBetween(daysFromCivil(-43, 3, 15) * DAY, daysFromCivil(14, 8, 19) * DAY), {
      years: 57,
      months: 5,
      days: 4,
    });
  });

  test('is right to the year since the Big Bang, where milliseconds are rounded', () => {
    assert.deepEqual(spanBetween(startOf(-13_800_000_000), startOf(2024)), {
      years: 13_800_002_024,
      months: 0,
      days: 0,
    });
    assert.deepEqual(spanBetween(startOf(-13_800_000_000), startOf(-4_600_000_000)), {
      years: 9_200_000_000,
      months: 0,
      days: 0,
    });
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: -1e12, max: 1e12 }), (a, b) => {
        assert.deepEqual(spanBetween(startOf(a), startOf(b)), { years: Math.abs(a - b), months: 0, days: 0 });
      }),
    );
  });

  test('has no direction', () => {
    fc.assert(fc.property(instants, instants, (a, b) => assert.deepEqual(spanBetween(a, b), spanBetween(b, a))));
  });

  test('leads from the first to the last day, and not one day further', () => {
    fc.assert(
      fc.property(instants, instants, (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const { years, months, days } = spanBetween(from, to);
        assert.ok(years >= 0 && months >= 0 && months < 12 && days >= 0 && days < 31);
        assert.ok(later(from, years, months, days) <= to);
        assert.ok(later(from, years, months, days + 1) > to);
      }),
      { numRuns: 2000 },
    );
  });

  test('does not get shorter as time goes on', () => {
    const length = (from: number, to: number) => {
      const { years, months, days } = spanBetween(from, to);
      return (years * 12 + months) * 31 + days;
    };
    fc.assert(
      fc.property(instants, fc.nat(4000), (from, days) => {
        assert.ok(length(from, from + days * DAY) < length(from, from + (days + 1) * DAY));
      }),
      { numRuns: 2000 },
    );
  });

  test('has hours and minutes only where a clock gives them', () => {
    const [from, to] = [Date.UTC(2024, 0, 1, 23, 50), Date.UTC(2024, 0, 4, 1, 20)];
    assert.deepEqual(spanBetween(from, to), { years: 0, months: 0, days: 2 });
    assert.deepEqual(spanBetween(from, to, true), { years: 0, months: 0, days: 2, hours: 1, minutes: 30 });
  });

  test('with an open end is endless', () => {
    assert.equal(spanBetween(0, Infinity).years, Infinity);
    assert.equal(spanBetween(-Infinity, 0).years, Infinity);
  });
});

test('the way from one date to the next begins where the first of them can have begun at the latest', () => {
  const august = read('2024-08');
  assert.equal(begunBy(august), Date.UTC(2024, 8, 1));
  assert.equal(begunBy(read('2024-08-05/2024-12')), Date.UTC(2024, 7, 6));
  assert.deepEqual(gapBetween(august, read('2024-10-01')), { years: 0, months: 1, days: 0 });
});
