import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blockWords } from '../../src/text/block-words.js';
import { listEnglish } from '../../src/text/list-english.js';
import type { Messages } from '../../src/text/messages.js';

const words = { locale: 'en-GB', messages: listEnglish as Messages, timeZone: undefined };
const say = (at: number, unit: number) => {
  const { name, year } = blockWords(at, unit, words);
  return `${name} ${year}`.trim();
};

test('a month stands beside its year, in our era and before it', () => {
  assert.equal(say(2024 * 12 + 2, 1), 'March 2024');
  assert.equal(say(-43 * 12 + 11, 1), 'December 44 BC');
});

test('a year, a decade, a century and what is longer', () => {
  assert.equal(say(2019, 12), '2019');
  assert.equal(say(199, 120), 'The 1990s');
  assert.equal(say(19, 1200), '1900 to 1999');
  assert.equal(say(1, 12_000), '1000 to 1999');
});

test('a decade that has no short name says its first and its last year', () => {
  assert.equal(say(-5, 120), '51 BC to 42 BC');
});
