import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateOrNull } from '../../src/model/read-date.js';
import { wallDate } from '../../src/model/wall-date.js';

test('on an axis a clock time lies on the day of the zone that is shown, and a date without one where it was', () => {
  const bounds = (text: string, shownIn?: string, readIn?: string) => {
    const { min, max } = wallDate(dateOrNull(text, { timeZone: readIn })!, shownIn, readIn);
    return [min, max].map((ms) => new Date(ms).toISOString().slice(0, 16));
  };
  assert.deepEqual(bounds('2024-06-14T20:00Z', 'Asia/Tokyo', 'Asia/Tokyo'), ['2024-06-15T05:00', '2024-06-15T05:01']);
  assert.deepEqual(bounds('2024-06-15T00:45+03:00', 'Europe/Kyiv'), ['2024-06-15T00:45', '2024-06-15T00:46']);
  assert.deepEqual(bounds('2024-06-15T00:45-05:00'), ['2024-06-15T00:45', '2024-06-15T00:46']);
  assert.deepEqual(bounds('2024-06-15', 'Asia/Tokyo'), ['2024-06-15T00:00', '2024-06-16T00:00']);
});

test('an open end stays open on an axis, whatever the zone', () => {
  const { min, max } = wallDate(dateOrNull('2024-06-15T00:45Z/..')!, 'Asia/Tokyo', undefined);
  assert.deepEqual([new Date(min).toISOString(), max], ['2024-06-15T09:45:00.000Z', Infinity]);
});
