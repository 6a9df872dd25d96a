import assert from 'node:assert/strict';
import { test } from 'node:test';
import { storyWindow } from '../../src/layout/story-window.js';

test('a story has a panel for the open event and for each of its neighbours, and no other', () => {
  assert.deepEqual(storyWindow(0, 1), { base: 0, slots: 1, from: 0, to: 0 });
  assert.deepEqual(storyWindow(0, 16), { base: 0, slots: 16, from: 0, to: 1 });
  assert.deepEqual(storyWindow(7, 16), { base: 0, slots: 16, from: 6, to: 8 });
  assert.deepEqual(storyWindow(15, 16), { base: 0, slots: 16, from: 14, to: 15 });
});

test('a thousand slots are enough for any number of events, and every panel always has one', () => {
  for (const count of [999, 1000, 1001, 5000, 1_000_000])
    for (let at = 0; at < count; at += count > 10_000 ? 997 : 1) {
      const { base, slots, from, to } = storyWindow(at, count);
      assert.ok(slots <= 1000);
      assert.ok(base >= 0 && base + slots <= count);
      assert.ok(from >= base && to < base + slots, `${at} of ${count}`);
    }
});

test('slots stay where they are for hundreds of steps, so that a step can glide', () => {
  const bases = new Set(Array.from({ length: 400 }, (_, step) => storyWindow(2260 + step, 5000).base));
  assert.equal(bases.size, 1);
});
