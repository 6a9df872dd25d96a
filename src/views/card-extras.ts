import { extras } from '../styles/extras.js';

/** What few cards need: a part that is fetched only where the data set has something for it. */
export { rareGlyphs } from '../layout/rare-glyphs.js';
export { rareEnglish } from '../text/rare-english.js';
export { footView, listFootView } from './foot-view.js';
export { richText, richTextInline } from './rich-text-view.js';

export const styles = [extras];
