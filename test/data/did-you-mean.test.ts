import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { didYouMean } from '../../src/data/did-you-mean.js';

const words = ['happened', 'ongoing', 'scheduled', 'military-action'];
test('a mistyped word is recognised, and one in other capitals or without its hyphen', () => {
  assert.equal(didYouMean('hapened', words), 'happened');
  assert.equal(didYouMean('Ongoing', words), 'ongoing');
  assert.equal(didYouMean('militaryAction', words), 'military-action');
  assert.equal(didYouMean('sheduld', words), 'scheduled');
});
test('another word is not taken for one that is known', () => {
  for (const word of ['', 'maybe', 'note', 'x', 'going']) assert.equal(didYouMean(word, words), undefined, word);
});
test('the nearest word wins', () => assert.equal(didYouMean('cat', ['cart', 'cats', 'cat']), 'cat'));
