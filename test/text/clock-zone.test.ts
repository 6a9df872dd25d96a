import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockZone } from '../../src/text/clock-zone.js';
import { en } from '../../src/text/locales/en.js';
import { uk } from '../../src/text/locales/uk.js';
import { dateOrNull } from '../../src/model/read-date.js';

const zoneOf = (
  dates: readonly string[],
  { shown, read, locale = 'en-GB' }: { shown?: string; read?: string; locale?: string },
) =>
  clockZone(
    dates.map((date) => dateOrNull(date, { timeZone: read })!),
    { locale, messages: locale === 'uk' ? uk : en, timeZone: shown ?? read },
  );

test('times of a data set with a zone are named by its city, in the words of the reader', () => {
  const dates = ['2024-11-17T12:00', '2024-07-01T12:00', '2024'];
  assert.equal(zoneOf(dates, { read: 'Europe/Kyiv' }), 'Kyiv');
  assert.equal(zoneOf(dates, { read: 'Europe/Kyiv', locale: 'uk' }), 'Київ');
});

test('times that are shown in the reader’s zone are named by that', () => {
  assert.equal(zoneOf(['2024-11-17T12:00Z', '2024-11-17T12:00+02:00'], { shown: 'America/New_York' }), 'New York');
});

test('times written with one distance from UTC are named by it', () => {
  assert.equal(zoneOf(['2024-11-17T12:00:03Z', '2024-11-17T12:00:09Z'], {}), 'UTC');
  assert.equal(zoneOf(['2024-11-17T12:00+02:00/2024-11-17T15:00+02:00'], {}), 'UTC+2');
});

test('no zone is named where times are of two, of none, or where there are no times', () => {
  assert.equal(zoneOf(['2024-11-17T12:00Z', '2024-11-17T12:00+02:00'], {}), '');
  assert.equal(zoneOf(['2024-11-17T12:00', '2024-11-17T13:00'], {}), '');
  assert.equal(zoneOf(['2024-11-17T12:00', '2024-11-17T13:00Z'], { shown: 'Europe/Kyiv' }), '');
  assert.equal(zoneOf(['2024-11-17', '2024'], { read: 'Europe/Kyiv' }), '');
});

test('a zone without a city is named by its distance, unless that changes on the axis', () => {
  assert.equal(zoneOf(['2024-11-17T12:00', '2024-11-18T12:00'], { read: 'CET' }), 'UTC+1');
  assert.equal(zoneOf(['2024-11-17T12:00', '2024-07-01T12:00'], { read: 'CET' }), '');
});
