import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grownTo, tellGrown } from '../../src/model/grown-rows.js';
import { madeColumns } from '../support/made-columns.js';

const made = () => madeColumns([{ from: 0 }, { from: 1 }, { from: 2 }]);

test('rows are found in columns that came of theirs, and in no others', () => {
  const [a, b, other] = [made(), made(), made()];
  const to = Int32Array.of(0, -1, 1);
  assert.equal(grownTo(a, b), undefined);
  tellGrown(a, b, to);
  assert.deepEqual(grownTo(a, b), to);
  for (const [from, next] of [
    [a, other],
    [b, a],
    [a, a],
    [other, b],
  ] as const)
    assert.equal(grownTo(from, next), undefined);
});

test('rows are found by way of columns that nobody has drawn', () => {
  const [a, b, c] = [made(), made(), made()];
  tellGrown(a, b, Int32Array.of(2, -1, 1));
  tellGrown(b, c, Int32Array.of(0, -1, 5));
  assert.deepEqual(grownTo(a, c), Int32Array.of(5, -1, -1));
  tellGrown(a, c, Int32Array.of(7, 7, 7));
  assert.deepEqual([grownTo(a, c), grownTo(a, b)], [Int32Array.of(7, 7, 7), undefined]);
});
