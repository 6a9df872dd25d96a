/**
 * The picture over the list of a narrow container: a part that only such a container fetches. It stands on that of the axis,
 * or a bundler would cut what both have into pieces.
 */
export * from './axis-part.js';
export { narrowView } from '../views/narrow-view.js';
