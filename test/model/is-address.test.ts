import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAddress } from '../../src/model/is-address.js';

test('an address is told from words, in any script', () => {
  for (const text of ['https://example.org/words', 'HTTP://example.org', 'words.txt', '/words', '../a%20b?c=d:e'])
    assert.equal(isAddress(text), true, text);
  for (const text of ['She said no.', 'No', 'Ні.', '这是文字稿。', '', 'a b/c'])
    assert.equal(isAddress(text), false, text);
});

test('what would run is no address', () => {
  for (const text of ['javascript:alert(1).x', 'data:text/html,a.b', ' javascript:a.b', 'java\nscript:a.b', 'x:a.b'])
    assert.equal(isAddress(text), false, text);
});
