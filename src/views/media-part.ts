import { extras } from '../styles/extras.js';
import { mediaStyles } from '../styles/media.js';

/** What the cards of a data set with media need: what few cards need, and media besides. A part of its own. */
export { footView, listFootView, rareEnglish, rareGlyphs, richText, richTextInline } from './card-extras.js';
export { mediaView } from './media-view.js';

export const styles = [extras, mediaStyles];
