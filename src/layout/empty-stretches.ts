import { bySlices } from '../model/by-slices.js';
import { SHAPES } from '../model/event-columns.js';
import type { EventIndex } from './event-index.js';
import { countUp, orderByKey } from './order-by-key.js';
import { leastAt } from './time-range.js';
import type { Stretch } from './time-scale.js';

/** So many rows are looked at between two breaths. */
const SLICE = 2 ** 14;
/** A stretch is long that is at least so many times the usual step from one date to the next, as on a small axis; */
const STANDS_OUT = 5;
/** and of many dates, longer than chance leaves between them: the longest of n random steps is about log2(n) usual ones. */
const BY_CHANCE = 2;
/** So many steps are looked at for the usual one. */
const SAMPLE = 4096;
/** So many are kept, the longest: what is done at each step of a pan is not to depend on the data. */
const MOST = 64;

/** What a break may be drawn through: a bar that goes on, and a figure over a period. All else has its place where it is. */
const isCrossed = SHAPES.map((shape) => shape === 'run' || shape === 'total');

const lengthOf = ({ from, to }: Stretch) => to - from;

/**
 * The long empty stretches of all lanes together: those in which no date begins or ends, and of which none is a part, since a
 * break that is cut into a month, a year or two bounds of a doubt would take away some of it. Runs and totals may cross them.
 *
 * @param asOf An instant that is no less a date than others, UTC ms.
 * @returns Pauses about every 8 ms; the last step gives them in order of time. O(n) but for the ends of runs, which are sorted.
 */
export function* emptyStretches(
  { columns: { from, until, shape }, rows, extent }: EventIndex,
  asOf?: number,
): Generator<void, readonly Stretch[]> {
  if (!extent) return [];
  const ends: number[] = asOf !== undefined && asOf > extent.from && asOf < extent.to ? [asOf] : [];
  yield* bySlices(rows.length, SLICE, (first, past) => {
    for (let at = first; at < past; at++) {
      const row = rows[at]!;
      if (isCrossed[shape[row]!] && until[row]! < Infinity) ends.push(until[row]!);
    }
  });
  const byEnd = countUp(ends.length);
  yield* orderByKey(byEnd, (at) => ends[at]!);

  let longest: Stretch[] = [];
  let least = 0;
  /** Up to where time is not empty, or has been looked at. */
  let reached = extent.from;
  const reach = (to: number) => {
    if (to - reached > least) {
      longest.push({ from: reached, to });
      if (longest.length === 2 * MOST) {
        longest = longest.sort((a, b) => lengthOf(b) - lengthOf(a)).slice(0, MOST);
        least = lengthOf(longest.at(-1)!);
      }
    }
    reached = Math.max(reached, to);
  };
  const steps: number[] = [];
  const every = Math.ceil(rows.length / SAMPLE);
  let [count, last, over] = [0, extent.from, 0];
  yield* bySlices(rows.length, SLICE, (first, past) => {
    for (let at = first; at < past; at++) {
      const row = rows[at]!;
      const start = from[row]!;
      while (over < ends.length && ends[byEnd[over]!]! <= start) reach(ends[byEnd[over++]!]!);
      reach(start);
      // Where it begins it is drawn and counted, be that the start of a bar that goes on through the break.
      reached = Math.max(reached, start + leastAt(start), isCrossed[shape[row]!] ? start : until[row]!);
      if (start > last && count++ % every === 0) steps.push(start - last);
      last = start;
    }
  });
  while (over < ends.length) reach(ends[byEnd[over++]!]!);

  const usual = steps.sort((a, b) => a - b)[steps.length >> 1] ?? Infinity;
  const long = usual * Math.max(STANDS_OUT, Math.log2(count) + BY_CHANCE);
  return longest
    .filter((each) => lengthOf(each) >= long)
    .sort((a, b) => lengthOf(b) - lengthOf(a))
    .slice(0, MOST)
    .sort((a, b) => a.from - b.from);
}
