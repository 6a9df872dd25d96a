import { axisAbove, type AxisLabel } from './axis-above.js';
import { axisBelow, type BelowHeading, type BelowRow } from './axis-below.js';
import type { Box } from './box.js';
import { axisDomain, isClosed } from './axis-domain.js';
import type { AxisItem, AxisOptions } from './axis-item.js';
import { knownBound, openMark, UNKNOWN, type Placement, type Stroke } from './marks.js';
import { ticks, type Ticks } from './ticks.js';
import { timeScale, type TimeScale } from './time-scale.js';

export interface AxisPlan {
  readonly width: number;
  /** CSS px, from the as-of label's top to the last row. */
  readonly height: number;
  /** The axis line, CSS px from the top. */
  readonly line: number;
  readonly scale: TimeScale;
  readonly ticks: Ticks;
  /** The breaks, y upwards from the line. */
  readonly bands: readonly Box[];
  /** The as-of line and the top of its name, CSS px; undefined where none is shown. */
  readonly asOf: { readonly x: number; readonly y: number } | undefined;
  readonly above: readonly AxisLabel[];
  readonly below: readonly BelowRow[];
  readonly headings: readonly BelowHeading[];
  /** How many rows stand behind "+ n more". */
  readonly more: number;
  readonly strokes: readonly Stroke[];
}

/** Room for the names of ticks under the line, CSS px at 16 px type. */
const TICKS = 44;

/** The whole axis, from dates and measured words to boxes and paths. */
export function axisPlan(items: readonly AxisItem[], options: AxisOptions): AxisPlan {
  const { width, container, rem, asOf, certainties } = options;
  const size = container < 900 ? 'narrow' : 'wide';
  const band = size === 'narrow' ? 64 : 84;
  const em = rem / 16;
  const stretches = axisDomain(
    items.map(({ date }) => date),
    { asOf, width, band: band * em },
  );
  // What is not known lies beside the known bound, and wants room there.
  const open = items.filter(({ date }) => !isClosed(date));
  let inset: readonly [number, number] = [0, 0];
  const scaleOf = () => timeScale(stretches, [inset[0], width - inset[1]], band * em);
  let scale = scaleOf();
  const placement = (): Placement => ({ at: scale.at, dayWidth: scale.dayWidth, asOf, certainties });
  for (const item of open) {
    const { x0, x1 } = openMark(item, placement(), size, width);
    const bound = knownBound(item.date);
    if (bound === undefined) continue;
    inset = [
      Math.max(inset[0], Math.min(UNKNOWN[size] + 4, -x0 + 4)),
      Math.max(inset[1], Math.min(UNKNOWN[size] + 4, x1 - width + 4)),
    ];
  }
  if (inset[0] > 0 || inset[1] > 0) scale = scaleOf();
  const now = asOf === undefined ? undefined : scale.at(asOf);
  const above = axisAbove(
    items.filter(({ date }) => isClosed(date)),
    placement(),
    { breaks: scale.breaks, asOf: now },
    options,
  );
  const line = Math.max(above.height + 4, now === undefined ? 0 : above.now);
  const below = axisBelow(open, placement(), line + TICKS * em, size, options);
  const labels = above.labels(line);
  return {
    width,
    height: below.rows.length > 0 ? below.bottom : line + TICKS * em,
    line,
    scale,
    ticks: ticks(scale.drawn, now),
    bands: above.bands,
    asOf: now === undefined ? undefined : { x: now, y: line - above.now },
    above: labels,
    below: below.rows,
    headings: below.headings,
    more: below.more,
    strokes: [...labels.flatMap(({ strokes }) => strokes), ...below.rows.flatMap(({ strokes }) => strokes)],
  };
}
