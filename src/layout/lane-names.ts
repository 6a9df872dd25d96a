import { isClosed } from './axis-domain.js';
import type { LaneIndex } from './lane-index.js';
import type { LanePack, RowItem } from './lane-pack.js';
import type { Placement } from './marks.js';
import { Names } from './names.js';
import type { DrawnStretch, Stretch } from './time-scale.js';

/** The height of a row of names, CSS px at 16 px type. */
export const NAMES = 26;
/** From the ring of a name to its words, and between two names, CSS px. */
export const RING = 10;
const APART = 12;
/** Between words and a break, CSS px. */
const NEAR = 4;

interface Foot {
  readonly x0: number;
  readonly x1: number;
}

/** An event that is named. */
export interface NamedEvent {
  readonly row: number;
  readonly lane: number;
  /** Where it stands on the axis, CSS px. */
  readonly x: number;
  /** Upper edge of its words, CSS px. */
  readonly y: number;
  /** Whether a stem joins it to the axis: else it stands over its mark. */
  readonly stem: boolean;
  /** All of the time in which it is, CSS px, where that is too long for a point and no mark shows it. */
  readonly foot?: Foot | undefined;
  /** Which of its words fit, by their index in `widths`; undefined: none, the ring stands alone. */
  readonly words: number | undefined;
  /** Where these stand, CSS px: from the ring on, or up to it. */
  readonly x0: number;
  readonly x1: number;
}

/** Where those stand that have their words over their marks. */
export const labelledNames = ({ marks }: LanePack, lane: number, base: number, em: number): NamedEvent[] =>
  marks.flatMap(({ row, up, x0: x, label }) =>
    // Of a mark that is past the plot the words alone are in it.
    label ? [{ row, lane, x: Math.min(Math.max(0, x), label.x1), y: base - up - 29 * em, stem: false, ...label }] : [],
  );

export interface StemmedOptions {
  readonly lane: number;
  /** Rows of names. */
  readonly rows: number;
  /** Upper edge of the first, CSS px. */
  readonly top: number;
  /** What is in view, UTC ms, and the bands between, over which no words stand. */
  readonly drawn: readonly Stretch[];
  readonly breaks: readonly DrawnStretch[];
  readonly width: number;
  readonly rem: number;
  readonly pxPerMs: number;
  readonly placement: Placement;
  /** The room of a name, CSS px. */
  readonly slot: number;
  /** Rows that are named in any case. */
  readonly always: readonly number[];
  readonly item: (row: number) => RowItem;
  /** Widths of what a row may be called, CSS px: from the fullest words to the shortest. */
  readonly widths: (row: number) => readonly number[];
}

/**
 * What is named over the marks or columns of a lane, each joined to its place by a stem, in rows, with the fullest words
 * that reach neither the next name nor the end of the plot. The row depends on where in time it is and on the zoom, not on
 * what else is in view.
 */
export function stemmedNames(lane: LaneIndex, names: Names, options: StemmedOptions): readonly NamedEvent[] {
  const { rows, top, width, rem, pxPerMs, placement, slot, widths, always, item, breaks } = options;
  // Names of one row are `rows` buckets apart, so that a bucket need not hold a whole one.
  const spacing = slot / Math.max(1, rows - 1) / pxPerMs;
  const bucketOf = (ms: number) => Math.floor(ms / 2 ** Names.levelOf(spacing));
  const named = chosen(lane, names, spacing, options)
    .map((place) => {
      const [row, ms] = [lane.rows[place]!, lane.from[place]!];
      const event = item(row);
      return {
        row,
        x: markMiddle(event, ms, placement, width),
        foot: footOf(event, placement, width),
        level: ((bucketOf(ms) % rows) + rows) % rows,
      };
    })
    .sort((a, b) => a.x - b.x);
  const isFixed = ({ row }: { readonly row: number }) => always.includes(row);
  const done: NamedEvent[] = [];
  const y = (level: number) => top + (level * NAMES * rem) / 16;
  // First those that are named in any case: what their words reach to gives way.
  for (const fixed of [true, false])
    for (const [at, each] of named.entries()) {
      const { row, x, foot, level } = each;
      if (isFixed(each) !== fixed) continue;
      const beside = done.filter((other) => other.y === y(level));
      if (!fixed && beside.some((other) => isFixed(other) && other.x0 - APART < x && x < other.x1 + APART)) continue;
      const next = named.find((other, later) => later > at && other.level === level && isFixed(other) === fixed)?.x;
      const room = {
        from: Math.max(
          0,
          ...beside.filter((other) => other.x <= x).map(({ x1 }) => x1 + APART),
          ...breaks.filter((band) => band.x1 <= x).map(({ x1 }) => x1 + NEAR),
        ),
        to: Math.min(
          width,
          ...beside.filter((other) => other.x > x).map(({ x0 }) => x0 - APART),
          (next ?? Infinity) - APART,
          ...breaks.filter((band) => band.x0 > x).map(({ x0 }) => x0 - NEAR),
        ),
      };
      done.push({ row, lane: options.lane, x, y: y(level), stem: true, foot, ...wordsIn(room, x, widths(row)) });
    }
  return done.sort((a, b) => a.x - b.x);
}

/** The fullest words that fit beside a ring, after it before those that stand before it. */
function wordsIn(room: Stretch, x: number, widths: readonly number[]): Pick<NamedEvent, 'words' | 'x0' | 'x1'> {
  const after = widths.findIndex((each) => x + RING + each <= room.to);
  const before = widths.findIndex((each) => x - RING - each >= room.from);
  // The full words on either side before fewer of them.
  if (after >= 0 && (before < 0 || after <= before)) return { words: after, x0: x, x1: x + RING + widths[after]! };
  if (before >= 0) return { words: before, x0: x - RING - widths[before]!, x1: x };
  return { words: undefined, x0: x, x1: x };
}

/** What is shorter is a point, CSS px. */
const POINT = 24;

/** All that a closed date says, where that is no point. */
function footOf({ date }: RowItem, { at }: Placement, width: number): Foot | undefined {
  const [x0, x1] = [at(date.min), at(date.max)];
  return isClosed(date) && x1 - x0 >= POINT ? { x0: Math.max(0, x0), x1: Math.min(width, x1) } : undefined;
}

/** Where the mark of an event has its middle, or its start where it is long. */
function markMiddle({ date }: RowItem, filed: number, { at }: Placement, width: number): number {
  const { min, max } = date;
  const x = isClosed(date) && at(max) - at(min) < POINT ? at((min + max) / 2) : at(Math.max(min, filed));
  return Math.min(width, Math.max(0, x));
}

/** The places that are named: those in any case, and what the zoom names that keeps away from them. */
function chosen(
  lane: LaneIndex,
  names: Names,
  spacing: number,
  { drawn, slot: room, pxPerMs, always }: StemmedOptions,
): readonly number[] {
  const slot = room / pxPerMs;
  const fixed = always
    .flatMap((row) => lane.placeOf(row) ?? [])
    .filter((place) => drawn.some(({ from, to }) => lane.from[place]! >= from && lane.from[place]! < to));
  // Stretch by stretch: what lies between two is no distance on the plot.
  const rest = drawn
    .flatMap(({ from, to }) => names.within(spacing, slot, from, to))
    .filter((place) => fixed.every((other) => Math.abs(lane.from[other]! - lane.from[place]!) >= slot));
  return [...new Set([...fixed, ...rest])].sort((a, b) => a - b);
}
