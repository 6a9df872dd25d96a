import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { validate } from '../../src/data/validate-timeline.js';
import { sortEvents, type DatedEvent, type Order } from '../../src/model/sort-events.js';
import type { NewsEvent } from '../../src/model/timeline.js';
import { madeTimeline } from '../support/made-timeline.js';

type Given = Partial<NewsEvent> & { readonly date: string | null };

const sort = (given: readonly Given[], order?: Order, timeZone?: string): readonly DatedEvent[] =>
  sortEvents(madeTimeline(given, timeZone ? { timeZone } : {}), order);
const dates = (given: readonly string[], order?: Order, timeZone?: string) =>
  sort(
    given.map((date) => ({ date })),
    order,
    timeZone,
  ).map(({ event: { date } }) => date);
const ids = (given: readonly Given[], order?: Order) => sort(given, order).map(({ event: { id } }) => id);
/** Undated events by name: `b>a` stands after a, `b<a` before it, `b?` is a possibility. */
const undated = (...names: readonly string[]) =>
  ids(
    names.map((name): Given => {
      const [, id = '', how, other = '', possible] = /^(\w+)(?:([<>])(\w+))?(\?)?$/.exec(name)!;
      const order = how ? { [how === '>' ? 'after' : 'before']: other } : {};
      return { id, date: null, order, status: possible ? 'possible' : 'happened' };
    }),
  ).join('');

const both = (first: string, second: string, timeZone?: string) => {
  assert.deepEqual(dates([first, second], undefined, timeZone), [first, second]);
  assert.deepEqual(dates([second, first], undefined, timeZone), [first, second]);
};

describe('dated events stand in the one order', () => {
  test('by their earliest bound', () => {
    both('2022-02-24', '2024-08');
    both('-0044', '0079');
    both('2024-11', '2024-11-17');
    both('2024-11-17T09:00Z', '2024-11-17T09:01Z');
    both('Y-13800000000', 'Y-13799999999');
    both('2024-11-16', '[2024-11-17..]');
  });

  test('with no earliest bound, by the start of the month of the last known instant', () => {
    both('2024-10-31', '/2024-11-17');
    both('/2024-11-17', '2024-11-02');
    both('2024-10-31', '[..2024-11]');
    both('2024-11-30', '[..2024-12-01]');
    both('[..2024-12-31]', '2024-12-02');
    both('2024-11-30', '[..2024-36]');
    both('2024-10-31', '[..2024-11-17T10:00]');
  });

  test('with no earliest bound, by the start of the year of the last known instant where a year is all that is known', () => {
    both('[..2024]', '2024-01-02');
    both('2023-12-31', '[..2024]');
    both('2028-12-31', '[..202X]');
    both('[..202X]', '2029-01-02');
  });

  test('a clock time that nothing precedes has its month in its own zone', () => {
    // Half past midnight on 1 November in Kyiv is 31 October in UTC.
    both('2024-10-31T21:59Z', '[..2024-11-01T00:30+02:00]');
    both('[..2024-11-01T00:30+02:00]', '2024-11-01T00:01+02:00');
    both('2024-10-02', '[..2024-11-01T00:30]', 'Europe/Kyiv');
  });

  test('in deep time an open start keeps to the year that it ends in', () => {
    both('Y-13800000001', '[..Y-13800000000]');
    both('[..Y-13800000000]', 'Y-13800000000');
  });

  test('an open start stands before a closed one, and "on or before" before "until"', () => {
    both('/2024-11-17', '2024-11-01');
    both('[..2024-11-17]', '2024-11');
    both('[..2024-11-17]', '/2024-11-17');
    both('[..2024-11-30]', '/2024-11-02');
    both('[..2024-11-17]', '../2024-11-17');
  });

  test('of dates that begin together the one that ends sooner comes first', () => {
    both('2024-11-01', '2024-11');
    both('2024-11', '2024-11/..');
    both('[..2024-11-16]', '[..2024-11-17]');
    both('2020', '202X');
  });

  test('a clock time stands on the day of its own zone, where a day has none', () => {
    both('2024-10-31T23:30-04:00', '2024-11-01');
    both('2024-11-01', '2024-11-01T00:30+02:00');
    both('2024-10-31', '2024-11-01T00:30', 'Europe/Kyiv');
    both('2024-11-01', '2024-11-01T00:30', 'Europe/Kyiv');
    both('2024-10-31T23:30', '2024-11', 'America/New_York');
    both('2024-10-31T23:30/..', '2024-11-01/..', 'America/New_York');
    // A day, and what is longer, begins before any clock time in it.
    both('2024-11-01', '2024-11-01T00:00Z');
    both('2024-11', '2024-11-01T00:00Z');
  });

  test('clock times of one day stand by their instants, whatever their zones', () => {
    both('2024-11-17T10:00+02:00', '2024-11-17T09:00Z');
    both('2024-11-17T12:00+14:00', '2024-11-17T01:00-10:00');
    // The hour that a clock shows twice.
    both('2024-11-03T01:50-04:00', '2024-11-03T01:10-05:00');
  });

  test('clock times of two zones and two days stand by their days, with the day between them', () => {
    // Kyiv's half past midnight is five hours before New York's half past eleven of the evening before.
    assert.deepEqual(dates(['2024-11-01T00:30+02:00', '2024-11-01', '2024-10-31T23:30-04:00']), [
      '2024-10-31T23:30-04:00',
      '2024-11-01',
      '2024-11-01T00:30+02:00',
    ]);
  });

  test('in a zone that all clock times are shown in, they stand by its days and so by their instants', () => {
    const given = ['2024-10-31T23:30-04:00', '2024-11-01', '2024-11-01T00:30+02:00', '2024-11-01T00:30'];
    const shown = (displayZone: string) =>
      sortEvents(
        madeTimeline(
          given.map((date) => ({ date })),
          { timeZone: 'Europe/Kyiv' },
        ),
        'chronological',
        displayZone,
      ).map(({ index }) => index);
    assert.deepEqual(shown('America/New_York'), [2, 3, 0, 1]);
    assert.deepEqual(shown('Europe/Kyiv'), [1, 2, 3, 0]);
    assert.deepEqual(shown('Atlantis/Capital'), [0, 1, 2, 3]);
  });

  test('equal dates keep the order of the data', () => {
    assert.deepEqual(
      ids([{ date: '2024-11' }, { date: '2024-10' }, { date: '2024-11' }, { date: '2024-11-01/2024-11-30' }]),
      ['e1', 'e0', 'e2', 'e3'],
    );
  });

  test('of one day, what claims no order by its date stands where its own words put it', () => {
    const vote = { id: 'vote', date: '2031-05-18T07:00' };
    const count = { id: 'count', date: '2031-05-18', order: { after: 'vote' } };
    assert.deepEqual(ids([count, vote]), ['vote', 'count']);
    assert.deepEqual(ids([count, vote], 'newest-first'), ['count', 'vote']);
    assert.deepEqual(
      ids([
        { id: 'a', date: '2024' },
        { id: 'b', date: '2024', order: { before: 'a' } },
      ]),
      ['b', 'a'],
    );
  });

  test('no words of an event put it on another day, or before an earlier clock time', () => {
    assert.deepEqual(
      ids([
        { id: 'a', date: '2031-05-17', order: { after: 'b' } },
        { id: 'b', date: '2031-05-18' },
      ]),
      ['a', 'b'],
    );
    assert.deepEqual(
      ids([
        { id: 'a', date: '2031-05-18T07:00', order: { after: 'b' } },
        { id: 'b', date: '2031-05-18T09:00' },
      ]),
      ['a', 'b'],
    );
  });

  test('a clock time without a zone is read in that of the data', () => {
    assert.deepEqual(dates(['2024-11-17T10:00', '2024-11-17T08:30Z']), ['2024-11-17T08:30Z', '2024-11-17T10:00']);
    assert.deepEqual(dates(['2024-11-17T08:30Z', '2024-11-17T10:00'], 'chronological', 'Europe/Kyiv'), [
      '2024-11-17T10:00',
      '2024-11-17T08:30Z',
    ]);
  });

  test('newest first is the reverse of that, and leaves the undated where they are', () => {
    const given: readonly Given[] = [
      { id: 'x', date: null },
      { id: 'a', date: '2024-10' },
      { id: 'b', date: '2024-11' },
      { id: 'c', date: '2024-11' },
      { id: 'y', date: null },
    ];
    assert.deepEqual(ids(given), ['a', 'b', 'c', 'x', 'y']);
    assert.deepEqual(ids(given, 'newest-first'), ['c', 'b', 'a', 'x', 'y']);
  });

  test('a date that cannot be read counts as none', () => {
    assert.deepEqual(ids([{ date: 'last week' }, { date: '2024' }]), ['e1', 'e0']);
    assert.equal(sort([{ date: 'last week' }])[0]!.date, null);
  });
});

