import { axisEnglish } from '../../src/text/axis-english.js';
import { listEnglish } from '../../src/text/list-english.js';
import { rareEnglish } from '../../src/text/rare-english.js';
import { testEnglishPart } from '../support/english-part.js';

testEnglishPart({
  of: 'the axis',
  english: axisEnglish,
  others: [listEnglish, rareEnglish],
  file: 'src/text/axis-english.ts',
  importers: ['axis-part.ts', 'list-reader.ts', 'en.ts'],
});
