import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { point, read, table, utc } from '../support/read-date.js';

describe('A date is read with what it says and no more', () => {
  test('years, months, days', () => {
    table([
      '2024           | point | year  || 2024          | 2025',
      '0000           | point | year  || 0000          | 0001',
      '0794           | point | year  || 0794          | 0795',
      '9999           | point | year  || 9999          | +010000',
      '-0044          | point | year  || -000044       | -000043',
      '2024-08        | point | month || 2024-08       | 2024-09',
      '2024-12        | point | month || 2024-12       | 2025-01',
      '-0043-03       | point | month || -000043-03    | -000043-04',
      '2024-11-17     | point | day   || 2024-11-17    | 2024-11-18',
      '2024-12-31     | point | day   || 2024-12-31    | 2025-01-01',
      '2024-02-29     | point | day   || 2024-02-29    | 2024-03-01',
      '0000-02-29     | point | day   || 0000-02-29    | 0000-03-01',
      '0099-01-01     | point | day   || 0099-01-01    | 0099-01-02',
      '-0043-03-15    | point | day   || -000043-03-15 | -000043-03-16',
    ]);
    assert.deepEqual(point('2024-11-17'), {
      precision: 'day',
      year: 2024,
      month: 11,
      day: 17,
      approximate: false,
      uncertain: false,
      min: utc('2024-11-17'),
      max: utc('2024-11-18'),
    });
    assert.deepEqual(point('-0044'), {
      precision: 'year',
      year: -44,
      approximate: false,
      uncertain: false,
      min: utc('-000044'),
      max: utc('-000043'),
    });
  });

  test('digits that are not known', () => {
    table([
      '202X       | point | decade     || 2020    | 2030',
      '20XX       | point | century    || 2000    | 2100',
      '2XXX       | point | millennium || 2000    | 3000',
      '000X       | point | decade     || 0000    | 0010',
      '-004X      | point | decade     || -000049 | -000039',
      '-01XX      | point | century    || -000199 | -000099',
      '2024-XX    | point | year       || 2024    | 2025',
      '2024-XX-XX | point | year       || 2024    | 2025',
      '2024-06-XX | point | month      || 2024-06 | 2024-07',
    ]);
    assert.equal(point('202X').year, 2020);
    assert.equal(point('-004X').year, -49);
    assert.equal(point('2024').unspecified, undefined);
    assert.equal(point('2024-XX').unspecified, 'month');
    assert.equal(point('2024-XX-XX').unspecified, 'month');
    assert.equal(point('2024-06-XX').unspecified, 'day');
    assert.equal(point('2024-06-XX').month, 6);
    assert.equal('day' in point('2024-06-XX'), false);
    assert.equal('month' in point('2024-XX'), false);
  });

  test('about, uncertain, or both', () => {
    table([
      '2024~       | point | year    | ~  | 2024       | 2025',
      '2024-10?    | point | month   | ?  | 2024-10    | 2024-11',
      '2024-11-17% | point | day     | ~? | 2024-11-17 | 2024-11-18',
      '199X~       | point | decade  | ~  | 1990       | 2000',
      '2024-XX?    | point | year    | ?  | 2024       | 2025',
      '2024-21~    | point | season  | ~  | 2024       | 2025',
      '2024-33?    | point | quarter | ?  | 2024-01    | 2024-04',
      '-0044%      | point | year    | ~? | -000044    | -000043',
      '2024-11-17T18:30~ | point | minute | ~ | 2024-11-17T18:30 | 2024-11-17T18:31',
    ]);
  });

  test('quarters', () => {
    table([
      '2024-33 | point | quarter || 2024-01 | 2024-04',
      '2024-34 | point | quarter || 2024-04 | 2024-07',
      '2024-35 | point | quarter || 2024-07 | 2024-10',
      '2024-36 | point | quarter || 2024-10 | 2025-01',
    ]);
    assert.equal(point('2024-35').quarter, 3);
    assert.equal(point('2024-35').month, 7);
  });

  test('years that no Date can hold', () => {
    for (const [text, year] of [
      ['Y17000', 17_000],
      ['Y170000002', 170_000_002],
      ['Y-13800000000', -13_800_000_000],
      ['Y999999999999999', 999_999_999_999_999],
      ['Y-999999999999999', -999_999_999_999_999],
    ] as const) {
      const date = point(text);
      assert.equal(date.precision, 'year');
      assert.equal(date.year, year);
      // 31,556,952,000 ms make a mean year; rounded at 13.8 billion years to about a minute.
      const expected = (year - 1970) * 31_556_952_000;
      assert.ok(Math.abs(date.min - expected) < 1e-9 * Math.abs(expected) + 4e10, text);
      assert.ok(date.max > date.min);
    }
    assert.equal(read('Y-13800000000/2024').max, utc('2025'));
    assert.equal(read('Y-13800000000~').approximate, true);
    // 10,000 years before and 10,000 years after differ by 146,097 days for each 400.
    assert.equal(point('Y20400').min - point('Y20000').min, 146_097 * 86_400_000);
  });
});

