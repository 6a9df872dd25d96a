import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  dateFormat,
  formatNumber,
  joinList,
  keptFormatters,
  numberFormat,
  pluralCategory,
} from '../../src/text/intl-cache.js';

test('the same formatter is made once', () => {
  assert.equal(numberFormat('uk', { style: 'percent' }), numberFormat('uk', { style: 'percent' }));
  assert.notEqual(numberFormat('uk'), numberFormat('en'));
});

test('the cache stays bounded however many locales and units come', () => {
  for (let index = 0; index < 1000; index += 1)
    numberFormat('en', { maximumSignificantDigits: 1 + (index % 21), style: 'unit', unit: `none${index}` });
  assert.ok(keptFormatters() <= 100, `${keptFormatters()} kept`);
});

test('a language that Intl lacks becomes English, never the language of the viewer', () => {
  const options = { month: 'long', timeZone: 'UTC' } as const;
  for (const locale of ['xx', 'und', '', 'x_y', 'not a tag at all']) {
    assert.equal(dateFormat(locale, options)!.resolvedOptions().locale, 'en', locale);
    assert.equal(joinList(locale, ['2 years', '5 months']), '2 years, 5 months');
    assert.equal(pluralCategory(locale, 1), 'one');
  }
});

test('the calendar is Gregorian and the zone UTC, whatever the locale would prefer', () => {
  for (const locale of ['fa', 'th', 'ar-SA', 'en-u-ca-hebrew']) {
    const { calendar, timeZone } = dateFormat(locale, { month: 'long' })!.resolvedOptions();
    assert.deepEqual([calendar, timeZone], ['gregory', 'UTC'], locale);
  }
});

test('a zone, unit or currency that does not exist is null and not an error', () => {
  assert.equal(dateFormat('en', { timeZone: 'Mars/Olympus' }), null);
  assert.equal(numberFormat('en', { style: 'unit', unit: 'parsec' }), null);
  assert.equal(numberFormat('en', { style: 'currency', currency: 'dollars' }), null);
});

test('numbers have the digits of the locale', () => {
  assert.equal(formatNumber('ar-EG', 2000), '٢٬٠٠٠');
  assert.equal(formatNumber('de', 2000.5), '2.000,5');
});
