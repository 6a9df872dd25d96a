import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sharedEnd } from '../../src/model/shared-end.js';
import { sortEvents } from '../../src/model/sort-events.js';
import { madeTimeline } from '../support/made-timeline.js';

const shared = (...dates: readonly string[]) => sharedEnd(sortEvents(madeTimeline(dates)))?.day;

test('dates that end on one day share it', () => {
  assert.equal(shared('[..2024-11-17]', '/2024-11-17'), 17);
  assert.equal(shared('[..2024-11-17]'), 17);
});

test('dates of two days share none, nor a day that is certain for one and not for the other', () => {
  assert.equal(shared('[..2024-11-17]', '[..2024-11-16]'), undefined);
  assert.equal(shared('/2024-11-17', '/2024-11-17~'), undefined);
  assert.equal(shared(), undefined);
});
