import { DAY } from '../model/calendar.js';
import { isClosed } from './axis-domain.js';
import { bins, type Bins } from './bins.js';
import type { EventIndex } from './event-index.js';
import type { LaneIndex } from './lane-index.js';
import { lanePack, type LanePack, type PackedMark, type RowItem } from './lane-pack.js';
import { Names } from './names.js';
import type { Placement } from './marks.js';
import { ticks, type Ticks } from './ticks.js';
import type { Stretch } from './time-scale.js';

/** Up to so many in view all have their words, up to so many their marks; past that, lanes show how dense they are. */
const LABELS = 60;
const MARKS = 400;
/** Rows of words, and of marks, that a lane may grow to: one alone, and one of several. */
const ROWS = { labels: [12, 6], marks: [10, 7] } as const;
/** Heights in a lane: a row of names, counts, the space after it (CSS px at 16 px type, SPEC.md §3 "Dense"). */
export const LANE = { names: 26, counts: 24, gap: 6 } as const;
/** Few lanes have more room: the height of marks or columns, and rows of names, by how many lanes there are. */
const ROOMY = [
  { body: 120, rows: 4 },
  { body: 64, rows: 2 },
] as const;
const CLOSE = { body: 44, rows: 1 } as const;
/** The least height of a lane in which all have their words: its own name stands beside it. */
const LEAST = 64;
/** From the ring of a name to its words, and between two names, CSS px. */
export const RING = 10;
const APART = 12;
/** The least width of a column with the space after it, and of what is counted, CSS px. */
const COLUMN = 4;
const COUNTED = 56;
/** Room under the lanes for the names of ticks, CSS px at 16 px type. */
const TICKS = 44;
/** Columns past so many times what nearly all of them keep are cut, torn and numbered. */
const TORN = 1.25;
/** Lanes that are drawn; what is past them is counted. */
export const MOST_LANES = 12;

export type { RowItem };

export interface LanePlotOptions {
  /** What is in view, UTC ms. */
  readonly range: Stretch;
  /** CSS px of the plot, without the names of the lanes. */
  readonly width: number;
  readonly rem: number;
  readonly asOf: number | undefined;
  readonly certainties?: Placement['certainties'];
  /** The room of a name, CSS px. */
  readonly slot: number;
  /** Which lanes are closed: their counts alone are drawn. */
  readonly collapsed: ReadonlySet<number>;
  /** Rows that are named in any case: the open one, and the one that the keys have reached. */
  readonly always: readonly number[];
  /** The event of a row. */
  readonly item: (row: number) => RowItem;
  /** Widths of what a row may be called, CSS px: from the fullest words to the shortest. */
  readonly widths: (row: number) => readonly number[];
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
  /** Which of its words fit, by their index in `widths`; undefined: none, the ring stands alone. */
  readonly words: number | undefined;
  /** Where these stand, CSS px: from the ring on, or up to it. */
  readonly x0: number;
  readonly x1: number;
}

/** What is counted under a lane: a unit of the calendar. */
export interface LaneCount extends Stretch {
  readonly x0: number;
  readonly x1: number;
  readonly count: number;
}

export interface PlottedLane {
  readonly lane: number;
  /** Upper edge, CSS px. */
  readonly y: number;
  /** The line on which its marks or columns stand, CSS px. */
  readonly base: number;
  readonly height: number;
  /** Of its marks or columns, CSS px. */
  readonly body: number;
  readonly collapsed: boolean;
  /** How many begin in view, and how many began before and go on in it. */
  readonly inView: number;
  readonly before: number;
  readonly marks: readonly PackedMark[] | undefined;
  /** Events per bin; where marks are drawn there are none. */
  readonly columns: Float64Array | undefined;
  /** Runs going on in each bin. */
  readonly running: Uint32Array | undefined;
  readonly names: readonly NamedEvent[];
  readonly counts: readonly LaneCount[];
}

export interface LanePlot {
  readonly range: Stretch;
  readonly width: number;
  readonly height: number;
  readonly pxPerMs: number;
  readonly lanes: readonly PlottedLane[];
  /** How many lanes are past the last one that is drawn. */
  readonly moreLanes: number;
  readonly ticks: Ticks;
  /** The axis line, CSS px. */
  readonly line: number;
  readonly bins: Bins;
  /** The number of events that a column of full height stands for. */
  readonly full: number;
  /** CSS px; undefined where it is not in view. */
  readonly asOf: number | undefined;
  readonly inView: number;
}

