/** All that the axis needs and the list does not: a part that is fetched when an axis is first drawn. */
export { nextFocus } from '../layout/next-focus.js';
export { axisLabels } from '../styles/axis-labels.js';
export { axisPlot } from '../styles/axis-plot.js';
export { axisRail } from '../styles/axis-rail.js';
export { axisEnglish } from '../text/axis-english.js';
export { withList } from './with-list.js';
