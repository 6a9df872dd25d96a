import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import fc from 'fast-check';
import { jsonErrorAt } from '../../src/data/json-position.js';

/** The mark stands before the first character that cannot stand there. */
const CASES = [
  '{"a":1,▲}',
  '[1,▲]',
  '[1 ▲2]',
  '{"a" ▲1}',
  '{"a":▲}',
  '{▲a:1}',
  "{▲'a':1}",
  '{"a":▲tru}',
  '[▲01]',
  '[1▲',
  '{"a":"b▲'.replace('"b▲', '▲"b'),
  '▲',
  '  ▲x',
  '1 ▲2',
  '[]▲]',
  '{"a":[1,{"b":2}▲',
  '[▲"a\nb"]',
  '[▲"\\x"]',
  '{"a":1 ▲// no\n}',
  '[1▲}',
  '{"a":1,▲,}',
  '[1.▲]'.replace('1.▲', '▲1.'),
  '{"a":1}▲,',
  '[▲NaN]',
  '[▲TRUE]',
];
for (const marked of CASES)
  test(`JSON stops at the mark in ${JSON.stringify(marked)}`, () => {
    const text = marked.replace('▲', '');
    assert.throws(() => JSON.parse(text));
    assert.equal(jsonErrorAt(text), marked.indexOf('▲'));
  });

test('in sound JSON nothing is found before its end', () => {
  fc.assert(fc.property(fc.json(), (text) => assert.ok(jsonErrorAt(text) >= text.trimEnd().length)));
});

test('one wrong character in sound JSON is found where it is, or later, and never before', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (text, place) => {
      const at = place % (text.length + 1);
      const broken = `${text.slice(0, at)}\u0001${text.slice(at)}`;
      const found = jsonErrorAt(broken);
      // A string or a word that holds the character is wrong from its beginning.
      assert.ok(found <= at && found >= 0);
      assert.throws(() => JSON.parse(broken));
    }),
  );
});

test('a very long text costs one walk', () => {
  const text = `["${'x'.repeat(2_000_000)}", ${'[],'.repeat(200_000)}]`;
  assert.equal(jsonErrorAt(text), text.length - 1);
});
