import { eras } from '../styles/eras.js';

/**
 * Eras behind an axis: a part that is fetched where a timeline has any. It takes little of what the axis has (see
 * `EraPlot`), or a bundler would cut that, and what it needs of the list, into pieces.
 */
export { erasEnglish } from '../text/eras-english.js';
export { erasView } from '../views/eras-view.js';
export const styles = [eras];
