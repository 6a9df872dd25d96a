import assert from 'node:assert/strict';
import { test } from 'node:test';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { commonGlyphs, hasRareGlyph } from '../../src/layout/common-glyphs.js';
import { glyphs } from '../../src/layout/glyphs.js';
import { rareGlyphs } from '../../src/layout/rare-glyphs.js';
import { validate } from '../../src/data/validate-timeline.js';

test('the seed story is drawn with the common glyphs alone', () => {
  const kinds = validate(usLongRangeMissiles).timeline.events.map(({ kind }) => kind);
  assert.ok(kinds.length > 0 && !kinds.some(hasRareGlyph));
  assert.deepEqual(
    Object.keys(commonGlyphs).filter((kind) => !kinds.includes(kind)),
    [],
  );
});

test('exactly the kinds of the second part ask for it', () => {
  assert.deepEqual(Object.keys(glyphs).filter(hasRareGlyph), Object.keys(rareGlyphs));
  for (const kind of [undefined, '', 'press-freedom', 'constructor']) assert.equal(hasRareGlyph(kind), false);
});
