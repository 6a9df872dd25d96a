/** What few cards need: a part that is fetched only where the data set has something for it. */
export { mediaStyles } from '../styles/media.js';
export { footView } from './foot-view.js';
export { mediaView } from './media-view.js';
