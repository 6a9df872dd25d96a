import { legend } from '../styles/legend.js';

/** The key to the marks: a part that is fetched when a reader turns to an axis. */
export { legendEnglish } from '../text/legend-english.js';
export { legendView } from '../views/legend-view.js';
export const styles = [legend];
