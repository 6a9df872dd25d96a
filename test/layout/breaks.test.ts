import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { breaks } from '../../src/layout/breaks.js';
import { utc } from '../support/read-date.js';

const found = (dates: readonly string[], most?: number, every?: boolean) =>
  breaks(dates.map(utc), most, every).map(({ from, to }) =>
    [from, to].map((ms) => new Date(ms).toISOString().slice(0, 10)).join(' '),
  );

test('the years between the start of a war and a summer are left out', () => {
  assert.deepEqual(found(['2022-02-24', '2024-08-01', '2024-09-01', '2024-10-01', '2024-11-01', '2024-11-17']), [
    '2022-02-24 2024-08-01',
  ]);
});

test('in what order the dates come makes no difference', () => {
  assert.deepEqual(found(['2024-11-17', '2024-08-01', '2022-02-24', '2024-08-01', '2024-10-01', '2024-09-01']), [
    '2022-02-24 2024-08-01',
  ]);
});

test('nothing is left out between two dates, which have only the one distance', () => {
  assert.deepEqual(found(['1724-05-01', '2024-05-01']), []);
  assert.deepEqual(found(['2024-05-01', '2024-05-01']), []);
  assert.deepEqual(found([]), []);
});

test('two empty stretches of a kind go together or not at all', () => {
  assert.deepEqual(found(['1900', '1950', '1950-02-01', '2000', '2000-03-01']), [
    '1900-01-01 1950-01-01',
    '1950-02-01 2000-01-01',
  ]);
  assert.deepEqual(found(['1900', '1950', '1950-02-01', '2000', '2000-03-01'], 1), []);
});

test('an empty stretch of less than two fifths stays', () => {
  assert.deepEqual(found(['2000', '2004', '2005', '2006', '2007', '2008', '2009', '2010', '2011']), []);
});

test('one that is only twice as long as others stays', () => {
  assert.deepEqual(found(['2024-01-01', '2024-01-11', '2024-01-16', '2024-01-21']), []);
});

test('a story of ever shorter steps has no more breaks than its axis has room for', () => {
  const dates = Array.from({ length: 14 }, (_, step) => 8 ** step);
  const instants = [...dates, ...dates.map((ms) => ms + 1 / 8 ** 14)];
  assert.ok(breaks(instants).length > 4);
  assert.equal(breaks(instants, 4).length, 4);
  assert.deepEqual(breaks(instants, 0), []);
});

test('where every long stretch is wanted, each is left out that stands out among the usual steps and not only the longest', () => {
  const years = ['1900', '1901', '1902', '1903', '1930', '1931', '1932', '1944', '1948'];
  assert.deepEqual(found(years, 6), []);
  assert.deepEqual(found(years, 6, true), ['1903-01-01 1930-01-01', '1932-01-01 1944-01-01']);
});

test('and it stays where it is no wider than two bands, or less than five usual steps long', () => {
  const years = ['1900', '1901', '1902', '1903', '1930', '1931', '1932', '1944', '1948'];
  assert.deepEqual(found(years, 1, true), ['1903-01-01 1930-01-01']);
  assert.deepEqual(found(['1900', '1901', '1902', '1906', '1907', '1908'], 6, true), []);
  const yearly = Array.from({ length: 60 }, (_, at) => `${1900 + at}`);
  assert.deepEqual(found([...yearly, '1969'], 6, true), []);
  assert.deepEqual(found([...yearly, '1969'], 12, true), ['1959-01-01 1969-01-01']);
});

describe('whatever the dates', () => {
  const instants = fc.array(fc.integer({ min: -1e13, max: 4e12 }), { minLength: 1, maxLength: 60 });
  const clustered = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 9 })), { minLength: 1, maxLength: 40 })
    .map((pairs) => pairs.map(([power, digit]) => 10 ** (power * 2) + digit));

  test('no date begins or ends in a break, breaks lie apart, and no more is left out than stays', () => {
    fc.assert(
      fc.property(fc.oneof(instants, clustered), fc.integer({ min: 0, max: 5 }), fc.boolean(), (given, most, every) => {
        const gaps = breaks(given, most, every);
        assert.ok(gaps.length <= most);
        assert.ok(gaps.length === 0 || gaps.length * 2 <= new Set(given).size - 1);
        for (const [at, { from, to }] of gaps.entries()) {
          assert.ok(from < to && (at === 0 || gaps[at - 1]!.to <= from));
          assert.ok(given.includes(from) && given.includes(to) && !given.some((ms) => from < ms && ms < to));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('of dates that lie evenly apart nothing is left out', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 60 }),
        fc.integer({ min: 1000, max: 1e11 }),
        fc.array(fc.double({ min: -0.2, max: 0.2, noNaN: true }), { minLength: 60, maxLength: 60 }),
        (count, step, shifts) => {
          const dates = Array.from({ length: count }, (_, at) => (at + shifts[at]!) * step);
          assert.deepEqual(breaks(dates), []);
          assert.deepEqual(breaks(dates, 6, true), []);
        },
      ),
    );
  });
});
