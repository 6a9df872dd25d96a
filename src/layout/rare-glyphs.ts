import type { Glyph } from './common-glyphs.js';

/** The glyphs that a data set seldom needs: a part of their own, so that only a page that draws one fetches them. */
export const rareGlyphs: Readonly<Record<string, Glyph>> = {
  announcement: { fill: 'M1 4.4 9 1v10L1 7.6zM10 3.6h1.4v4.8H10z' },
  release: { line: 'M6 8V1.4M3 4 6 1.2 9 4M1.5 7.5v3h9v-3' },
  election: { line: 'M1.2 5.6h9.6v5.2H1.2zM3.6 5.4V1.2h4.8v4.2M4.4 8h3.2' },
  vote: { line: 'M1.2 1.2h9.6v9.6H1.2zM3.4 6.2 5.4 8.2 9 3.8' },
  ruling: { line: 'M6 1v9.6M2.6 10.8h6.8M1.4 3h9.2M1.4 3 .6 6.4h2.6zM10.6 3 9.8 6.4h2z' },
  arrest: { line: 'M2 .8v10.4M6 .8v10.4M10 .8v10.4M.8 1.6h10.4M.8 10.4h10.4' },
  agreement: { line: 'M.8 3.4h4.6l5.8 5.2M11.2 3.4H6.6L.8 8.6' },
  appointment: { fill: 'M4 .8h4v3.6H4zM1.4 5.6h9.2v5.6H1.4z' },
  birth: { fill: 'M6 .6 7.3 4.7 11.4 6 7.3 7.3 6 11.4 4.7 7.3 .6 6 4.7 4.7z' },
  death: { fill: 'M5 .6h2v3h3v2H7v5.8H5V5.6H2v-2h3z' },
  award: { fill: 'M1.8 .8h8.4v5L6 8.2 1.8 5.8zM5 8h2v1.6h2v1.6H3V9.6h2z' },
  discovery: { line: 'M6 .8 10.8 3.6v4.8L6 11.2 1.2 8.4V3.6zM1.2 3.6 6 6.4l4.8-2.8M6 6.4v4.8' },
  publication: { line: 'M2 .8h5.6L10 3.2v8H2zM4 5.2h4M4 8h4' },
  match: { line: 'M1 2h10v8H1zM6 2v8M1 4.4h1.8v3.2H1M11 4.4H9.2v3.2H11' },
  protest: { line: 'M2 .8h8v5.4H2zM6 6.2v5' },
  disaster: { fill: 'M7.6 .4 2 6.8h3.4L4.2 11.6 10 5H6.6z' },
};
