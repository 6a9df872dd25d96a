import { bySlices } from '../model/by-slices.js';
import { DAY } from '../model/calendar.js';
import { SHAPES, type EventColumns } from '../model/event-columns.js';
import { Cumulative } from './cumulative.js';
import { IntervalTree } from './interval-tree.js';
import { lowerBound } from './lower-bound.js';
import { LooseStarts } from './loose-starts.js';
import { countUp, orderByKey } from './order-by-key.js';
import type { Stretch } from './time-scale.js';
import { Winners } from './winners.js';

const [INSTANT, DAYS, SPREAD, RUN, TOTAL] = SHAPES.keys() as Iterable<number> as unknown as number[];

/** So many rows are looked at between two breaths. */
const SLICE = 2 ** 16;

/** What a lane is made of. */
interface Parts {
  readonly columns: EventColumns;
  readonly rows: Uint32Array;
  readonly from: Float64Array;
  readonly winners: Winners;
  readonly tree: IntervalTree;
  readonly last: number;
  readonly instants: Float64Array;
  readonly days: Float64Array;
  readonly spread: Cumulative;
  readonly runs: readonly [starts: Float64Array, ends: Float64Array];
  /** Where those of them begin that go on. */
  readonly endless: Float64Array;
  /** Where all but days end, ascending. */
  readonly ends: Float64Array;
  readonly loose: LooseStarts;
  /** Places. */
  readonly totals: readonly number[];
}

/**
 * The events of one lane, columns once sorted, from which a view asks for what it can show, in O(log n + what it shows).
 * Rows are those of the {@link EventColumns}; places are in the order of time.
 */
export class LaneIndex {
  /** Rows by place. */
  readonly rows: Uint32Array;
  /** Where they begin, by place, UTC ms, ascending. */
  readonly from: Float64Array;
  readonly #parts: Parts;

  private constructor(parts: Parts) {
    this.rows = parts.rows;
    this.from = parts.from;
    this.#parts = parts;
  }

  /** @param rows In the order of time. @returns Pauses about every 8 ms; the last step gives the lane. */
  static *build(columns: EventColumns, rows: Uint32Array): Generator<void, LaneIndex> {
    const { length } = rows;
    const { shape, importance, until, grain } = columns;
    const from = new Float64Array(length);
    // Rows lie anywhere in memory, places side by side: each row is gone to once, which is what takes time.
    const ends = new Float64Array(length);
    const shapes = new Uint8Array(length);
    const ranks = new Uint8Array(length);
    const grains = new Uint8Array(length);
    const sizes = new Uint32Array(SHAPES.length);
    let last = -Infinity;
    yield* bySlices(length, SLICE, (first, end) => {
      for (let at = first; at < end; at++) {
        const row = rows[at]!;
        const start = (from[at] = columns.from[row]!);
        const over = (ends[at] = until[row]!);
        const each = (shapes[at] = shape[row]!);
        ranks[at] = importance[row]!;
        grains[at] = grain[row]!;
        sizes[each]!++;
        const known = over < Infinity ? over : start;
        if (known > last) last = known;
      }
    });
    // Most lanes hold days only, and these are all of it.
    const starts = Array.from(sizes, (size, each) =>
      size === length ? from : new Float64Array(each < TOTAL! ? size : 0),
    );
    const over = Array.from(sizes, (size, each) => new Float64Array(each === RUN || each === SPREAD ? size : 0));
    const lasting = new Float64Array(length - sizes[DAYS!]!);
    let found = 0;
    sizes.fill(0);
    const totals: number[] = [];
    const endless: number[] = [];
    yield* bySlices(length, SLICE, (first, end) => {
      for (let at = first; at < end; at++) {
        const each = shapes[at]!;
        const place = sizes[each]!++;
        if (each === TOTAL) totals.push(at);
        if (each === RUN && ends[at] === Infinity) endless.push(from[at]!);
        if (each < TOTAL!) starts[each]![place] = from[at]!;
        if (each === RUN || each === SPREAD) over[each]![place] = ends[at]!;
        if (each !== DAYS) lasting[found++] = ends[at]!;
      }
    });
    const runs = yield* ascending(over[RUN!]!);
    const tree = yield* IntervalTree.build(ends, (place) => until[rows[place]!]!);
    return new LaneIndex({
      columns,
      rows,
      from,
      winners: yield* Winners.build(ranks),
      tree,
      last,
      instants: starts[INSTANT!]!,
      days: starts[DAYS!]!,
      spread: yield* Cumulative.build(starts[SPREAD!]!, over[SPREAD!]!),
      totals,
      loose: yield* LooseStarts.build({ shape: shapes, from, grain: grains }),
      runs: [starts[RUN!]!, runs],
      endless: Float64Array.from(endless),
      ends: found === runs.length ? runs : yield* ascending(lasting),
    });
  }

  /** The last end that is known, UTC ms; of what goes on, its start. -Infinity where there is nothing. */
  get last(): number {
    return this.#parts.last;
  }

