import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { en } from '../../src/text/locales/en.js';
import { tickWords } from '../../src/text/tick-words.js';
import { read, utc } from '../support/read-date.js';

const say = (unit: Parameters<typeof tickWords>[0], date: string, above = false, locale = 'en-GB') =>
  tickWords(unit, utc(date), { locale, messages: en }, above);

describe('a tick is named by its own unit alone', () => {
  test('a month from its whole name to a letter, so that one fits', () => {
    assert.deepEqual(say('month', '2024-11'), ['November', 'Nov', 'N']);
  });

  test('a day by its number, a year by its digits', () => {
    assert.deepEqual([say('day', '2024-11-17'), say('year', '2024')], [['17'], ['2024']]);
  });

  test('an hour and a minute by the clock', () => {
    assert.deepEqual([say('hour', '2024-11-17T18:00'), say('minute', '2024-11-17T18:05')], [['18:00'], ['18:05']]);
    assert.deepEqual(say('hour', '2024-11-17T18:00', false, 'en-US'), ['6:00\u00a0PM']);
  });

  test('a second and less by the clock as well, in the digits of the reader', () => {
    const at = utc('2024-11-17T18:05:03');
    const words = (locale: string) => ({ locale, messages: en });
    assert.deepEqual(tickWords('second', at, words('en-GB')), ['18:05:03']);
    assert.deepEqual(tickWords('second', at, words('en-US')), ['6:05:03\u00a0PM']);
    assert.deepEqual(tickWords('second', at, words('ar-EG')), ['٦:٠٥:٠٣ م']);
    assert.deepEqual(tickWords('millisecond', at + 250, words('en-GB')), ['18:05:03.250']);
    assert.deepEqual(tickWords('millisecond', at + 250, words('uk')), ['18:05:03,250']);
    assert.deepEqual(tickWords('millisecond', utc('1969-07-20T20:15:40') + 7, words('en-GB')), ['20:15:40.007']);
  });
});

describe('the unit above the ticks says what they leave out', () => {
  test('a month its year, a day its month and year, as far as there is room', () => {
    assert.deepEqual(say('month', '2024-11', true), ['November 2024', 'Nov 2024', '2024']);
    assert.deepEqual(say('day', '2024-11-17', true), ['17 November 2024', '17 Nov']);
    assert.deepEqual(say('year', '2024', true), ['2024']);
  });
});

test('names are those of the reader', () => {
  assert.deepEqual(say('month', '2024-11', false, 'uk').slice(0, 1), ['листопад']);
  assert.deepEqual(say('day', '2024-11-17', false, 'ar-EG'), ['١٧']);
});

test('a clock before 1970 is that of its day', () => {
  assert.deepEqual(say('minute', '1969-07-20T20:15'), ['20:15']);
});

test('a year of deep time is named, where Date has ended', () => {
  const words = { locale: 'en-GB', messages: en };
  assert.deepEqual(tickWords('year', read('Y-13800000000').min, words), ['13,800,000,000 BC']);
  assert.deepEqual(tickWords('year', read('Y-300000').min, words), ['300,000 BC']);
});
