import { html, nothing, type TemplateResult } from 'lit';
import type { AxisPlan } from '../layout/axis-plan.js';
import { formatLength } from '../text/format-length.js';
import { tickWords, type NamedUnit } from '../text/tick-words.js';
import type { PlotContext } from './axis-context.js';
import { classNames } from './class-names.js';
import { placed } from './label-view.js';
import { asOfWords } from './plan-axis.js';
import { span } from './span.js';

/** Names of ticks, breaks and row groups: for the eye, since each button says its whole date. */
export function axisNames(plan: AxisPlan, context: PlotContext): TemplateResult {
  const { words, measure, rem } = context;
  const { line, ticks, bands, scale, asOf, headings } = plan;
  const fitting = (unit: NamedUnit, ms: number, room: number, above = false) =>
    tickWords(unit, ms, words, above).find((text) => measure(text, 'date') <= room - 4);
  const row = (level: number) => line + 6 + level * 1.125 * rem;
  const name = (look: string, text: string | undefined, x0: number, x1: number, y0: number) =>
    text === undefined ? nothing : html`<span class=${look} ${placed({ x0, x1, y0, y1: y0 + 18 })}>${text}</span>`;
  const now = asOfWords(context);
  // Before its line; where that has no room after it; where neither has, as near as the plot allows.
  const nowWidth = measure(now, 'date') + 8;
  const isAfter = asOf && asOf.x < nowWidth && asOf.x + nowWidth <= plan.width;
  const nowAt = asOf && (isAfter ? asOf.x : Math.max(asOf.x, Math.min(nowWidth, plan.width)));
  return html`<div class="names" aria-hidden="true">
    ${ticks.ticks.map(({ ms, middle, room }) => {
      const text = fitting(ticks.unit, ms, room);
      // As wide as its words: a box as wide as its room would stick out of the page at both ends.
      const half = text === undefined ? 0 : measure(text, 'date') / 2;
      return name('tick', text, middle - half, middle + half, row(0));
    })}${ticks.parents.map(({ ms, x, room, unit }) => name('tick parent', fitting(unit, ms, room, true), x, x + room, row(1)))}${bands.map(
      ({ x0, x1 }, at) => {
        const { from, to } = scale.breaks[at]!;
        return name('gone', formatLength(from, to, words), x0 + 1, x1 - 1, row(0));
      },
    )}${headings.map(
      ({ name: text, note, y, beside }) =>
        html`<p class=${classNames('group', beside && 'beside')} ${placed({ x0: 0, x1: 172, y0: y, y1: y + 18 })}>
          <b>${text}</b> ${note ? span('note', note) : nothing}
        </p>`,
    )}${asOf ? name(classNames('now-name', isAfter && 'after'), now, nowAt!, nowAt!, asOf.y) : nothing}
  </div>`;
}
