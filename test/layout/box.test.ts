import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meet, type Box } from '../../src/layout/box.js';

const box = (x0: number, x1: number, y0: number, y1: number): Box => ({ x0, x1, y0, y1 });
const one = box(10, 20, 10, 20);

test('boxes meet where they share room, and not where they only touch', () => {
  assert.equal(meet(one, box(19, 30, 19, 30)), true);
  assert.equal(meet(one, box(12, 13, 12, 13)), true);
  for (const other of [
    box(20, 30, 10, 20),
    box(0, 10, 10, 20),
    box(10, 20, 20, 30),
    box(10, 20, 0, 10),
    box(21, 30, 21, 30),
  ])
    assert.equal(meet(one, other), false);
});

test('boxes nearer than the distance that is asked for meet, across and downwards each by its own', () => {
  assert.equal(meet(one, box(24, 30, 10, 20), 5), true);
  assert.equal(meet(one, box(25, 30, 10, 20), 5), false);
  assert.equal(meet(one, box(10, 20, 0, 6), 0, 5), true);
  assert.equal(meet(one, box(10, 20, 0, 6), 5, 0), false);
});

test('which of two boxes is named first makes no difference', () => {
  for (const other of [box(19, 30, 19, 30), box(24, 30, 10, 20), box(10, 20, 0, 6)])
    assert.equal(meet(one, other, 3, 5), meet(other, one, 3, 5));
});

test('a column without an end meets what stands in it at any height', () => {
  assert.equal(meet(one, box(15, 16, 0, Infinity)), true);
});
