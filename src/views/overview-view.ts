import { html, svg, type TemplateResult } from 'lit';
import { columnBins } from '../layout/column-bins.js';
import type { EventIndex } from '../layout/event-index.js';
import { ticks } from '../layout/ticks.js';
import type { Limits } from '../layout/viewport.js';
import { stripScale } from '../layout/lane-scale.js';
import { tickWords } from '../text/tick-words.js';
import { torn } from './axis-picture.js';
import { placed } from './label-view.js';
import type { LanePlotContext } from './lanes-context.js';
import { setVars } from './set-vars.js';

/** CSS px: its height, the least width of a column, and of a year's name. */
const HEIGHT = 40;
const COLUMN = 3;
const NAMED = 90;

const drawn = new WeakMap<EventIndex, { readonly width: number; readonly gaps: unknown; readonly d: string }>();

/** All events as columns, linear from zero: drawn once for each data set and width. */
function columnsPath(index: EventIndex, limits: Limits, width: number): string {
  const before = drawn.get(index);
  const gaps = limits.gaps?.stretches;
  if (before?.width === width && before.gaps === gaps) return before.d;
  const scale = stripScale(limits, width);
  const { edges } = columnBins(scale, COLUMN);
  const sums = index.lanes
    .map((lane) => lane.density(edges))
    .reduce((all, each) => all.map((value, at) => value + each[at]!), new Float64Array(edges.length - 1));
  const most = sums.reduce((a, b) => Math.max(a, b), 1);
  const at = (ms: number) => scale.at(ms).toFixed(1);
  let d = '';
  sums.forEach((value, n) => {
    if (value > 0)
      d += `M${at(edges[n]!)} ${HEIGHT}V${(HEIGHT - Math.max(1, (value / most) * HEIGHT)).toFixed(1)}H${at(edges[n + 1]!)}V${HEIGHT}Z`;
  });
  drawn.set(index, { width, gaps, d });
  return d;
}

/** All of it in a strip, and the window that is in view, whose ends are moved by pointer and by keys. */
export function overviewView(context: LanePlotContext, limits: Limits, width: number): TemplateResult {
  const { index, range, words, handlers, measure, plot } = context;
  const scale = stripScale(limits, width);
  const at = (ms: number) => Math.min(width, Math.max(0, scale.at(ms)));
  const [x0, x1] = [at(range.from), at(range.to)];
  const { ticks: units, parents, unit } = ticks(scale.drawn, Infinity, NAMED);
  // What is left between breaks may be so short that it is divided into months: their years say more of all of it.
  const isShort = scale.breaks.length > 0 && unit !== 'year';
  const named = isShort
    ? parents.map(({ ms, x, room, unit: each }) => ({ ms, room, unit: each, middle: x + room / 2 }))
    : units.map(({ ms, room, middle }) => ({ ms, room, unit, middle }));
  const handle = (end: 'from' | 'to', label: string) => {
    const ms = range[end];
    return html`<button
      class="handle"
      part="control"
      role="slider"
      data-end=${end}
      aria-label=${label}
      aria-orientation="horizontal"
      aria-valuemin=${limits.from}
      aria-valuemax=${limits.to}
      aria-valuenow=${Math.min(limits.to, Math.max(limits.from, ms))}
      aria-valuetext=${context.rowWords.stretch(ms, ms + 1, plot.ticks.unit === 'year' ? 'month' : plot.ticks.unit === 'month' ? 'day' : plot.ticks.unit)}
      ${setVars({ translate: `${(end === 'from' ? x0 : x1) * (context.rtl ? -1 : 1)}px 8px` })}
    ></button>`;
  };
  return html`<div
    class="overview"
    role="group"
    aria-label=${words.messages.overview}
    @pointerdown=${handlers.brush.pointerdown}
    @keydown=${handlers.brush.keydown}
    ${setVars({ '--_w': width })}
  >
    <div class="window" ${setVars({ translate: `${context.rtl ? -x0 : x0}px`, '--_w': Math.max(2, x1 - x0) })}></div>
    <svg width=${width} height=${HEIGHT} viewBox="0 0 ${width} ${HEIGHT}" aria-hidden="true">
      ${svg`<path d=${columnsPath(index, limits, width)} />`}${scale.breaks.map(
        (gap) => svg`<path class="gap" d=${torn(gap.x0, 0, HEIGHT) + torn(gap.x1, 0, HEIGHT)} />`,
      )}
    </svg>
    ${handle('from', words.messages.windowStart)}${handle('to', words.messages.windowEnd)}
    <div class="names" aria-hidden="true">
      ${named.map(({ ms, middle, room, unit: each }) => {
        const [text = ''] = tickWords(each, ms, words, isShort);
        const half = measure(text, 'date') / 2;
        return middle - half < 0 || middle + half > width || half * 2 > room
          ? ''
          : html`<span class="tick" ${placed({ x0: middle - half, x1: middle + half, y0: HEIGHT + 2, y1: HEIGHT + 20 })}
              >${text}</span
            >`;
      })}
    </div>
  </div>`;
}
