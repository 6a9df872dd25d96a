import type { EventColumns } from '../model/event-columns.js';
import { LaneIndex } from './lane-index.js';
import { orderByKey } from './order-by-key.js';
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

/** Rows that have a date, in the order of time: what begins together by its end, then by its place in the data. */
function* rowsInOrder({ count, from, until }: EventColumns): Generator<void, Uint32Array> {
  const dated = new Uint32Array(count);
  let found = 0;
  let alike = true;
  let inOrder = true;
  let length = NaN;
  let [lastFrom, lastUntil] = [-Infinity, -Infinity];
  for (let row = 0; row < count; row++) {
    if (row % SLICE === SLICE - 1) yield;
    const start = from[row]!;
    if (Number.isNaN(start)) continue;
    dated[found++] = row;
    const each = until[row]! - start;
    // Alike to the bit, so that what begins together ends together: a length in deep time is a rounded one.
    alike &&= (found === 1 || each === length) && start + each === until[row]!;
    length = each;
    inOrder &&= lastFrom < start || (lastFrom === start && lastUntil <= until[row]!);
    [lastFrom, lastUntil] = [start, until[row]!];
  }
  const rows = dated.slice(0, found);
  if (inOrder) return rows;
  if (!alike) yield* orderByKey(rows, (row) => until[row]!);
  yield* orderByKey(rows, (row) => from[row]!);
  return rows;
}

/**
 * Indexes columns, once for each data set and grouping.
 *
 * @param lane Into which lane each row goes; absent: there is one. @param laneCount How many lanes there are.
 * @returns Pauses about every 8 ms; the last step gives the index.
 */
export function* buildIndex(columns: EventColumns, lane?: Uint16Array, laneCount = 1): Generator<void, EventIndex> {
  const rows = yield* rowsInOrder(columns);
  const parts: Uint32Array[] = [];
  if (lane && laneCount > 1) {
    const sizes = new Uint32Array(laneCount);
    for (const row of rows) sizes[lane[row]!]!++;
    yield;
    for (const size of sizes) parts.push(new Uint32Array(size));
    sizes.fill(0);
    for (const row of rows) {
      const to = lane[row]!;
      parts[to]![sizes[to]!++] = row;
    }
    yield;
  } else parts.push(rows);
  const lanes: LaneIndex[] = [];
  for (const part of parts) lanes.push(yield* LaneIndex.build(columns, part));
  return { columns, rows, lanes, extent: yield* extentOf(columns, rows) };
}

function* extentOf({ from, until }: EventColumns, rows: Uint32Array): Generator<void, Stretch | undefined> {
  let [first, last] = [Infinity, -Infinity];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    first = Math.min(first, from[row]!);
    last = Math.max(last, until[row]! < Infinity ? until[row]! : from[row]!);
    if (at % SLICE === SLICE - 1) yield;
  }
  return rows.length > 0 ? { from: first, to: last } : undefined;
}

/** Builds an index in one go. */
export function eventIndex(...given: Parameters<typeof buildIndex>): EventIndex {
  const build = buildIndex(...given);
  for (;;) {
    const { done, value } = build.next();
    if (done) return value;
  }
}
