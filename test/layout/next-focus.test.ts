import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextFocus } from '../../src/layout/next-focus.js';

const KEYS = ['Home', 'End', 'ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Enter', 'a'];
const all = (at: number, rtl = false, count = 4) => KEYS.map((key) => nextFocus(key, at, count, rtl));

test('arrows move on and back, Home and End to the first and the last', () => {
  assert.deepEqual(all(1), [0, 3, 2, 0, 0, 2, undefined, undefined]);
});

test('where time runs from right to left, the left arrow moves on', () => {
  assert.deepEqual(all(1, true), [0, 3, 2, 0, 2, 0, undefined, undefined]);
});

test('no key moves beyond an end', () => {
  assert.deepEqual(all(0), [undefined, 3, 1, undefined, undefined, 1, undefined, undefined]);
  assert.deepEqual(all(3), [0, undefined, undefined, 2, 2, undefined, undefined, undefined]);
});

test('among no entries there is nowhere to go', () => {
  assert.deepEqual(
    all(0, false, 0),
    KEYS.map(() => undefined),
  );
});
