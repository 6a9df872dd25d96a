import { eras } from '../styles/eras.js';

/**
 * Eras behind an axis, and whose clock its ticks show: a part that is fetched where a timeline has any, or clock times. It takes little of what the axis has (see
 * `EraPlot`), or a bundler would cut that, and what it needs of the list, into pieces.
 */
export { erasEnglish } from '../text/eras-english.js';
export { clockZoneView } from '../views/clock-zone-view.js';
export { erasView } from '../views/eras-view.js';
export const styles = [eras];
