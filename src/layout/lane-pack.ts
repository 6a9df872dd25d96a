import type { PartialDate } from '../model/partial-date.js';
import type { DatedEvent } from '../model/sort-events.js';
import { isClosed } from './axis-domain.js';
import { clearOf } from './lane-scale.js';
import { closedMark, closedStrokes, openMark, openStrokes, type Placement, type Stroke } from './marks.js';
import type { DrawnStretch } from './time-scale.js';

/** An event with a date, as it lies on the axis. */
export type RowItem = DatedEvent & { readonly date: PartialDate };

/** The height of a row of marks, and of marks with their words over them, CSS px at 16 px type. */
const ROW = { marks: 14, labels: 32 } as const;
/** Between two in one row, CSS px: marks alone; words and what follows. */
const APART = { marks: 3, labels: 14 } as const;
/** Words take this share of the plot at most: longer ones give way to shorter. */
const WIDEST = 0.6;

/** A mark in a lane. */
export interface PackedMark {
  readonly row: number;
  readonly x0: number;
  readonly x1: number;
  /** Its middle over the lane's base, CSS px. */
  readonly up: number;
  /** Its words over it: which of those that it may have, and where they stand, CSS px. */
  readonly label: { readonly words: number; readonly x0: number; readonly x1: number } | undefined;
  /** Its paths. @param base The lane's base, CSS px. */
  readonly strokes: (base: number) => readonly Stroke[];
}

export interface LanePack {
  readonly marks: readonly PackedMark[];
  /** CSS px over the lane's base. */
  readonly height: number;
}

export interface LanePackOptions {
  /** CSS px of the plot. */
  readonly width: number;
  readonly rem: number;
  /** Bands over which no words stand. */
  readonly breaks?: readonly DrawnStretch[] | undefined;
  /** Rows that may be filled. */
  readonly rows: number;
  /** Widths of what a row may be called, from the fullest words to the shortest, CSS px; absent: marks alone. */
  readonly widths?: ((row: number) => readonly number[]) | undefined;
}

/**
 * Marks in rows, none on another: each in the lowest row that is free where it begins. Undefined where the rows do not
 * hold all of them: half a picture would say that the others are not there.
 *
 * @param rows Of the columns, in the order of time. Interval partitioning: O(n log n) with so few rows.
 */
export function lanePack(
  rows: readonly number[],
  item: (row: number) => RowItem,
  placement: Placement,
  { width, rem, rows: most, widths, breaks = [] }: LanePackOptions,
): LanePack | undefined {
  const kind = widths ? 'labels' : 'marks';
  const high = (ROW[kind] * rem) / 16;
  const ends: number[] = [];
  const units = rows.map((row) => {
    const own = item(row);
    const mark = isClosed(own.date) ? closedMark(own, placement) : openMark(own, placement, 'narrow', width);
    const lengths = widths?.(row);
    const fitting = lengths?.findIndex((each) => each <= width * WIDEST);
    // Where none are short enough, the shortest.
    const words = fitting === -1 ? lengths!.length - 1 : fitting;
    // What began before the plot has its words at the start of it, and what ends it before its end.
    const start = words === undefined ? 0 : Math.max(0, Math.min(mark.x0, width - lengths![words]!));
    const x = clearOf(breaks, start, lengths?.[words ?? 0] ?? 0);
    const label = words === undefined ? undefined : { words, x0: x, x1: x + lengths![words]! };
    return {
      row,
      own,
      mark,
      label,
      x0: Math.min(mark.x0, label?.x0 ?? Infinity),
      x1: Math.max(mark.x1, label?.x1 ?? -Infinity),
    };
  });
  const marks: PackedMark[] = [];
  for (const { row, own, mark, label, x0, x1 } of units.sort((a, b) => a.x0 - b.x0)) {
    let level = ends.findIndex((end) => end + APART[kind] <= x0);
    if (level < 0) level = ends.length;
    if (level >= most) return undefined;
    ends[level] = x1;
    const up = level * high + (widths ? 7 : ROW.marks / 2) * (rem / 16);
    const strokes = (base: number) =>
      'height' in mark
        ? closedStrokes(own, mark, base - up - mark.height / 2, placement)
        : openStrokes(own, mark, base - up, 'narrow', placement.certainties);
    marks.push({ row, x0: mark.x0, x1: mark.x1, up, label, strokes });
  }
  return { marks, height: ends.length * high };
}
