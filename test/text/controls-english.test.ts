import { axisEnglish } from '../../src/text/axis-english.js';
import { controlsEnglish } from '../../src/text/controls-english.js';
import { lanesEnglish } from '../../src/text/lanes-english.js';
import { legendEnglish } from '../../src/text/legend-english.js';
import { listEnglish } from '../../src/text/list-english.js';
import { rareEnglish } from '../../src/text/rare-english.js';
import { storyEnglish } from '../../src/text/story-english.js';
import { testEnglishPart } from '../support/english-part.js';

testEnglishPart({
  of: 'filters, search and share',
  english: controlsEnglish,
  others: [axisEnglish, storyEnglish, lanesEnglish, legendEnglish, listEnglish, rareEnglish],
  file: 'src/text/controls-english.ts',
  importers: ['controls-part.ts', 'en.ts'],
});
