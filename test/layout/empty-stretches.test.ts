import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { emptyStretches } from '../../src/layout/empty-stretches.js';
import { DAY } from '../../src/model/calendar.js';
import { madeLanes } from '../support/made-lanes.js';
import type { MadeEvent } from '../support/made-timeline.js';
import { utc } from '../support/read-date.js';

function found(given: readonly MadeEvent[], asOf?: number, lanes = 1) {
  const steps = emptyStretches(madeLanes(given, lanes).index, asOf);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
const inDays = (...given: Parameters<typeof found>) =>
  found(...given).map(({ from, to }) => [from, to].map((ms) => new Date(ms).toISOString().slice(0, 10)).join(' '));
const days = (month: string) =>
  Array.from({ length: 12 }, (_, at) => `${month}-${String(2 * at + 1).padStart(2, '0')}`);

describe('what is left out of lanes', () => {
  test('is from the end of one date to the start of the next, over all lanes', () => {
    assert.deepEqual(inDays([...days('2010-01'), ...days('2020-01')]), ['2010-01-24 2020-01-01']);
    assert.deepEqual(inDays([...days('2010-01'), ...days('2020-01')], undefined, 3), ['2010-01-24 2020-01-01']);
  });

  test('is nothing of dates that lie evenly apart, of two, or of none', () => {
    assert.deepEqual(inDays(days('2010-01')), []);
    assert.deepEqual(inDays(['2010', '2020']), []);
    assert.deepEqual(inDays([]), []);
  });

  test('is no part of a month, of a year, or of two bounds of a doubt', () => {
    assert.deepEqual(inDays([...days('2010-01'), '2012', ...days('2020-01')]), [
      '2010-01-24 2012-01-01',
      '2013-01-01 2020-01-01',
    ]);
    assert.deepEqual(inDays([...days('2010-01'), '[2010-02..2019-12]', ...days('2020-01')]), []);
  });

  test('is crossed by what goes on, which begins before a break and ends after it or at its edge', () => {
    const many = [...days('2010-01'), ...days('2020-01')];
    assert.deepEqual(inDays([...many, '2010-01-05/2020-01-07']), ['2010-01-24 2020-01-01']);
    assert.deepEqual(inDays([...many, '2010-01-05/2015-06-30']), ['2010-01-24 2015-07-01', '2015-07-01 2020-01-01']);
    const [, after] = found([...many, '2015/2020-01-07']);
    assert.ok(after!.from > utc('2015'), 'where it begins is drawn');
    assert.deepEqual(inDays([...many, '2010-01-05/..']), ['2010-01-24 2020-01-01']);
  });

  test('has the as-of line at an edge and never in it', () => {
    const many = [...days('2010-01'), ...days('2020-01')];
    assert.deepEqual(inDays(many, utc('2016')), ['2010-01-24 2016-01-01', '2016-01-01 2020-01-01']);
    assert.deepEqual(inDays(many, utc('2031')), ['2010-01-24 2020-01-01']);
  });

  test('is found of many days in which a fortnight is missing', () => {
    const start = utc('2000');
    const daily = Array.from({ length: 900 }, (_, at) =>
      new Date(start + (at < 500 ? at : at + 30) * DAY).toISOString().slice(0, 10),
    );
    assert.deepEqual(inDays(daily), ['2001-05-15 2001-06-14']);
  });

  test('is hardly ever what chance has left between many dates', () => {
    let state = 7;
    const next = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
    const day = () => new Date(utc('1900') + Math.floor(next() * 40_000) * DAY).toISOString().slice(0, 10);
    // A bar of five usual steps alone would find about twelve in each.
    const all = Array.from({ length: 20 }, () => found(Array.from({ length: 400 }, day)).length);
    assert.ok(all.reduce((sum, each) => sum + each, 0) < 10, all.join());
  });

  test('is the longest, where there are more than are kept', () => {
    const years = Array.from({ length: 200 }, (_, at) => [
      `${1000 + 5 * at}-01-01`,
      `${1000 + 5 * at}-01-02`,
      `${1000 + 5 * at}-01-03`,
    ]).flat();
    assert.equal(found(years).length, 64);
  });

  test('is apart and in order, and no date begins or ends in it', () => {
    const day = fc.integer({ min: 0, max: 3000 }).map((at) => new Date(at * at * DAY).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(day, { maxLength: 60 }), (given) => {
        const gaps = found(given);
        for (const [at, { from, to }] of gaps.entries()) {
          assert.ok(from < to && (at === 0 || gaps[at - 1]!.to <= from));
          for (const date of given) assert.ok(utc(date) >= to || utc(date) + DAY <= from);
        }
      }),
    );
  });
});
