import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parsePartialDate, type DateOptions, type DatePoint } from '../../src/model/partial-date.js';
import { codeOf, read, table } from '../support/read-date.js';

describe('An interval', () => {
  test('holds both its ends', () => {
    table([
      '2024-08/2024-10           | interval | month || 2024-08    | 2024-11',
      '1964/2008                 | interval | year  || 1964       | 2009',
      '2004-02-01/2005           | interval | year  || 2004-02-01 | 2006',
      '2004/2005-02-08           | interval | year  || 2004       | 2005-02-09',
      '2024-11-17/2024-11-17     | interval | day   || 2024-11-17 | 2024-11-18',
      '2024-05/2024              | interval | year  || 2024-05    | 2025',
      '2024/2024-05              | interval | year  || 2024       | 2024-06',
      '-0044/0014                | interval | year  || -000044    | 0015',
      '199X/2004-06-XX           | interval | decade || 1990      | 2004-07',
      '2024-33/2024-34           | interval | quarter || 2024-01  | 2024-07',
      '2024-11-17T18:30Z/2024-11-17T19:00:00Z | interval | minute || 2024-11-17T18:30 | 2024-11-17T19:00:01',
      '2024-11-17T18:30/2024-11-18 | interval | day || 2024-11-17T18:30 | 2024-11-19',
    ]);
  });

  test('is open (..) or not known (nothing) at an end', () => {
    table([
      '2022-02-24/.. | interval | day   || 2022-02-24 | ∞',
      '../2024       | interval | year  || -∞         | 2025',
      '/2024-11-17   | interval | day   || -∞         | 2024-11-18',
      '2024-08/      | interval | month || 2024-08    | ∞',
    ]);
    assert.deepEqual([read('2022-02-24/..').end, read('2022-02-24/').end], ['open', 'unknown']);
    assert.deepEqual([read('../2024').start, read('/2024').start], ['open', 'unknown']);
  });

  test('is about or uncertain when an end is, and each end says so for itself', () => {
    table([
      '2022-02-24/2024-11? | interval | month | ?  | 2022-02-24 | 2024-12',
      '1984~/2004-06       | interval | year  | ~  | 1984       | 2004-07',
      '1984/2004-06~       | interval | year  | ~  | 1984       | 2004-07',
      '1984~/2004-06?      | interval | year  | ~? | 1984       | 2004-07',
      '2004-06%/..         | interval | month | ~? | 2004-06    | ∞',
    ]);
    const { start, end } = read('1984~/2004-06?') as { start: DatePoint; end: DatePoint };
    assert.deepEqual([start.approximate, start.uncertain, end.approximate, end.uncertain], [true, false, false, true]);
  });

  test('that ends before it starts is a slip', () => {
    assert.equal(codeOf('2024/2023'), 'reversed');
    assert.equal(codeOf('2024-08/2024-07-31'), 'reversed');
    assert.equal(codeOf('2024-11-17T18:30Z/2024-11-17T18:29Z'), 'reversed');
    assert.equal(codeOf('[2024..2023]'), 'reversed');
    assert.equal(codeOf('0001/-0001'), 'reversed');
    // The same instant written with two offsets is not reversed.
    assert.equal(codeOf('2024-11-17T18:30+02:00/2024-11-17T16:30Z'), 'ok');
  });
});

describe('A set', () => {
  test('says on or before, on or after, some time between', () => {
    table([
      '[..2024-11-17]       | before  | day   ||  -∞         | 2024-11-18',
      '[2024-11..]          | after   | month ||  2024-11    | ∞',
      '[2024-08..2024-10]   | between | month ||  2024-08    | 2024-11',
      '[2024..2025-06-01]   | between | year  ||  2024       | 2025-06-02',
      '[..2024~]            | before  | year  | ~ | -∞       | 2025',
      '[2024-08?..2024-10]  | between | month | ? | 2024-08  | 2024-11',
      '[..2024-11-17T18:30Z] | before | minute || -∞ | 2024-11-17T18:31',
      '[..-0044]            | before  | year  ||  -∞         | -000043',
    ]);
    // Two dots open an interval, never a set from within.
    assert.notEqual(codeOf('[2024....]'), 'ok');
    assert.equal(read('[..2024]').start, 'unknown');
    assert.equal(read('[2024..]').end, 'unknown');
  });
});

describe('What is no date is refused', () => {
  test('a day that its month lacks is never the next month’s', () => {
    for (const text of [
      '2023-02-29',
      '1900-02-29',
      '2024-02-30',
      '2024-04-31',
      '2024-01-32',
      '2024-01-00',
      '-0001-02-29',
    ]) {
      assert.equal(codeOf(text), 'day', text);
    }
    assert.equal(codeOf('2023-02-29/2024'), 'day');
    assert.equal(codeOf('2023-02-29T12:00'), 'day');
    assert.equal(codeOf('[..2023-02-29]'), 'day');
  });

  test('more than 64 characters, before anything reads them', () => {
    assert.equal(codeOf('2024'.padEnd(64)), 'ok');
    assert.equal(codeOf('2024'.padEnd(65)), 'too-long');
    assert.equal(codeOf(`Y${'1'.repeat(1_000_000)}`), 'too-long');
    // Not one character is asked for: the length decides.
    const { charCodeAt, trim } = String.prototype;
    const refuse = (): never => assert.fail('read');
    String.prototype.charCodeAt = refuse;
    String.prototype.trim = refuse;
    try {
      assert.equal(parsePartialDate(' '.repeat(65)).ok, false);
    } finally {
      Object.assign(String.prototype, { charCodeAt, trim });
    }
  });

  test('what is not text', () => {
    for (const value of [
      undefined,
      null,
      2024,
      NaN,
      true,
      {},
      [],
      ['2024'],
      new Date(0),
      Symbol('2024'),
      () => '2024',
    ]) {
      assert.equal(codeOf(value), 'not-text');
    }
    assert.equal(codeOf(Object('2024')), 'not-text');
    assert.equal(parsePartialDate('2024-11-17T18:30', null as unknown as DateOptions).ok, true);
  });

  test('white space is trimmed around a date and refused inside', () => {
    assert.equal(read(' \n2024-11-17\u00a0').edtf, '2024-11-17');
    assert.equal(codeOf(' \t '), 'empty');
    assert.equal(codeOf('2024-08 / 2024-10'), 'form');
  });
});
