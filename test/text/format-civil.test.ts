import assert from 'node:assert/strict';
import { test } from 'node:test';
import { civilDate, formatCivil, type CivilPoint } from '../../src/text/format-civil.js';
import { en } from '../../src/text/locales/en.js';

const say = (point: CivilPoint, locale = 'en-GB') =>
  formatCivil({ locale, messages: en }, point, { year: 'numeric', month: 'long', day: 'numeric' });

test('order and names of a date are those of the locale', () => {
  const day = { year: 2024, month: 11, day: 17 };
  assert.deepEqual(
    ['en-GB', 'en-US', 'uk', 'ar-EG', 'ja'].map((locale) => say(day, locale)),
    ['17 November 2024', 'November 17, 2024', '17 листопада 2024', '١٧ نوفمبر ٢٠٢٤', '2024年11月17日'],
  );
});

test('a Persian or Thai reader gets the same month and the year of the same era', () => {
  assert.equal(
    formatCivil({ locale: 'th', messages: en }, { year: 2024, month: 10 }, { year: 'numeric', month: 'long' }),
    'ตุลาคม 2024',
  );
  assert.match(
    formatCivil({ locale: 'fa', messages: en }, { year: 2024, month: 10 }, { year: 'numeric', month: 'long' }),
    /^اکتبر/,
  );
});

test('years that could be read as other numbers say their era', () => {
  assert.equal(say({ year: 79, month: 8, day: 24 }), '24 August 79 AD');
  assert.equal(say({ year: 0, month: 1, day: 1 }), '1 January 1 BC');
  assert.equal(say({ year: -43, month: 3, day: 15 }), '15 March 44 BC');
  assert.equal(say({ year: 100, month: 1, day: 1 }), '1 January 100');
});

test('years beyond what Date can hold keep their digits, grouped', () => {
  const year = (value: number, locale = 'en-GB') =>
    formatCivil({ locale, messages: en }, { year: value }, { year: 'numeric' });
  assert.equal(year(17_000), '17,000 AD');
  assert.equal(year(170_000_002), '170,000,002 AD');
  assert.equal(year(-10_001), '10,002 BC');
  assert.equal(year(-170_000_001, 'de'), '170.000.002 v. Chr.');
});

test('a round number of deep time stays round', () => {
  assert.equal(
    formatCivil({ locale: 'en', messages: en }, { year: -13_800_000_000 }, { year: 'numeric' }),
    '13,800,000,000 BC',
  );
});

test('29 February of a leap year in deep time is not moved', () => {
  assert.equal(say({ year: 20_000, month: 2, day: 29 }), '29 February 20,000 AD');
  assert.equal(say({ year: -20_000, month: 2, day: 29 }), '29 February 20,000 BC');
});

test('years from 1 to 99 are not years of the twentieth century', () => {
  assert.equal(civilDate({ year: 24, month: 2, day: 29 }).toISOString(), '0024-02-29T00:00:00.000Z');
});
