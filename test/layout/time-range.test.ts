import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leastAt, rangeOf } from '../../src/layout/time-range.js';

test('a stretch is read from numbers and Dates, in either order', () => {
  assert.deepEqual(rangeOf([1000, 9000]), { from: 1000, to: 9000 });
  assert.deepEqual(rangeOf([new Date(9000), 1000]), { from: 1000, to: 9000 });
});

test('one too narrow to be drawn becomes the narrowest around it', () => {
  assert.deepEqual(rangeOf([1000, 1000]), { from: 999.5, to: 1000.5 });
  const early = -435e15;
  const { from, to } = rangeOf([early, early])!;
  assert.ok(from < early && early < to && to - from >= leastAt(early) / 2);
});

test('what has no two bounds in time is none', () => {
  for (const none of [null, undefined, [], [1], [1, NaN], [1, Infinity], ['2024', '2025'], [1, 2, 3]])
    assert.equal(rangeOf(none), undefined);
});
