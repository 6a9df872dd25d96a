import { bySlices } from '../model/by-slices.js';
import type { EventColumns } from '../model/event-columns.js';
import { compare } from '../model/sort-events.js';
import { LaneIndex } from './lane-index.js';
import { MOST_COUNTS, orderByKey, Scale } from './order-by-key.js';
import type { Stretch } from './time-scale.js';

/** So many rows are looked at between two breaths. */
const SLICE = 2 ** 16;

/** All events in the order of time, and those of each lane. */
export interface EventIndex {
  readonly columns: EventColumns;
  /** All that have a date, by place: their rows, and where they begin, UTC ms. */
  readonly rows: Uint32Array;
  readonly lanes: readonly LaneIndex[];
  /** What there is of time, UTC ms: from the first start to the last known end; undefined where nothing has a date. */
  readonly extent: Stretch | undefined;
}

/** An index of data of which others came, and where their rows have gone to; -1: nowhere. */
export interface FormerIndex {
  readonly index: EventIndex;
  readonly to: Int32Array;
}

/** What stands first in time: what begins together by its end, then by its place in the data. */
const inOrder = ({ from, until }: EventColumns, a: number, b: number): number =>
  compare(from[a]!, from[b]!) || compare(until[a]!, until[b]!) || a - b;

/** The same order, where most of it is known: what is new is put in order and into its places. */
function* rowsMerged(columns: EventColumns, { index, to }: FormerIndex): Generator<void, Uint32Array> {
  const { count } = columns;
  const old = new Uint32Array(Math.min(count, index.rows.length));
  const isOld = new Uint8Array(count);
  let kept = 0;
  let isSorted = true;
  yield* bySlices(index.rows.length, SLICE, (first, end) => {
    for (let at = first; at < end && isSorted; at++) {
      const row = to[index.rows[at]!]!;
      if (row < 0 || isOld[row]) continue;
      isSorted = kept === 0 || inOrder(columns, old[kept - 1]!, row) < 0;
      old[kept++] = row;
      isOld[row] = 1;
    }
  });
  // Somebody has turned the list round: what begins together stands otherwise.
  if (!isSorted) return yield* rowsInOrder(columns);
  const added = yield* rowsInOrder(columns, isOld);
  if (added.length === 0) return old.slice(0, kept);
  const rows = new Uint32Array(kept + added.length);
  let [left, right] = [0, 0];
  yield* bySlices(rows.length, SLICE, (first, end) => {
    for (let at = first; at < end; at++) {
      const isLeft = right === added.length || (left < kept && inOrder(columns, old[left]!, added[right]!) < 0);
      rows[at] = isLeft ? old[left++]! : added[right++]!;
    }
  });
  return rows;
}

/** Rows that have a date, in the order of time: what begins together by its end, then by its place in the data. */
function* rowsInOrder({ count, from, until }: EventColumns, without?: Uint8Array): Generator<void, Uint32Array> {
  const dated = new Uint32Array(count);
  const [starts, lengths] = [new Scale(), new Scale()];
  let found = 0;
  let alike = true;
  let length = NaN;
  yield* bySlices(count, SLICE, (first, end) => {
    for (let row = first; row < end; row++) {
      const start = from[row]!;
      if (Number.isNaN(start) || without?.[row]) continue;
      dated[found++] = row;
      const each = until[row]! - start;
      starts.take(start);
      lengths.take(each);
      // Alike to the bit, so that what begins together ends together: a length in deep time is a rounded one.
      alike &&= (found === 1 || each === length) && start + each === until[row]!;
      length = each;
    }
  });
  const rows = dated.slice(0, found);
  const most = lengths.span + 2;
  if (!alike && (starts.span + 1) * most < MOST_COUNTS) {
    // Start and length in one number, so that each row is gone to once.
    const { least: first, unit } = starts;
    const { least, unit: step } = lengths;
    yield* orderByKey(rows, (row) => {
      const each = until[row]! - from[row]!;
      return ((from[row]! - first) / unit) * most + (each === Infinity ? most - 1 : (each - least) / step);
    });
    return rows;
  }
  if (!alike) yield* orderByKey(rows, (row) => until[row]!);
  yield* orderByKey(rows, (row) => from[row]!);
  return rows;
}

/**
 * Indexes columns, once for each data set and grouping.
 *
 * @param lane Into which lane each row goes; absent: there is one. @param laneCount How many lanes there are.
 * @param former An index of the data of which these came: its order is taken over.
 * @returns Pauses about every 8 ms; the last step gives the index.
 */
export function* buildIndex(
  columns: EventColumns,
  lane?: Uint16Array,
  laneCount = 1,
  former?: FormerIndex,
): Generator<void, EventIndex> {
  const rows = yield* former ? rowsMerged(columns, former) : rowsInOrder(columns);
  const parts: Uint32Array[] = [];
  if (lane && laneCount > 1) {
    const sizes = new Uint32Array(laneCount);
    yield* bySlices(rows.length, SLICE, (first, end) => {
      for (let at = first; at < end; at++) sizes[lane[rows[at]!]!]!++;
    });
    for (const size of sizes) parts.push(new Uint32Array(size));
    sizes.fill(0);
    yield* bySlices(rows.length, SLICE, (first, end) => {
      for (let at = first; at < end; at++) {
        const to = lane[rows[at]!]!;
        parts[to]![sizes[to]!++] = rows[at]!;
      }
    });
  } else parts.push(rows);
  const lanes: LaneIndex[] = [];
  for (const part of parts) lanes.push(yield* LaneIndex.build(columns, part));
  return { columns, rows, lanes, extent: extentOf(lanes) };
}

function extentOf(lanes: readonly LaneIndex[]): Stretch | undefined {
  let [from, to] = [Infinity, -Infinity];
  for (const lane of lanes) {
    from = Math.min(from, lane.from[0] ?? Infinity);
    to = Math.max(to, lane.last);
  }
  return from < Infinity ? { from, to } : undefined;
}

/** Builds an index in one go. */
export function eventIndex(...given: Parameters<typeof buildIndex>): EventIndex {
  const build = buildIndex(...given);
  for (;;) {
    const { done, value } = build.next();
    if (done) return value;
  }
}
