import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runsBy } from '../../src/model/runs-by.js';

test('neighbours with the same key stand together, in their order, and a key that comes back begins anew', () => {
  assert.deepEqual(
    runsBy(['a1', 'a2', 'b1', 'a3'], (text) => text[0]!),
    [['a1', 'a2'], ['b1'], ['a3']],
  );
  assert.deepEqual(
    runsBy([1, 2], () => ''),
    [[1, 2]],
  );
});

test('nothing makes no run', () => {
  assert.deepEqual(
    runsBy([], () => 'a'),
    [],
  );
});
