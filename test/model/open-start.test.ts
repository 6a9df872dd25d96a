import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openStart } from '../../src/model/open-start.js';
import { dateOrNull } from '../../src/model/read-date.js';
import type { NewsEvent } from '../../src/model/timeline.js';

const startOf = (date: string, status?: NewsEvent['status']) =>
  openStart({ id: 'a', date, headline: 'A', sources: [], ...(status && { status }) }, dateOrNull(date)!);

test('a day that is not known, what goes on since nobody knows when, and what ended have each a name of their own', () => {
  assert.equal(startOf('[..2024-11-17]'), 'day-not-known');
  assert.equal(startOf('[..2024-11-17]', 'ongoing'), 'day-not-known');
  assert.equal(startOf('/2024-11-17', 'ongoing'), 'ongoing');
  assert.equal(startOf('/2024-11-17'), 'start-not-known');
});
