import { axisLabels } from '../styles/axis-labels.js';
import { axisPlot } from '../styles/axis-plot.js';
import { axisRail } from '../styles/axis-rail.js';

/** All that an axis needs and a list does not: a part that is fetched when one is first drawn. */
export { axisEnglish } from '../text/axis-english.js';
export { AxisReader } from './controllers/axis-reader.js';
export const styles = [axisPlot, axisLabels, axisRail];
