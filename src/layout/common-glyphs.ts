import { BUILT_IN_KINDS } from '../model/vocabulary.js';

/** A glyph in a 12 by 12 box: a filled path, a stroked path (width 1.4), or both. SVG path strings, shared by views, SVG and canvas. */
export interface Glyph {
  readonly fill?: string;
  readonly line?: string;
}

/** The glyphs of the kinds that most stories have: every page carries them. */
export const commonGlyphs: Readonly<Record<string, Glyph>> = {
  decision: { fill: 'M6 .6 11.4 6 6 11.4 .6 6z' },
  'military-action': { fill: 'M6 1.2 11.4 10.6H.6z' },
  statement: { fill: 'M.8 1.2h10.4v7H6.6L3.4 11.2v-3H.8z' },
  aid: { line: 'M1.5 4.2h9v6.3h-9zM1.5 4.2 3.2 1.5h5.6l1.7 2.7M6 4.2v6.3' },
  aggregate: { fill: 'M1 1.4h5v2.2H1zM1 4.9h7.5v2.2H1zM1 8.4h10v2.2H1z' },
  context: { line: 'M2.4 .6v10.8', fill: 'M2.4 1.2 11 4.3 2.4 7.4z' },
};

/** Whether the glyph of a kind is a built-in one that is not among the common ones. */
export const hasRareGlyph = (kind: string | undefined): boolean =>
  BUILT_IN_KINDS.some((each) => each === kind) && !Object.hasOwn(commonGlyphs, kind!);

/** The glyph of a kind that has none. */
export const plainGlyph: Glyph = { fill: 'M2 2h8v8H2z' };
