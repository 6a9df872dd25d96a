import { nothing, svg, html, type TemplateResult } from 'lit';
import { commonGlyphs, plainGlyph } from '../layout/common-glyphs.js';
import type { KindDef } from '../model/timeline.js';
import type { CardExtras } from './card-context.js';

/** The page's colour for a kind, else the data set's; without either there is none. */
const colorOf = (id: string, own = ''): string => `var(--news-timeline-color-${id}${own && `, ${own}`})`;

/**
 * The 12 px glyph of a kind, or a path of the host's own. Its word always stands beside it, so it is not read, and says
 * nothing by its colour: there is none unless the page or the data set gives one.
 */
export function glyphView(kind: string, own: KindDef | undefined, rare?: CardExtras['rareGlyphs']): TemplateResult {
  const glyph = own?.glyph ?? kind;
  const { fill, line } =
    typeof glyph === 'object' ? { fill: glyph.path } : (commonGlyphs[glyph] ?? rare?.[glyph] ?? plainGlyph);
  const path = (name: string, d: string | undefined) => (d ? svg`<path class=${name} d=${d} />` : nothing);
  return html`<svg class="glyph" viewBox="0 0 12 12" aria-hidden="true" color=${colorOf(kind, own?.color)}>
    ${path('line', line)}${path('fill', fill)}
  </svg>`;
}
