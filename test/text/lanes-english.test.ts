import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axisEnglish } from '../../src/text/axis-english.js';
import { lanesEnglish } from '../../src/text/lanes-english.js';
import { legendEnglish } from '../../src/text/legend-english.js';
import { listEnglish } from '../../src/text/list-english.js';
import type { PluralForms } from '../../src/text/plural-forms.js';
import { rareEnglish } from '../../src/text/rare-english.js';
import { testEnglishPart } from '../support/english-part.js';

testEnglishPart({
  of: 'an axis of many events',
  english: lanesEnglish,
  others: [axisEnglish, legendEnglish, listEnglish, rareEnglish],
  file: 'src/text/lanes-english.ts',
  importers: ['lanes-part.ts', 'en.ts'],
});

test('a message that counts says how many', () => {
  for (const message of Object.values<string | PluralForms>(lanesEnglish as never))
    if (typeof message !== 'string')
      for (const form of Object.values<string>(message as never)) assert.match(form, /\{count\}/);
  assert.match(lanesEnglish.fullHeight, /\{count\}.*\{span\}/);
});
