import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { axisDomain, isClosed, type DomainOptions } from '../../src/layout/axis-domain.js';
import { knownBound } from '../../src/layout/marks.js';
import { anyDate } from '../support/axis-arbitraries.js';
import { read, utc } from '../support/read-date.js';

const DAY = 86_400_000;
const domain = (dates: readonly string[], options: Partial<DomainOptions> = {}) =>
  axisDomain(
    dates.map((date) => read(date)),
    { width: 1152, band: 84, ...options },
  );
const inDays = (dates: readonly string[], options?: Partial<DomainOptions>) =>
  domain(dates, options).map(({ from, to }) =>
    [from, to].map((ms) => new Date(ms).toISOString().slice(0, 10)).join(' '),
  );

test('a date stands above the line where both its bounds are known', () => {
  for (const date of ['2024', '2024-08-01', '2024/2025', '[2024..2025]'])
    assert.equal(isClosed(read(date)), true, date);
  for (const date of ['[..2024]', '[2024..]', '/2024', '2024/', '../2024', '2024/..'])
    assert.equal(isClosed(read(date)), false, date);
});

describe('an axis draws', () => {
  test('months from bound to bound, and some room around days', () => {
    assert.deepEqual(inDays(['2024-01', '2024-05', '2024-09', '2024-12']), ['2024-01-01 2025-01-01']);
    const [only] = domain(['2024-01-01', '2024-05', '2024-09', '2024-12-31']);
    const share = (utc('2024-12-31') - utc('2024-01-01')) * 0.03;
    assert.deepEqual(only, { from: utc('2024-01-01') - share, to: utc('2024-12-31') + share });
  });

  test('all of its time to scale where a page asks for that, and less of it where it asks for short gaps', () => {
    const war = ['2022-02-24', '2024-08', '2024-09', '2024-10', '2024-11'];
    assert.equal(domain(war).length, 2);
    assert.equal(domain(war, { scale: 'auto' }).length, 2);
    assert.equal(domain(war, { scale: 'linear' }).length, 1);
    const life = ['1900', '1901', '1902', '1903', '1930', '1931', '1932', '1944', '1948'];
    assert.equal(domain(life).length, 1);
    assert.equal(domain(life, { scale: 'compressed' }).length, 3);
  });

  test('the day that it is as of, with room behind it', () => {
    const asOf = utc('2024-11-18');
    const [only] = domain(['2024-01', '2024-05', '2024-08'], { asOf });
    assert.equal(only?.from, utc('2024-01-01'));
    assert.ok(only!.to > asOf);
  });

  test('a lone moment in the middle of a month, or of a quarter of an hour', () => {
    assert.deepEqual(inDays(['2024-11-17', '2024-11-17']), ['2024-11-02 2024-12-02']);
    const [clock] = domain(['2024-11-17T10:00']);
    assert.deepEqual(clock, { from: utc('2024-11-17T09:45'), to: utc('2024-11-17T10:15') });
  });

  test('all of each day where days are wide enough to be bars', () => {
    assert.deepEqual(inDays(['2024-11-17', '2024-11-18']), ['2024-11-17 2024-11-19']);
    const [hours] = domain(['2024-11-17T10:00', '2024-11-17T20:00']);
    // Of clock times that are dots both lie inside.
    assert.ok(hours!.from < utc('2024-11-17T10:00') && hours!.to > utc('2024-11-17T20:01'));
  });

  test('all of each minute and second where these are wide enough to be bars', () => {
    const [seconds] = domain(['2024-11-17T10:00:03', '2024-11-17T10:00:12']);
    assert.deepEqual(seconds, { from: utc('2024-11-17T10:00:03'), to: utc('2024-11-17T10:00:13') });
    const [minutes] = domain(['2024-11-17T10:00', '2024-11-17T10:05']);
    assert.deepEqual(minutes, { from: utc('2024-11-17T10:00'), to: utc('2024-11-17T10:06') });
  });

  test('of dates that are open at one end what is known', () => {
    assert.deepEqual(inDays(['[..2024-11-17]', '/2024-11-17']), ['2024-11-03 2024-12-03']);
    const [only] = domain(['[2024-01..]', '2024-03', '2024-06']);
    assert.ok(only!.from < utc('2024-01') && only!.to === utc('2024-07'));
  });

  test('nothing of no dates', () => {
    assert.equal(domain([]).length, 1);
  });
});

describe('a long empty stretch is left out', () => {
  const war = ['2022-02-24', '2024-08', '2024-09', '2024-10', '2024-11-17'];

  test('from a bound of a unit to a bound of a unit, clear of the moment before it', () => {
    const [before, after, ...rest] = inDays(war, { width: 852, band: 64 });
    assert.deepEqual(rest, []);
    assert.match(before!, / 2022-03-01$/);
    assert.match(after!, /^2024-08-01 /);
  });

  test('between seconds of two years as well, at once', () => {
    const times = [2022, 2024].flatMap((year) =>
      [3, 5, 12].map((at) => `${year}-11-17T12:00:${String(at).padStart(2, '0')}`),
    );
    const [before, after, ...rest] = domain(times);
    assert.deepEqual(rest, []);
    assert.ok(before!.to > utc('2022-11-17T12:00:12') && before!.to < utc('2022-11-17T12:01'));
    assert.ok(after!.from < utc('2024-11-17T12:00:03') && after!.from > utc('2024-11-17T11:59'));
  });

  test('inside an interval too, whose ends stay in sight', () => {
    const [first, second] = domain(['2022-02-24/2024-11', ...war]);
    assert.ok(first!.to > utc('2022-02-24') && second!.from <= utc('2024-08-01'));
  });

  test('but no more than leaves half of the axis to what is drawn', () => {
    const dates = Array.from({ length: 7 }, (_, at) => 4 ** at).flatMap((year) => [
      `${String(1000 + year)}-01-01`,
      `${String(1000 + year)}-01-09`,
    ]);
    const count = (width: number) => domain(dates, { width, band: 64 }).length - 1;
    assert.ok(count(1000) > count(300));
    assert.ok(count(300) <= 2);
  });
});

describe('whatever the dates', () => {
  const dates = fc.array(anyDate, { minLength: 1, maxLength: 40 });

  test('stretches are in order, apart and not empty, and every known bound is drawn', () => {
    fc.assert(
      fc.property(
        dates,
        fc.integer({ min: 216, max: 1560 }),
        fc.constantFrom(undefined, utc('2024-11-18')),
        (given, width, asOf) => {
          const read_ = given.map((date) => read(date));
          const stretches = axisDomain(read_, { width, asOf, band: width < 850 ? 64 : 84 });
          for (const [at, { from, to }] of stretches.entries())
            assert.ok(from < to && (at === 0 || stretches[at - 1]!.to < from));
          const holds = (ms: number) => stretches.some(({ from, to }) => from <= ms && ms <= to);
          for (const date of read_) {
            const { min, max } = date;
            // Of a day that is a mere point only the start is asked for: it has no length to show.
            const bounds = isClosed(date) ? (max - min > DAY ? [min, max] : [min]) : [knownBound(date)!];
            for (const ms of bounds) assert.ok(holds(ms), date.edtf);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

test('deep time is drawn whole, since three dates have no stretch that stands out', () => {
  const [only, ...rest] = domain(['Y-13800000000', 'Y-4500000000', '2024']);
  assert.deepEqual(rest, []);
  assert.ok(Number.isFinite(only!.from) && only!.to === utc('2025'));
});