describe('undated events follow all dated ones', () => {
  test('in the order of the data, possibilities last', () => {
    assert.equal(undated('a?', 'b', 'c?', 'd'), 'bdac');
  });

  test('each after the one that its order names, wherever that stands', () => {
    assert.equal(undated('b>a', 'x', 'a'), 'xab');
    assert.equal(undated('a', 'x', 'b>a'), 'axb');
    assert.equal(undated('c>b', 'b>a', 'a'), 'abc');
    assert.equal(undated('b>a', 'c>a', 'a'), 'abc');
    assert.equal(undated('b>a', 'a?'), 'ab');
  });

  test('each before the one that its order names', () => {
    assert.equal(undated('a', 'b', 'c<a'), 'bca');
    assert.equal(undated('a', 'b<a', 'c<b'), 'cba');
    assert.equal(undated('a>b', 'b>c', 'd<c', 'c'), 'dcba');
  });

  test('an order that names a dated event, none or itself changes nothing', () => {
    assert.equal(undated('a>nobody', 'b<nobody', 'c>c', 'd<d'), 'abcd');
    assert.deepEqual(ids([{ date: null, order: { after: 'e1' } }, { date: '2024' }, { date: null }]), [
      'e1',
      'e0',
      'e2',
    ]);
  });

  test('a circle gives way where it closes, and what leads to it keeps its order', () => {
    assert.equal(undated('d>a', 'a>c', 'b>a', 'c>b').length, 4);
    assert.match(undated('d>a', 'a>b', 'b>a', 'x'), /a.*d/);
    assert.match(undated('d>a', 'a<b', 'b<a', 'x'), /a.*d/);
  });
});

test('in the seed story the authorization is 8th of 16, and the possibilities are last', () => {
  const sorted = sortEvents(validate(usLongRangeMissiles).timeline).map(({ event: { id } }) => id);
  assert.deepEqual(sorted, [
    'war-began',
    'us-aid-total',
    'kursk-incursion',
    'drone-strikes-october',
    'earlier-us-missile-use',
    'russia-warning',
    'north-korean-soldiers',
    'authorization',
    'approval-reason',
    'trump-criticism',
    'donetsk-fighting',
    'expedited-shipments',
    'kuzan-view',
    'zelensky-quote',
    'uk-france-storm-shadow',
    'trump-may-cut-aid',
  ]);
});