/** The height that nearly all columns keep: what a few days of a great event reach is cut and numbered. */
function fullHeight(columns: readonly Float64Array[]): number {
  const all = Float64Array.from(columns.flatMap((each) => [...each]).filter((value) => value > 0)).sort();
  const most = all.at(-1) ?? 1;
  const usual = (all[Math.floor((all.length - 1) * 0.995)] ?? 1) * TORN;
  const wanted = Math.max(1, most <= usual * TORN ? most : usual);
  // A round number, so that a step aside does not change the scale.
  const power = 10 ** Math.floor(Math.log10(wanted));
  return [1, 2, 3, 5, 8, 10].find((digit) => digit * power >= wanted)! * power;
}

/** Where those stand that have their words over their marks. */
const labelled = ({ marks }: LanePack, lane: number, base: number, em: number): NamedEvent[] =>
  marks.flatMap(({ row, up, x0: x, label }) =>
    label ? [{ row, lane, x: Math.max(0, x), y: base - up - 29 * em, stem: false, ...label }] : [],
  );

/** Where the named stand, each in its row, with the fullest words that reach neither the next name nor the end of the plot. */
function namesIn(
  lane: LaneIndex,
  number: number,
  rows: number,
  spacing: number,
  places: readonly number[],
  middle: (row: number, ms: number) => number,
  { width, widths, always, rem }: LanePlotOptions,
  top: number,
): NamedEvent[] {
  const named = places
    .map((place) => {
      const bucket = Math.floor(lane.from[place]! / 2 ** Names.levelOf(spacing));
      const row = lane.rows[place]!;
      return { row, x: middle(row, lane.from[place]!), level: ((bucket % rows) + rows) % rows };
    })
    .sort((a, b) => a.x - b.x);
  const ends = new Float64Array(rows).fill(-Infinity);
  return named.map(({ row, x, level }, at): NamedEvent => {
    const next = named.find((each, later) => later > at && each.level === level)?.x ?? Infinity;
    const isFixed = always.includes(row);
    const end = isFixed ? width : Math.min(next - APART, width);
    const own = widths(row);
    const after = own.findIndex((each) => x + RING + each <= end);
    const before = own.findIndex((each) => x - RING - each >= Math.max(0, ends[level]! + APART));
    // The full words on either side before fewer of them.
    const isAfter = after >= 0 && (before < 0 || after <= before);
    const words = isAfter ? after : before >= 0 ? before : isFixed ? own.length - 1 : undefined;
    const length = words === undefined ? 0 : own[words]!;
    const x0 = words !== undefined && !isAfter && before >= 0 ? x - RING - length : x;
    const x1 = x0 < x ? x : x + (words === undefined ? 0 : RING + length);
    ends[level] = x1;
    return { row, lane: number, x, y: top + (level * LANE.names * rem) / 16, stem: true, words, x0, x1 };
  });
}

