import assert from 'node:assert/strict';
import { test } from 'node:test';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { validate } from '../../src/data/validate-timeline.js';
import { firstEvents } from '../../src/model/first-events.js';
import { sortEvents } from '../../src/model/sort-events.js';

const { timeline } = validate(usLongRangeMissiles);

test('the first events are the first of the order that is shown', () => {
  for (const order of ['chronological', 'newest-first'] as const)
    assert.deepEqual(
      firstEvents(timeline, 4, order, undefined).events,
      sortEvents(timeline, order)
        .slice(0, 4)
        .map(({ event }) => event),
    );
});

test('the same question gives the same object, another question another', () => {
  const first = firstEvents(timeline, 4, 'chronological', undefined);
  assert.equal(firstEvents(timeline, 4, 'chronological', undefined), first);
  assert.equal(firstEvents(timeline, 5, 'chronological', undefined).events.length, 5);
});
