import { lanes } from '../styles/lanes.js';
import { styles as ofAxis } from './axis-part.js';

/**
 * All that an axis of many events needs besides what a small one does: a part that is fetched when one is first drawn. It
 * stands on that of the small axis, into which a reader zooms.
 */
export * from './axis-part.js';
export { lanesEnglish } from '../text/lanes-english.js';
export { LanesReader } from './controllers/lanes-reader.js';
export { readRows } from './read-rows.js';
export const styles = [...ofAxis, lanes];
