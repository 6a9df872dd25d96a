import { axisEnglish } from '../axis-english.js';
import { controlsEnglish } from '../controls-english.js';
import { erasEnglish } from '../eras-english.js';
import { lanesEnglish } from '../lanes-english.js';
import { legendEnglish } from '../legend-english.js';
import { listEnglish } from '../list-english.js';
import type { Messages } from '../messages.js';
import { rareEnglish } from '../rare-english.js';
import { storyEnglish } from '../story-english.js';

/** English, whole. The element takes it in pieces, so that a plain list fetches the first alone. */
export const en: Messages = {
  ...listEnglish,
  ...rareEnglish,
  ...axisEnglish,
  ...erasEnglish,
  ...legendEnglish,
  ...lanesEnglish,
  ...storyEnglish,
  ...controlsEnglish,
};
