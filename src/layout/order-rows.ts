import { bySlices } from '../model/by-slices.js';
import { DAY, dayOfInstant } from '../model/calendar.js';
import { SHAPES, type EventColumns } from '../model/event-columns.js';
import { compare, type Order } from '../model/sort-events.js';
import { countUp, orderByKey } from './order-by-key.js';

const [INSTANT, OPEN] = [SHAPES.indexOf('instant'), SHAPES.indexOf('open')];
/** So many rows are looked at between two breaths. */
const SLICE = 2 ** 15;

/**
 * The rows of a data set in the order shown, none of them read: by day, and on one day open starts, then whole days, then
 * clock times, by start and by end; undated rows last, possibilities after all. It is the one order of `sortEvents` as far
 * as columns tell it: clock times of one day stand by the clock that is shown, and which undated event follows which is not
 * known to them.
 *
 * @param isPossible Asked of undated rows alone.
 * @returns Pauses about every 8 ms.
 */
export function* orderRows(
  columns: EventColumns,
  isPossible: (row: number) => boolean,
  order: Order,
): Generator<void, Uint32Array> {
  const { from, until, shape, count } = columns;
  const rows = countUp(count);
  const dated = rows.filter((row) => !Number.isNaN(from[row]));
  yield;
  yield* orderByKey(dated, (row) => from[row]!);
  // An open start is filed by the month of its end; an end that is open is filed where it starts.
  const isOpenEnd = (row: number): boolean => shape[row] === OPEN && until[row]! - from[row]! <= 1;
  const rank = (row: number): number => {
    const start = from[row]!;
    if (shape[row] === OPEN && !isOpenEnd(row)) return 0;
    return shape[row] === INSTANT || start - dayOfInstant(start) * DAY > 0 ? 3 : 2;
  };
  const endOf = (row: number): number => (isOpenEnd(row) ? Infinity : until[row]!);
  const compareRows = (a: number, b: number): number =>
    rank(a) - rank(b) || compare(from[a]!, from[b]!) || compare(endOf(a), endOf(b)) || a - b;
  let begin = 0;
  const dayAt = (place: number): number => dayOfInstant(from[dated[place]!]!);
  yield* bySlices(dated.length, SLICE, (first, end) => {
    for (let place = first; place < end; place++) {
      if (place + 1 < dated.length && dayAt(place) === dayAt(place + 1)) continue;
      if (place > begin) dated.subarray(begin, place + 1).sort(compareRows);
      begin = place + 1;
    }
  });
  if (order === 'newest-first') dated.reverse();
  const undated = rows.filter((row) => Number.isNaN(from[row]));
  const last = undated.filter(isPossible);
  const result = new Uint32Array(count);
  result.set(dated);
  result.set(
    undated.filter((row) => !isPossible(row)),
    dated.length,
  );
  result.set(last, count - last.length);
  return result;
}
