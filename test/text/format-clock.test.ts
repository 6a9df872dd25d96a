import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePartialDate } from '../../src/model/partial-date.js';
import { formatDate } from '../../src/text/format-date.js';
import { en } from '../../src/text/locales/en.js';
import { uk } from '../../src/text/locales/uk.js';

const say = (
  edtf: string,
  {
    shown,
    own,
    locale = 'en-GB',
    messages = en,
  }: { shown?: string; own?: string; locale?: string; messages?: typeof en } = {},
) => {
  const result = parsePartialDate(edtf, { timeZone: own });
  assert.ok(result.ok, edtf);
  return formatDate(result.value, { locale, messages, timeZone: shown }).text;
};

test('a clock time names its zone: the city of the zone it is shown in', () => {
  assert.equal(say('2024-11-17T18:30', { own: 'Europe/Kyiv', shown: 'Europe/Kyiv' }), '17 November 2024, 18:30 (Kyiv)');
  assert.equal(say('2024-11-17T18:30+02:00', { shown: 'America/New_York' }), '17 November 2024, 11:30 (New York)');
});

test('shown in another zone, the day is the day of that zone', () => {
  assert.equal(say('2024-11-17T23:30Z', { shown: 'Asia/Kathmandu' }), '18 November 2024, 05:15 (Kathmandu)');
});

test('without a zone to show it in, the offset stands as it was written', () => {
  assert.equal(say('2024-11-17T18:30+02:00'), '17 November 2024, 18:30 (UTC+2)');
  assert.equal(say('2024-11-17T18:30:00-03:30'), '17 November 2024, 18:30 (UTC−3:30)');
  assert.equal(say('2024-11-17T18:30:00+10:00'), '17 November 2024, 18:30 (UTC+10)');
  assert.equal(say('2024-11-17T18:30:00Z'), '17 November 2024, 18:30 (UTC)');
});

test('a floating time is shown as written, with no zone, whatever zone is asked for', () => {
  assert.equal(say('2024-11-17T18:30', { shown: 'Asia/Tokyo' }), '17 November 2024, 18:30');
});

test('midnight given is midnight shown, and seconds only where there are some', () => {
  assert.equal(say('2024-11-17T00:00'), '17 November 2024, 00:00');
  assert.equal(say('2024-11-17T18:30:00Z'), '17 November 2024, 18:30 (UTC)');
  assert.equal(say('2024-11-17T18:30:05Z'), '17 November 2024, 18:30:05 (UTC)');
});

test('a zone whose name holds no city is named by its distance from UTC', () => {
  const shown = (zone: string) => say('2024-11-17T18:30Z', { shown: zone });
  assert.equal(shown('Etc/GMT-2'), '17 November 2024, 20:30 (UTC+2)');
  assert.equal(shown('CET'), '17 November 2024, 19:30 (UTC+1)');
  assert.equal(shown('UTC'), '17 November 2024, 18:30 (UTC)');
  assert.equal(shown('Etc/UTC'), '17 November 2024, 18:30 (UTC)');
});

test('a zone that does not exist leaves the time as written', () => {
  assert.equal(say('2024-11-17T18:30+02:00', { shown: 'Mars/Olympus' }), '17 November 2024, 18:30 (UTC+2)');
});

test('a city is called as the language calls it', () => {
  assert.equal(say('2024-11-17T18:30Z', { shown: 'Europe/Kiev' }), '17 November 2024, 20:30 (Kyiv)');
  assert.equal(
    say('2024-11-17T18:30Z', { shown: 'Europe/Kyiv', locale: 'uk', messages: uk }),
    '17 листопада 2024, 20:30 (Київ)',
  );
});

test('the clock is that of the locale, its spaces the same in every engine', () => {
  assert.equal(say('2024-11-17T18:30Z', { locale: 'en-US' }), 'November 17, 2024, 6:30\u00a0PM (UTC)');
});