/** Many events as lanes: each with those that have a name, marks or columns, and counts; all of one range and one scale. */
export function lanePlot(index: EventIndex, names: readonly Names[], options: LanePlotOptions): LanePlot {
  const { range, width, rem, asOf, slot, collapsed, always, item, certainties } = options;
  const em = rem / 16;
  const pxPerMs = width / (range.to - range.from);
  const at = (ms: number) => (ms - range.from) * pxPerMs;
  const shown = index.lanes.slice(0, MOST_LANES);
  const placement: Placement = { at, asOf, certainties };
  const units = ticks([{ ...range, x0: 0, x1: width }], Infinity, COUNTED * em);
  const starts = units.ticks.map(({ ms }) => ms);
  const spans = starts.map((ms, n): Stretch => ({ from: ms, to: starts[n + 1] ?? range.to }));
  if (starts.length > 0 && starts[0]! > range.from) spans.unshift({ from: range.from, to: starts[0]! });
  const found = bins(range, pxPerMs, COLUMN, shown.some((lane) => lane.hasClockTimes) ? 0 : DAY);

  const { body, rows } = ROOMY[shown.length - 1] ?? CLOSE;
  const touching = shown.map((lane) => lane.touching(range, MARKS + 1));
  const many = touching.reduce((sum, places) => sum + places.length, 0);
  const alone = shown.length === 1 ? 0 : 1;
  const packs = shown.map((lane, n): LanePack | undefined => {
    if (many > MARKS || collapsed.has(n)) return undefined;
    const own = touching[n]!.map((place) => lane.rows[place]!);
    const pack = (kind: 'labels' | 'marks') =>
      lanePack(own, item, placement, {
        width,
        rem,
        rows: ROWS[kind][alone],
        widths: kind === 'labels' ? options.widths : undefined,
      });
    return (many <= LABELS ? pack('labels') : undefined) ?? pack('marks');
  });
  const columns = shown.map((lane, n) => (packs[n] || collapsed.has(n) ? undefined : lane.density(found.edges)));
  const full = fullHeight(columns.filter((each) => each !== undefined));

  const spacing = slot / Math.max(1, rows - 1) / pxPerMs;
  const middle = (row: number, ms: number) => markMiddle(item(row), ms, placement, width);
  let y = 0;
  const lanes = shown.map((lane, n): PlottedLane => {
    const isShut = collapsed.has(n);
    const pack = packs[n];
    const top = y;
    const hasLabels = pack !== undefined && many <= LABELS && pack.marks.every(({ label }) => label);
    const room = isShut
      ? 0
      : hasLabels
        ? Math.max(pack.height, LEAST * em)
        : LANE.names * rows * em + Math.max(pack?.height ?? 0, body * em);
    const base = top + room;
    y = base + (LANE.counts + LANE.gap) * em;
    return {
      lane: n,
      y: top,
      base,
      height: y - top,
      body: body * em,
      collapsed: isShut,
      inView: lane.beginning(range),
      before: lane.goingOnAt(range.from),
      marks: pack?.marks,
      columns: columns[n],
      running: columns[n] && lane.running(found.edges),
      names: isShut
        ? []
        : hasLabels
          ? labelled(pack, n, base, em)
          : namesIn(
              lane,
              n,
              rows,
              spacing,
              chosen(lane, names[n]!, range, spacing, slot / pxPerMs, always),
              middle,
              options,
              top,
            ),
      // Where each has its words there is nothing left to count.
      counts: hasLabels
        ? []
        : spans.flatMap(({ from, to }): LaneCount[] => {
            const count = lane.beginning({ from: Math.max(from, range.from), to: Math.min(to, range.to) });
            return count > 0 ? [{ from, to, count, x0: Math.max(0, at(from)), x1: Math.min(width, at(to)) }] : [];
          }),
    };
  });
  const now = asOf !== undefined && asOf >= range.from && asOf <= range.to ? at(asOf) : undefined;
  return {
    range,
    width,
    height: y + TICKS * em,
    pxPerMs,
    lanes,
    moreLanes: index.lanes.length - shown.length,
    ticks: units,
    line: y,
    bins: found,
    full,
    asOf: now,
    inView: lanes.reduce((sum, { inView }) => sum + inView, 0),
  };
}

/** Where the mark of an event has its middle, or its start where it is long. */
function markMiddle({ date }: RowItem, filed: number, { at }: Placement, width: number): number {
  const { min, max } = date;
  const x = isClosed(date) && at(max) - at(min) < 24 ? at((min + max) / 2) : at(Math.max(min, filed));
  return Math.min(width, Math.max(0, x));
}

/** The places that are named: those in any case, and what the zoom names that keeps away from them. */
function chosen(
  lane: LaneIndex,
  names: Names,
  { from, to }: Stretch,
  spacing: number,
  slot: number,
  always: readonly number[],
): readonly number[] {
  const fixed = always
    .flatMap((row) => lane.placeOf(row) ?? [])
    .filter((place) => lane.from[place]! >= from && lane.from[place]! < to);
  const rest = names
    .within(spacing, slot, from, to)
    .filter((place) => fixed.every((other) => Math.abs(lane.from[other]! - lane.from[place]!) >= slot));
  return [...new Set([...fixed, ...rest])].sort((a, b) => a - b);
}