describe('A season', () => {
  test('is spread over its year where nobody says on which half of the Earth', () => {
    table(['2024-21 | point | season || 2024 | 2025', '2024-24 | point | season || 2024 | 2025']);
    assert.equal(point('2024-24').season, 4);
    assert.equal('month' in point('2024-24'), false);
    assert.equal(point('2024-22', { hemisphere: 'east' as 'north' }).min, utc('2024'));
  });

  test('is of the year in which it begins, in the north', () => {
    const rows = [
      '2024-21 | point | season || 2024-03 | 2024-06',
      '2024-22 | point | season || 2024-06 | 2024-09',
      '2024-23 | point | season || 2024-09 | 2024-12',
      '2024-24 | point | season || 2024-12 | 2025-03',
    ];
    table(rows, { hemisphere: 'north' });
    assert.equal(point('2024-24', { hemisphere: 'north' }).month, 12);
  });

  test('is of the year in which it begins, in the south', () => {
    const rows = [
      '2024-21 | point | season || 2024-09 | 2024-12',
      '2024-22 | point | season || 2024-12 | 2025-03',
      '2024-23 | point | season || 2024-03 | 2024-06',
      '2024-24 | point | season || 2024-06 | 2024-09',
    ];
    table(rows, { hemisphere: 'south' });
  });

  test('ends an interval', () => {
    table(['2024-21/2024-23 | interval | season || 2024-03 | 2024-12'], { hemisphere: 'north' });
    table(['2024-21/2024-23 | interval | season || 2024 | 2025']);
  });
});

describe('A clock time', () => {
  test('with a zone of its own is that instant, for a minute or a second', () => {
    table([
      '2024-11-17T18:30Z         | point | minute || 2024-11-17T18:30    | 2024-11-17T18:31',
      '2024-11-17T18:30:05Z      | point | second || 2024-11-17T18:30:05 | 2024-11-17T18:30:06',
      '2024-11-17T18:30+02:00    | point | minute || 2024-11-17T16:30    | 2024-11-17T16:31',
      '2024-11-17T18:30:00-04    | point | second || 2024-11-17T22:30:00 | 2024-11-17T22:30:01',
      '2024-11-17T23:59+05:45    | point | minute || 2024-11-17T18:14    | 2024-11-17T18:15',
      '2024-12-31T23:30-02:30    | point | minute || 2025-01-01T02:00    | 2025-01-01T02:01',
      '-0044-03-15T12:00Z        | point | minute || -000044-03-15T12:00 | -000044-03-15T12:01',
    ]);
    assert.deepEqual(point('2024-11-17T18:30-04'), {
      precision: 'minute',
      year: 2024,
      month: 11,
      day: 17,
      hour: 18,
      minute: 30,
      offset: -240,
      ownOffset: true,
      approximate: false,
      uncertain: false,
      min: utc('2024-11-17T22:30'),
      max: utc('2024-11-17T22:31'),
    });
    for (const zone of ['Z', '+00', '-00', '+00:00', '-00:00']) {
      assert.ok(Object.is(point(`2024-11-17T18:30${zone}`).offset, 0), zone);
    }
    assert.equal(point('2024-11-17T18:30+14:00').offset, 840);
    // Its own zone is stronger than the data set's.
    assert.equal(point('2024-11-17T18:30Z', { timeZone: 'Europe/Kyiv' }).min, utc('2024-11-17T18:30'));
  });

  test('without a zone is in the zone of the data set', () => {
    const options = { timeZone: 'Europe/Kyiv' };
    assert.equal(point('2024-11-17T18:30', options).min, utc('2024-11-17T16:30'));
    assert.equal(point('2024-07-17T18:30', options).min, utc('2024-07-17T15:30'));
    assert.equal(point('2024-07-17T18:30', options).offset, 180);
    assert.equal(point('2024-07-17T18:30', options).hour, 18);
    assert.equal('ownOffset' in point('2024-07-17T18:30', options), false);
  });

  test('that the zone’s clock skips is an hour later, and one it shows twice is the earlier', () => {
    const options = { timeZone: 'America/New_York' };
    assert.equal(point('2024-03-10T02:30', options).min, utc('2024-03-10T07:30'));
    assert.equal(point('2024-11-03T01:30', options).min, utc('2024-11-03T05:30'));
  });

  test('without any zone floats: it is as written, and no zone is named', () => {
    for (const options of [undefined, {}, { timeZone: undefined }, { timeZone: '' }, { timeZone: 'Mars/Olympus' }]) {
      assert.equal(point('2024-11-17T18:30', options).min, utc('2024-11-17T18:30'));
      assert.equal('offset' in point('2024-11-17T18:30', options), false);
    }
  });

  test('at midnight is known when midnight is written', () => {
    table([
      '2024-11-17T00:00     | point | minute || 2024-11-17T00:00 | 2024-11-17T00:01',
      '2024-11-17T00:00:00Z | point | second || 2024-11-17T00:00:00 | 2024-11-17T00:00:01',
    ]);
    assert.equal(point('2024-11-17T00:00:00Z').second, 0);
    assert.equal('second' in point('2024-11-17T00:00'), false);
  });

  test('is no part of a date without one: a day stays where it is in every zone', () => {
    for (const timeZone of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kathmandu']) {
      assert.deepEqual(read('2024-11-17', { timeZone }), read('2024-11-17'));
    }
  });

  test('with local mean time is placed to the millisecond', () => {
    assert.equal(point('1800-01-01T12:00', { timeZone: 'America/New_York' }).min, utc('1800-01-01T16:56:02'));
  });
});
