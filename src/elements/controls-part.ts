import { controls } from '../styles/controls.js';
import { controlsEnglish } from '../text/controls-english.js';
import { legendEnglish } from '../text/legend-english.js';

/** Filters, search and share: a part that is fetched where something is chosen, or can be. */
export { FilterReader } from './controllers/filter-reader.js';
/** Two words of the key to the marks are the names of certainties. */
export const english = {
  ...controlsEnglish,
  claimed: legendEnglish.claimed,
  confirmedWord: legendEnglish.confirmedWord,
};
export const styles = [controls];
