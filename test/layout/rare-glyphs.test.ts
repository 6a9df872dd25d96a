import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commonGlyphs } from '../../src/layout/common-glyphs.js';
import { glyphs } from '../../src/layout/glyphs.js';
import { rareGlyphs } from '../../src/layout/rare-glyphs.js';

test('the two halves of the glyphs are all of them, each once', () => {
  assert.deepEqual({ ...commonGlyphs, ...rareGlyphs }, glyphs);
  assert.deepEqual(
    Object.keys(rareGlyphs).filter((kind) => Object.hasOwn(commonGlyphs, kind)),
    [],
  );
});
