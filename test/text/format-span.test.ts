import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spanBetween } from '../../src/model/date-span.js';
import { formatSpan } from '../../src/text/format-span.js';
import { en } from '../../src/text/locales/en.js';

const say = (years: number, months: number, days: number, locale = 'en') =>
  formatSpan({ years, months, days }, { locale, messages: en });

test('a length of time is said in its two largest units', () => {
  assert.equal(say(2, 5, 7), '2 years, 5 months');
  assert.equal(say(0, 1, 1), '1 month, 1 day');
  assert.equal(say(0, 0, 12), '12 days');
});

test('a unit that is zero is passed over', () => {
  assert.equal(say(2, 0, 0), '2 years');
  assert.equal(say(1, 0, 3), '1 year, 3 days');
  assert.equal(say(0, 0, 0), '0 days');
});

test('units stand in the forms of the language', () => {
  assert.equal(say(2, 5, 0, 'uk'), '2 роки і 5 місяців');
  assert.equal(say(2, 5, 0, 'ar-EG'), 'سنتان و٥ أشهر');
});

test('the gap of the seed story reads as it does in the design', () => {
  assert.equal(
    formatSpan(spanBetween(Date.UTC(2022, 1, 25), Date.UTC(2024, 7, 1)), { locale: 'en-GB', messages: en }),
    '2 years, 5 months',
  );
});

test('below a day it is said by the clock, and never as 0 days', () => {
  const clock = (days: number, hours: number, minutes: number, months = 0) =>
    formatSpan({ years: 0, months, days, hours, minutes }, { locale: 'en', messages: en });
  assert.equal(clock(0, 6, 21), '6 hours, 21 minutes');
  assert.equal(clock(0, 6, 0), '6 hours');
  assert.equal(clock(0, 0, 1), '1 minute');
  assert.equal(clock(2, 1, 5), '2 days, 1 hour');
  assert.equal(clock(2, 0, 5), '2 days');
  assert.equal(clock(0, 6, 21, 1), '1 month');
});
