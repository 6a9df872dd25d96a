import { DAY } from '../model/calendar.js';
import type { Bins } from './bins.js';
import { columnBins } from './column-bins.js';
import { countedSpans } from './counted-spans.js';
import type { EventIndex } from './event-index.js';
import type { Gaps } from './folded-time.js';
import { labelledNames, NAMES, stemmedNames, type NamedEvent } from './lane-names.js';
import { lanePack, type LanePack, type PackedMark, type RowItem } from './lane-pack.js';
import { laneScale, type LaneScale } from './lane-scale.js';
import type { Names } from './names.js';
import type { Placement } from './marks.js';
import { ticks, type Ticks } from './ticks.js';
import type { Stretch } from './time-scale.js';

/** Up to so many in view all have their words, up to so many their marks; past that, lanes show how dense they are. */
const LABELS = 60;
const MARKS = 400;
/** Rows of words, and of marks, that a lane may grow to: one alone, and one of several. */
const ROWS = { labels: [12, 6], marks: [10, 7] } as const;
/** Heights in a lane: counts, and the space after it (CSS px at 16 px type, SPEC.md §3 "Dense"). */
export const LANE = { counts: 24, gap: 6 } as const;
/** Few lanes have more room: the height of marks or columns, and rows of names, by how many lanes there are. */
const ROOMY = [
  { body: 120, rows: 4 },
  { body: 64, rows: 2 },
] as const;
const CLOSE = { body: 44, rows: 1 } as const;
/** The least height of a lane in which all have their words: its own name stands beside it. */
const LEAST = 64;
/** The least width of a column with the space after it, and of what is counted, CSS px. */
const COLUMN = 4;
const COUNTED = 56;
/** So many counts all lanes have together, at most, and a few that are cut at the ends: each is two elements. */
const COUNTS = 64;
/** Room under the lanes for the names of ticks, CSS px at 16 px type. */
export const TICKS = 44;
/** Columns past so many times what nearly all of them keep are cut, torn and numbered. */
const TORN = 1.25;
/** The room of such a number, CSS px at 16 px type. */
export const TORN_NUMBER = 16;
/** Lanes that are drawn; what is past them is counted. */
export const MOST_LANES = 12;

export interface LanePlotOptions {
  /** What is in view, UTC ms. */
  readonly range: Stretch;
  /** What is left out; absent on a linear axis. */
  readonly gaps?: Gaps | undefined;
  /** CSS px of the plot, without the names of the lanes. */
  readonly width: number;
  readonly rem: number;
  /** Room over each lane for its name, CSS px. */
  readonly headroom: number;
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
  /** How many begin in view, and how many are dated from before it into it: runs, months, days. */
  readonly inView: number;
  readonly before: number;
  /** How many of those in view are dated less precisely than to a unit that is counted, and are in no count. */
  readonly loose: number;
  readonly marks: readonly PackedMark[] | undefined;
  /** Events per bin; where marks are drawn there are none. */
  readonly columns: Float64Array | undefined;
  /** Where totals over a period lie, CSS px: blocks, whose numbers add to no column. */
  readonly totals: readonly { readonly row: number; readonly x0: number; readonly x1: number }[];
  /** Runs going on in each bin. */
  readonly running: Uint32Array | undefined;
  readonly names: readonly NamedEvent[];
  readonly counts: readonly LaneCount[];
}

export interface LanePlot extends LaneScale {
  readonly range: Stretch;
  readonly width: number;
  readonly height: number;
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
  /** Whether nothing lies in view, nor goes on in it. */
  readonly isEmpty: boolean;
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

/** Many events as lanes: each with those that have a name, marks or columns, and counts; all of one range and one scale. */
export function lanePlot(index: EventIndex, names: readonly Names[], options: LanePlotOptions): LanePlot {
  const { range, width, rem, headroom, asOf, collapsed, item, certainties } = options;
  const em = rem / 16;
  const scale = laneScale(range, width, options.gaps);
  const { at, drawn } = scale;
  const shown = index.lanes.slice(0, MOST_LANES);
  const placement: Placement = { at, asOf, certainties };
  const hasClockTimes = shown.some((lane) => lane.hasClockTimes);
  const units = ticks(drawn, Infinity, Math.max(COUNTED * em, (width * shown.length) / COUNTS));
  const spans = countedSpans(units, scale, hasClockTimes);
  // What is cut at the ends is as long as the others.
  const unit = spans.reduce((most, { from, to }) => Math.max(most, to - from), 0);
  const found = columnBins(scale, COLUMN, hasClockTimes ? 0 : DAY);

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
        breaks: scale.breaks,
        rows: ROWS[kind][alone],
        widths: kind === 'labels' ? options.widths : undefined,
      });
    return (many <= LABELS ? pack('labels') : undefined) ?? pack('marks');
  });
  const columns = shown.map((lane, n) => (packs[n] || collapsed.has(n) ? undefined : lane.density(found.edges)));
  const full = fullHeight(columns.filter((each) => each !== undefined));

  // Over the columns, for the numbers of those that are cut.
  const torn = columns.some((each) => each?.some((value) => value > full)) ? TORN_NUMBER * em : 0;

  const { columns: rowColumns } = index;
  const spanOf = (row: number) => ({
    row,
    x0: Math.max(0, at(rowColumns.from[row]!)),
    x1: Math.min(width, at(rowColumns.until[row]!)),
  });
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
        : NAMES * rows * em + torn + Math.max(pack?.height ?? 0, body * em);
    const base = top + headroom + room;
    y = base + (LANE.counts + LANE.gap) * em;
    return {
      lane: n,
      y: top,
      base,
      height: y - top,
      body: body * em,
      collapsed: isShut,
      inView: lane.beginning(range),
      before: lane.goingOnAt(range.from, asOf),
      loose: hasLabels ? 0 : lane.loose(range, unit),
      marks: pack?.marks,
      columns: columns[n],
      running: columns[n] && lane.running(found.edges, asOf),
      totals: columns[n] ? lane.totals(range).map((place) => spanOf(lane.rows[place]!)) : [],
      names: isShut
        ? []
        : hasLabels
          ? labelledNames(pack, n, base, em)
          : stemmedNames(lane, names[n]!, { ...options, ...scale, lane: n, rows, placement, top: top + headroom }),
      // Where each has its words there is nothing left to count.
      counts: hasLabels
        ? []
        : spans.flatMap(({ from, to, x0, x1 }): LaneCount[] => {
            const seen = { from: Math.max(from, range.from), to: Math.min(to, range.to) };
            const count = lane.beginning(seen) - lane.loose(seen, unit);
            return count > 0 ? [{ from, to, count, x0, x1 }] : [];
          }),
    };
  });
  const now = asOf !== undefined && asOf >= range.from && asOf <= range.to ? at(asOf) : undefined;
  return {
    range,
    width,
    height: y + TICKS * em,
    ...scale,
    lanes,
    moreLanes: index.lanes.length - shown.length,
    ticks: units,
    line: y,
    bins: found,
    full,
    asOf: now,
    isEmpty: many === 0,
    inView: lanes.reduce((sum, { inView }) => sum + inView, 0),
  };
}
