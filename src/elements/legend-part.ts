/** The key to the marks: a part that is fetched when a reader turns to an axis. */
export { legend } from '../styles/legend.js';
export { legendEnglish } from '../text/legend-english.js';
export { legendView } from '../views/legend-view.js';
