import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listEnglish } from '../../src/text/list-english.js';
import { rareEnglish } from '../../src/text/rare-english.js';

test('no message stands in both halves of the English', () => {
  assert.deepEqual(
    Object.keys(listEnglish).filter((key) => Object.hasOwn(rareEnglish, key)),
    [],
  );
});

test('the words of kinds are those of their ids, but for a total, which nobody calls an aggregate', () => {
  assert.equal(listEnglish['kind:military-action'], 'Military action');
  assert.equal(listEnglish['kind:vote'], 'Vote');
  assert.equal(listEnglish['kind:aggregate'], 'Total over a period');
});
