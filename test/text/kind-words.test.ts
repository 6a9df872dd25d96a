import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BUILT_IN_KINDS } from '../../src/model/timeline.js';
import { kindWords } from '../../src/text/kind-words.js';
import { en } from '../../src/text/locales/en.js';

const BRITISH = { locale: 'en-GB', messages: en };

test('every built-in kind has a word', () => {
  for (const kind of BUILT_IN_KINDS) assert.ok(kindWords(kind, BRITISH), kind);
  assert.equal(kindWords('aggregate', BRITISH), 'Total over a period');
});

test("a newsroom's own label wins, a kind that nobody labelled reads as its id", () => {
  assert.equal(kindWords('vote', BRITISH, [{ id: 'vote', label: 'Ballot' }]), 'Ballot');
  assert.equal(kindWords('press-freedom', BRITISH), 'Press freedom');
  assert.equal(kindWords('constructor', BRITISH), 'Constructor');
});

test('no kind, no word', () => {
  assert.equal(kindWords(undefined, BRITISH), '');
  assert.equal(kindWords('', BRITISH), '');
});
