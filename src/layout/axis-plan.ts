import { axisAbove, type AxisLabel } from './axis-above.js';
import { axisBelow, type BelowHeading, type BelowRow } from './axis-below.js';
import type { Box } from './box.js';
import { isClosed } from './axis-domain.js';
import type { AxisItem, AxisOptions } from './axis-item.js';
import { axisScale, placementOf } from './axis-scale.js';
import { ticks, type Ticks } from './ticks.js';
import type { TimeScale } from './time-scale.js';

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
  /** How many events stand behind "+ n more": those past the last row, and what a plot has no room at all for. */
  readonly more: number;
}

/** Room for the names of ticks under the line, CSS px at 16 px type. */
const TICKS = 44;

/** The whole axis, from dates and measured words to boxes and paths. */
export function axisPlan(items: readonly AxisItem[], options: AxisOptions): AxisPlan {
  const { width, container, rem, asOf } = options;
  const size = container < 900 ? 'narrow' : 'wide';
  const em = rem / 16;
  const scale = axisScale(items, options, size, (size === 'narrow' ? 64 : 84) * em);
  const placement = placementOf(scale, options);
  const now = asOf === undefined ? undefined : scale.at(asOf);
  const above = axisAbove(
    items.filter(({ date }) => isClosed(date)),
    placement,
    { breaks: scale.breaks, asOf: now },
    options,
  );
  const line = Math.max(above.height + 4, now === undefined ? 0 : above.now);
  const below = axisBelow(
    items.filter(({ date }) => !isClosed(date)),
    placement,
    line + TICKS * em,
    size,
    options,
  );
  const labels = above.labels(line);
  return {
    width,
    height: below.rows.length > 0 ? below.bottom : line + TICKS * em,
    line,
    scale,
    ticks: ticks(items.length > 0 ? scale.drawn : [], now),
    bands: above.bands,
    asOf: now === undefined ? undefined : { x: now, y: line - above.now },
    above: labels,
    below: below.rows,
    headings: below.headings,
    more: items.length - [...labels, ...below.rows].reduce((sum, each) => sum + each.items.length, 0),
  };
}
