import { html, nothing, type TemplateResult } from 'lit';
import { isBare } from '../model/is-bare.js';
import type { LanePlotContext } from './lanes-context.js';

/**
 * The key to the marks that are drawn in lanes now, and to what has no date; closed at first. Lanes that show how dense they are
 * have no marks, and glyphs stand beside their words: neither needs one.
 */
export function laneKeyView(context: LanePlotContext): TemplateResult | typeof nothing {
  const { plot, written, undated, timeline, words, printing, legend, handlers } = context;
  const rows = plot.lanes.flatMap(({ marks = [] }) => marks.map(({ row }) => row));
  const sorted = [...rows.map(written), ...undated.items];
  // On paper nobody could wait for its rows.
  if (isBare({ title: '', events: sorted.map(({ event }) => event) }) || (printing && !legend)) return nothing;
  return html`<details class="legend" part="legend" ?open=${printing} @toggle=${handlers.key}>
    <summary>${words.messages.howToRead}</summary>
    ${legend?.({ ...context, timeline, sorted }, false, false)}
  </details>`;
}
