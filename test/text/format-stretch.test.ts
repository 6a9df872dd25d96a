import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { civilFromDays, DAY } from '../../src/model/calendar.js';
import { formatStretch, type StretchUnit } from '../../src/text/format-stretch.js';
import { en } from '../../src/text/locales/en.js';
import { uk } from '../../src/text/locales/uk.js';
import type { Words } from '../../src/text/messages.js';
import { read } from '../support/read-date.js';

const inWords = (from: number, to: number, unit: StretchUnit, locale = 'en-GB') =>
  formatStretch(from, to, unit, { locale, messages: locale === 'uk' ? uk : en } as Words).replaceAll('\u00a0', ' ');
/** Clock times with milliseconds as Date reads them; other dates, from the start of the first to the end of the last. */
const say = (first: string, last: string, unit: StretchUnit, locale?: string) =>
  inWords(read(first).min, read(last).max, unit, locale);
const clock = (first: string, long: number, unit: StretchUnit, locale?: string) =>
  inWords(Date.parse(first), Date.parse(first) + long, unit, locale);

describe('a stretch is said once, in the words of its unit', () => {
  const cases: readonly (readonly [
    first: string,
    last: string,
    unit: StretchUnit,
    english: string,
    ukrainian: string,
    arabic: string,
  ])[] = [
    ['2024', '2024', 'year', '2024', '2024', '٢٠٢٤'],
    ['2020', '2029', 'year', '2020 – 2029', '2020–2029', '٢٠٢٠–٢٠٢٩'],
    ['2024-11', '2024-11', 'month', 'November 2024', 'Листопад 2024 р.', 'نوفمبر ٢٠٢٤'],
    [
      '2022-10',
      '2022-12',
      'month',
      'October – December 2022',
      'Жовтень 2022 р. – грудень 2022 р.',
      'أكتوبر – ديسمبر ٢٠٢٢',
    ],
    ['2024-11-17', '2024-11-17', 'day', '17 November 2024', '17 листопада 2024 р.', '١٧ نوفمبر ٢٠٢٤'],
    ['2024-11-17', '2024-11-18', 'day', '17 – 18 November 2024', '17–18 листопада 2024 р.', '١٧–١٨ نوفمبر ٢٠٢٤'],
    [
      '2024-12-31',
      '2025-01-01',
      'day',
      '31 December 2024 – 1 January 2025',
      '31 грудня 2024 – 1 січня 2025 рр.',
      '٣١ ديسمبر ٢٠٢٤ – ١ يناير ٢٠٢٥',
    ],
    [
      '2024-11-17T10:05',
      '2024-11-17T10:05',
      'minute',
      '17 November 2024 at 10:05',
      '17 листопада 2024 р. о 10:05',
      '١٧ نوفمبر ٢٠٢٤ في ١٠:٠٥ ص',
    ],
    [
      '2024-11-17T10:00',
      '2024-11-17T10:59',
      'hour',
      '17 November 2024, 10:00–10:59',
      '17 листопада 2024 р., 10:00–10:59',
      '١٧ نوفمبر ٢٠٢٤، ١٠:٠٠–١٠:٥٩ ص',
    ],
    [
      '2024-11-17T10:05:07',
      '2024-11-17T10:05:07',
      'second',
      '17 November 2024 at 10:05:07',
      '17 листопада 2024 р. о 10:05:07',
      '١٧ نوفمبر ٢٠٢٤ في ١٠:٠٥:٠٧ ص',
    ],
  ];
  for (const [first, last, unit, ...expected] of cases)
    test(expected[0], () =>
      assert.deepEqual(
        ['en-GB', 'uk', 'ar-EG'].map((locale) => say(first, last, unit, locale)),
        expected,
      ),
    );

  test('and of clock times, to the last millisecond where they are told apart', () => {
    assert.equal(clock('2024-11-17T10:05:07Z', 5, 'millisecond'), '17 November 2024, 10:05:07.000 – 10:05:07.004');
    assert.equal(clock('2024-11-17T10:05:07Z', 1, 'millisecond'), '17 November 2024 at 10:05:07.000');
    assert.equal(
      clock('2024-11-17T23:00Z', 7_200_000, 'hour'),
      '17 November 2024 at 23:00 – 18 November 2024 at 00:59',
    );
    assert.equal(clock('2024-11-17T10:00Z', 900_000, 'minute', 'en-US'), 'November 17, 2024, 10:00 – 10:14 AM');
  });
});

test('it ends with its last unit and not where the next begins', () => {
  assert.equal(say('2024-02', '2024-02', 'day'), '1 – 29 February 2024');
  assert.equal(say('2024', '2024', 'month'), 'January – December 2024');
  assert.equal(say('1999', '1999', 'year'), '1999');
});

