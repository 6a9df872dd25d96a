/** All that an axis needs and a list does not: a part that is fetched when one is first drawn. */
export { axisLabels } from '../styles/axis-labels.js';
export { axisPlot } from '../styles/axis-plot.js';
export { axisRail } from '../styles/axis-rail.js';
export { axisEnglish } from '../text/axis-english.js';
export { AxisReader } from './controllers/axis-reader.js';
