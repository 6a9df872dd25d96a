import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePartialDate } from '../../src/model/partial-date.js';
import { dateOrNull, readDate } from '../../src/model/read-date.js';

test('the reader without words reads just what the parser with words reads', () => {
  for (const text of [
    '2024',
    '2024-08',
    '2024-11-17T18:30:00Z',
    '../2024',
    '[..2024-11-17]',
    '2024-22',
    'Y-13800000000',
  ]) {
    const result = parsePartialDate(text);
    assert.deepEqual(result.ok && result.value, readDate(text));
  }
});

test('what is no date is a failure for the one and null for the other, and nothing throws', () => {
  for (const text of ['', 'soon', '2023-02-29', '2024-10/2024-08', 'x'.repeat(65), undefined, null, 7, {}] as never[]) {
    assert.equal(typeof readDate(text), 'string', String(text));
    assert.equal(dateOrNull(text), null, String(text));
  }
});