  /** The first place that begins at an instant or later, UTC ms. */
  placeAt(ms: number): number {
    return lowerBound(this.from, ms);
  }

  /** How many events begin in a stretch. */
  beginning({ from, to }: Stretch): number {
    return this.placeAt(to) - this.placeAt(from);
  }

  /**
   * How many of the events that begin in a stretch are dated less precisely than to a unit: they may begin anywhere in an
   * extent of their own. @param unit ms.
   */
  loose({ from, to }: Stretch, unit: number): number {
    const { days, loose } = this.#parts;
    return loose.count(from, to, unit) + (unit < DAY ? lowerBound(days, to) - lowerBound(days, from) : 0);
  }

  /** The most important of those that begin in a stretch, the first of equals; undefined where there is none. */
  best({ from, to }: Stretch): number | undefined {
    return this.#parts.winners.best(this.placeAt(from), this.placeAt(to));
  }

  /** Places of the events of which something lies in a stretch, in order, `most` at most. */
  touching({ from, to }: Stretch, most?: number): readonly number[] {
    return this.#parts.tree.touching(from, this.placeAt(to), most);
  }

  /**
   * How many events fall into each bin: days and clock times whole, those known to the month or less spread over all of
   * it, and days over theirs where a bin is shorter. Runs, totals, and what has an open end or is awaited are not among them.
   * @param edges UTC ms, ascending: one more than there are bins.
   */
  density(edges: ArrayLike<number>): Float64Array {
    const { days, instants, spread } = this.#parts;
    const { length } = edges;
    const out = new Float64Array(Math.max(0, length - 1));
    const isShort = length > 1 && edges[1]! - edges[0]! < DAY;
    const before = (ms: number): number => {
      const day = Math.floor(ms / DAY) * DAY;
      const begun = lowerBound(days, isShort ? day : ms);
      // Of the days that have begun and are not over, the part that has passed.
      const part = isShort ? (lowerBound(days, day + 1, begun) - begun) * ((ms - day) / DAY) : 0;
      return begun + part + lowerBound(instants, ms) + spread.before(ms);
    };
    let last = length > 0 ? before(edges[0]!) : 0;
    for (let at = 1; at < length; at++) {
      const next = before(edges[at]!);
      // Sums of fractions miss zero by a hair.
      out[at - 1] = next - last < 1e-6 ? 0 : next - last;
      last = next;
    }
    return out;
  }

  /**
   * How many runs are going on at some time in each bin, edges as for `density`.
   * @param asOf UTC ms: of what goes on nobody knows how long it does past that.
   */
  running(edges: ArrayLike<number>, asOf = Infinity): Uint32Array {
    const [starts, ends] = this.#parts.runs;
    const { endless } = this.#parts;
    const out = new Uint32Array(Math.max(0, edges.length - 1));
    // Those that have begun before its end, without those that were over at its start.
    for (let at = 0; at < out.length; at++) {
      const end = edges[at + 1]!;
      const unknown = edges[at]! >= asOf ? lowerBound(endless, end) : 0;
      out[at] = Math.max(0, lowerBound(starts, end) - upperBound(ends, edges[at]!) - unknown);
    }
    return out;
  }

  /**
   * How many events are dated from before an instant to after it, UTC ms: runs that go on at it, days, months and years that
   * are not over. @param asOf As for `running`.
   */
  goingOnAt(ms: number, asOf = Infinity): number {
    const { days, ends, endless } = this.#parts;
    const unknown = ms >= asOf ? lowerBound(endless, ms) : 0;
    return Math.max(0, this.placeAt(ms) - upperBound(days, ms - DAY) - upperBound(ends, ms) - unknown);
  }

  /** Places of totals over a period of which something lies in a stretch. */
  totals(stretch: Stretch): readonly number[] {
    const { columns, rows, totals } = this.#parts;
    return [...totals].filter((place) => this.from[place]! < stretch.to && columns.until[rows[place]!]! > stretch.from);
  }

  /** The place of a row; undefined where it is not in this lane. */
  placeOf(row: number): number | undefined {
    const { columns, rows } = this.#parts;
    const ms = columns.from[row]!;
    // No further than there are places: a row that is not in the columns has no instant, and neither has what is past the last.
    for (let at = this.placeAt(ms); at < rows.length && this.from[at] === ms; at++) if (rows[at] === row) return at;
    return undefined;
  }

  /** Whether any event has a clock time. */
  get hasClockTimes(): boolean {
    return this.#parts.instants.length > 0;
  }
}

/** The same numbers in ascending order. */
function* ascending(list: Float64Array): Generator<void, Float64Array> {
  const order = countUp(list.length);
  yield* orderByKey(order, (at) => list[at]!);
  const out = new Float64Array(list.length);
  for (let at = 0; at < out.length; at++) out[at] = list[order[at]!]!;
  return out;
}

/** How many numbers of an ascending list are at most `value`. */
function upperBound(list: Float64Array, value: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
