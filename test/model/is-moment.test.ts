import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMoment } from '../../src/model/is-moment.js';
import { dateOrNull } from '../../src/model/read-date.js';

test('a day and a clock time are moments, and all that is longer or not one date is none', () => {
  const texts = ['2024-11-17', '2024-11-17T18:30', '2024-11-17T18:30:05Z', '2024-11', '2024-21', '2024', '202X'];
  const ranges = ['2024-11-17/2024-11-18', '[..2024-11-17]', '[2024-11-17..]', '2024-11-17/'];
  assert.deepEqual(
    [...texts, ...ranges].filter((text) => isMoment(dateOrNull(text)!)),
    texts.slice(0, 3),
  );
});
