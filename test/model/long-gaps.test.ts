import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { apollo11LandingNight } from '../../data/apollo-11-landing-night.js';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { validate } from '../../src/data/validate-timeline.js';
import { marieCurie } from '../../data/marie-curie.js';
import { DAY } from '../../src/model/calendar.js';
import { longGaps, toldTime } from '../../src/model/long-gaps.js';
import { sortEvents, type Order } from '../../src/model/sort-events.js';

const sort = (dates: readonly (string | null)[], order?: Order) =>
  sortEvents(
    { events: dates.map((date) => ({ id: date ?? 'undated', date, headline: 'Headline', sources: [] })) },
    order,
  );
/** The dates that a gap stands before, with its years, months and days. */
const gaps = (dates: readonly (string | null)[], order?: Order) =>
  [...longGaps(sort(dates, order))].map(([id, { years, months, days }]) => `${id}: ${years}-${months}-${days}`);

describe('a long gap between neighbours', () => {
  test('is told in the seed story once, as two years and five months', () => {
    const timeline = validate(usLongRangeMissiles).timeline;
    assert.deepEqual([...longGaps(sortEvents(timeline))], [['kursk-incursion', { years: 2, months: 5, days: 7 }]]);
    // The same distance, before the entry that comes after it on the page.
    assert.deepEqual([...longGaps(sortEvents(timeline, 'newest-first')).keys()], ['us-aid-total']);
  });

  test('is none in the biography, whose 23 years before Paris are a third of it', () => {
    assert.deepEqual([...longGaps(sortEvents(validate(marieCurie).timeline))], []);
  });

  test('is told by the clock in the landing night: 6 hours and 21 minutes before the hatch opens', () => {
    const { timeline } = validate(apollo11LandingNight);
    const found = [...longGaps(sortEvents(timeline)).values()];
    assert.deepEqual(found, [{ years: 0, months: 0, days: 0, hours: 6, minutes: 21 }]);
  });

  test('has hours only where both of its ends are clock times, or where it has no whole day', () => {
    const last = (...dates: readonly string[]) => [...longGaps(sort(dates)).values()].at(-1);
    const early = ['2024-01-01T08:00Z', '2024-01-01T08:05Z', '2024-01-01T08:10Z'];
    assert.deepEqual(last(...early, '2024-01-03T09:11Z'), { years: 0, months: 0, days: 2, hours: 1, minutes: 1 });
    assert.deepEqual(last(...early, '2024-01-04'), { years: 0, months: 0, days: 2 });
    assert.deepEqual(last(...early, '2024-01-02'), { years: 0, months: 0, days: 0, hours: 15, minutes: 50 });
  });

  test('is over 40 % of all the time that is told', () => {
    assert.deepEqual(gaps(['2000-01-01', '2001-01-01', '2002-01-01', '2010-01-01']), ['2010-01-01: 7-11-30']);
    // Four days of ten are not over it.
    assert.deepEqual(gaps(['2024-01-01', '2024-01-02', '2024-01-03', '2024-01-07', '2024-01-11']), []);
  });

  test('stands out: it is over three times the typical step', () => {
    // Each over 40 %, or close to it, and none of them longer than the others.
    assert.deepEqual(gaps(['2000', '2005', '2010']), []);
    assert.deepEqual(gaps(['2000-01-01', '2000-01-02', '2005-01-01', '2010-01-01']), []);
    // The typical step is two years, and six are not over three of them; eight are.
    assert.deepEqual(gaps(['2000-01-01', '2002-01-01', '2004-01-01', '2010-01-01']), []);
    assert.deepEqual(gaps(['2000-01-01', '2002-01-01', '2004-01-01', '2012-01-01']), ['2012-01-01: 7-11-30']);
  });

  test('is the same in both orders', () => {
    const dates = ['2000-01-01', '2000-06-01', '2001-01-01', '2010-01-01'];
    assert.deepEqual(gaps(dates), ['2010-01-01: 8-11-30']);
    assert.deepEqual(gaps(dates, 'newest-first'), ['2001-01-01: 8-11-30']);
  });

  test('is none among fewer than four dates, which have no typical step', () => {
    assert.deepEqual(gaps(['2000-01-01', '2000-01-02', '2010-01-01']), []);
    assert.deepEqual(gaps(['2000', '2010']), []);
    assert.deepEqual(gaps(['2000', '2001', null, null, '2010']), []);
    assert.deepEqual(gaps([]), []);
  });

  test('runs from the end of the unit in which the earlier one begins', () => {
    assert.deepEqual(gaps(['2024-01', '2024-01', '2024-02', '2024-08']), ['2024-08: 0-5-0']);
    assert.deepEqual(gaps(['2001', '2002', '2002', '2010']), ['2010: 7-0-0']);
    // An interval is told where it begins.
    assert.deepEqual(gaps(['2022-02-24', '2022-02-24/2024-11?', '2024-08', '2024-09']), ['2024-08: 2-5-7']);
  });

  test('runs from the last day on which the earlier one can have been', () => {
    assert.deepEqual(gaps(['2024-10-31', '2024-11-01', '[..2024-11-17]', '2026']), ['2026: 1-1-30']);
    assert.deepEqual(gaps(['2019-12-31', '2020-01-01', '[..2020-01-17]', '2026']), ['2026: 5-11-30']);
    assert.deepEqual(gaps(['2019-12-31', '2020-01-01', '/2020-01-17', '2026']), ['2026: 5-11-30']);
    assert.deepEqual(gaps(['2019-12-31', '2020-01-01', '[2020-02..2023-12]', '2027']), ['2027: 3-0-0']);
    // It may have been on any later day.
    assert.deepEqual(gaps(['2019-12-31', '2020-01-01', '[2020-02..]', '2026']), []);
  });

  test('leads to no date with an open start, which may lie anywhere in it', () => {
    assert.deepEqual(gaps(['2019-12', '2020-01-01', '2020-02', '[..2024-11-17]']), []);
    assert.deepEqual(gaps(['2019-12', '2020-01-01', '2020-02', '/2024-11-17']), []);
  });

  test('leads to no undated event', () => {
    assert.deepEqual(gaps(['2020-01', '2020-02', '2020-03', null]), []);
  });

  test('is none, however the dates lie, where they touch or overlap', () => {
    assert.deepEqual(gaps(['2020', '2021', '2022']), []);
    assert.deepEqual(gaps(['2020/2030', '2020-02', '2020-03']), []);
  });
});

test('there are two long gaps at most, and in both orders as many', () => {
  const date = fc.integer({ min: 1900, max: 2100 }).map(String);
  fc.assert(
    fc.property(fc.uniqueArray(date, { maxLength: 12 }), (dates) => {
      assert.ok(gaps(dates).length <= 2);
      assert.equal(gaps(dates).length, gaps(dates, 'newest-first').length);
    }),
  );
});

describe('the time that a story tells', () => {
  test('is that from its first date to its last, less the long empty stretches', () => {
    assert.equal(toldTime(sort(['2024-01-01', '2024-01-02', '2024-01-03', '2024-01-04'])), 3 * DAY);
    const days = ['2014-01-01', '2024-01-02', '2024-01-03', '2024-01-04'];
    assert.equal(toldTime(sort(days)), 2 * DAY);
    assert.equal(toldTime(sort(days, 'newest-first')), 2 * DAY);
  });

  test('is nothing for one date, or none', () => {
    assert.equal(toldTime(sort(['2024'])), 0);
    assert.equal(toldTime(sort([null])), 0);
  });
});
