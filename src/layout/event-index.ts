import { bySlices } from '../model/by-slices.js';
import type { EventColumns } from '../model/event-columns.js';
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

/** Rows that have a date, in the order of time: what begins together by its end, then by its place in the data. */
function* rowsInOrder({ count, from, until }: EventColumns): Generator<void, Uint32Array> {
  const dated = new Uint32Array(count);
  const [starts, lengths] = [new Scale(), new Scale()];
  let found = 0;
  let alike = true;
  let length = NaN;
  yield* bySlices(count, SLICE, (first, end) => {
    for (let row = first; row < end; row++) {
      const start = from[row]!;
      if (Number.isNaN(start)) continue;
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
 * @returns Pauses about every 8 ms; the last step gives the index.
 */
export function* buildIndex(columns: EventColumns, lane?: Uint16Array, laneCount = 1): Generator<void, EventIndex> {
  const rows = yield* rowsInOrder(columns);
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
