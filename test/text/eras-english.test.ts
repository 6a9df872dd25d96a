import { axisEnglish } from '../../src/text/axis-english.js';
import { erasEnglish } from '../../src/text/eras-english.js';
import { lanesEnglish } from '../../src/text/lanes-english.js';
import { legendEnglish } from '../../src/text/legend-english.js';
import { listEnglish } from '../../src/text/list-english.js';
import { rareEnglish } from '../../src/text/rare-english.js';
import { testEnglishPart } from '../support/english-part.js';

testEnglishPart({
  of: 'eras',
  english: erasEnglish,
  others: [axisEnglish, lanesEnglish, legendEnglish, listEnglish, rareEnglish],
  file: 'src/text/eras-english.ts',
  importers: ['eras-part.ts', 'en.ts'],
});