test('a stretch of no length is its instant', () => {
  assert.equal(clock('2024-11-17T10:05Z', 0, 'minute'), '17 November 2024 at 10:05');
  assert.equal(clock('2024-11-17T00:00Z', 0, 'day'), '17 November 2024');
});

describe('years that Date cannot hold, or that need an era, have the same words', () => {
  const cases: readonly (readonly [
    first: string,
    last: string,
    unit: StretchUnit,
    english: string,
    ukrainian: string,
  ])[] = [
    ['0050', '0050', 'year', '50 AD', '50 н. е.'],
    ['0050', '0059', 'year', '50 AD to 59 AD', '50 н. е. – 59 н. е.'],
    ['-0043', '0001', 'year', '44 BC to 1 AD', '44 до н. е. – 1 н. е.'],
    ['0050-03', '0050-03', 'month', 'March 50 AD', 'Березень 50 р. н. е.'],
    ['0050-03', '0050-05', 'month', 'March 50 AD to May 50 AD', 'Березень 50 р. н. е. – травень 50 р. н. е.'],
    ['0050-03-01', '0050-03-01', 'day', '1 March 50 AD', '1 березня 50 р. н. е.'],
    [
      '0050-03-01',
      '0050-03-14',
      'day',
      '1 March 50 AD to 14 March 50 AD',
      '1 березня 50 р. н. е. – 14 березня 50 р. н. е.',
    ],
    ['0050-01-01', '0050-12-31', 'day', 'January 50 AD to December 50 AD', 'Січень 50 р. н. е. – грудень 50 р. н. е.'],
    ['0050-03-01T10:00', '0050-03-01T10:59', 'hour', '1 March 50 AD', '1 березня 50 р. н. е.'],
    ['Y17000', 'Y17000', 'year', '17,000 AD', '17 000 н. е.'],
    ['Y17000', 'Y17009', 'year', '17,000 AD to 17,009 AD', '17 000 н. е. – 17 009 н. е.'],
    ['Y-66000000', 'Y-65000001', 'year', '66,000,000 BC to 65,000,000 BC', '66 000 000 до н. е. – 65 000 000 до н. е.'],
    ['Y-13800000000', 'Y-13800000000', 'year', '13,800,000,000 BC', '13 800 000 000 до н. е.'],
    ['Y-13800000498', 'Y-13800000498', 'year', '13,800,000,499 BC', '13 800 000 499 до н. е.'],
    [
      'Y-13800000498',
      'Y-13800000490',
      'year',
      '13,800,000,499 BC to 13,800,000,491 BC',
      '13 800 000 499 до н. е. – 13 800 000 491 до н. е.',
    ],
    ['Y999999999', 'Y999999999', 'year', '999,999,999 AD', '999 999 999 н. е.'],
    ['Y20000000000001', 'Y20000000000001', 'year', '20,000,000,000,001 AD', '20 000 000 000 001 н. е.'],
    ['-9999', '2024', 'year', '10000 BC to 2024', '10000 до н. е. – 2024'],
  ];
  for (const [first, last, unit, ...expected] of cases)
    test(expected[0], () =>
      assert.deepEqual(
        ['en-GB', 'uk'].map((locale) => say(first, last, unit, locale)),
        expected,
      ),
    );
});

test('any single year, month or day is one name, in our time and in deep time', () => {
  const point = fc.oneof(
    fc.integer({ min: -9999, max: 9999 }),
    fc.integer({ min: -4e5, max: 4e5 }),
    fc.integer({ min: -14e9, max: 14e9 }),
  );
  fc.assert(
    fc.property(point, (year) => {
      const { min, max } = read(
        Math.abs(year) > 9999 ? `Y${year}` : `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`,
      );
      const name = inWords(min, max, 'year');
      assert.doesNotMatch(name, / to |–/);
      // The count of years as our era has it; round numbers of deep time are left round.
      const { year: found } = civilFromDays(Math.round(min / DAY));
      const shown = Number(name.replaceAll(/\D/g, ''));
      assert.ok(shown === (found > 0 ? found : 1 - found) || (shown === -found && found % 1000 === 0), name);
    }),
    { numRuns: 200 },
  );
  for (const date of ['2024-11', '0050-03', '1000-12']) assert.doesNotMatch(say(date, date, 'month'), / to |–/);
  for (const date of ['2024-11-17', '0050-03-31']) assert.doesNotMatch(say(date, date, 'day'), / to |–/);
});

test('no narrow space that engines differ in is left', () => {
  for (const locale of ['en-US', 'uk', 'ar-EG', 'fr'])
    for (const unit of ['hour', 'day', 'month', 'year'] as const)
      assert.doesNotMatch(
        formatStretch(Date.UTC(2022, 1, 3, 10), Date.UTC(2024, 5, 6, 14), unit, { locale, messages: en } as Words),
        /[\u2009\u202f]/,
      );
});
