import { commonGlyphs, type Glyph } from './common-glyphs.js';
import { rareGlyphs } from './rare-glyphs.js';

export { plainGlyph, type Glyph } from './common-glyphs.js';

/**
 * What kind an event is, as a shape. None is round, so none reads as a day; none depends on hue. An unknown kind without
 * a glyph of its own gets a filled square of 8 px (SPEC.md §2).
 */
export const glyphs: Readonly<Record<string, Glyph>> = { ...commonGlyphs, ...rareGlyphs };
