import { nothing, svg, html, type TemplateResult } from 'lit';
import { glyphs, plainGlyph, type Glyph } from '../layout/glyphs.js';
import type { KindDef } from '../model/timeline.js';

const pathOf = (kind: string, own: KindDef | undefined): Glyph => {
  const { glyph } = own ?? {};
  if (typeof glyph === 'object') return { fill: glyph.path };
  return glyphs[glyph ?? kind] ?? plainGlyph;
};

/** The 12 px glyph of a kind. Its word always stands beside it, so it is not read. */
export function glyphView(kind: string, own: KindDef | undefined): TemplateResult {
  const { fill, line } = pathOf(kind, own);
  return html`<svg class="glyph" viewBox="0 0 12 12" aria-hidden="true">
    ${line ? svg`<path class="line" d=${line} />` : nothing}${fill ? svg`<path class="fill" d=${fill} />` : nothing}
  </svg>`;
}
