import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatLength } from '../../src/text/format-length.js';
import { en } from '../../src/text/locales/en.js';
import { utc } from '../support/read-date.js';

const length = (from: string, to: string, locale = 'en-GB') =>
  formatLength(utc(from), utc(to), { locale, messages: en });

test('a day and more is counted on the calendar', () => {
  assert.equal(length('2022-03-01', '2024-08-01'), '2 years, 5 months');
  assert.equal(length('2022-03-01', '2022-03-02'), '1 day');
});

test('less than a day is told by the clock and is never no days', () => {
  assert.equal(length('2022-03-01T10:00', '2022-03-01T15:10'), '5 hours');
  assert.equal(length('2022-03-01T10:00', '2022-03-01T11:30'), '90 minutes');
  assert.equal(length('2022-03-01T10:00:00', '2022-03-01T10:01:30'), '90 seconds');
  assert.equal(length('2022-03-01T10:00', '2022-03-01T15:00', 'uk'), '5 годин');
});
