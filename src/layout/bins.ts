import { civilFromDays, DAY, dayOfInstant, daysFromCivil } from '../model/calendar.js';
import type { Stretch } from './time-scale.js';

export type BinUnit = 'millisecond' | 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';

/** Equal stretches of the calendar, in which events are counted. */
export interface Bins {
  /** How long each is: so many of a unit. */
  readonly count: number;
  readonly unit: BinUnit;
  /** UTC ms, ascending, one more than there are bins; the first and the last may reach past the stretch. */
  readonly edges: Float64Array;
}

const [SECOND, MINUTE, HOUR] = [1000, 60_000, 3_600_000];
/** Lengths that a reader can name, from short to long, ms. */
const FIXED: readonly (readonly [unit: BinUnit, length: number, counts: readonly number[]])[] = [
  ['millisecond', 1, [1, 2, 5, 10, 20, 50, 100, 200, 500]],
  ['second', SECOND, [1, 5, 15]],
  ['minute', MINUTE, [1, 5, 15]],
  ['hour', HOUR, [1, 3, 6, 12]],
  ['day', DAY, [1, 2, 5, 10]],
];
/** Of a month and a year, ms, at least: what is as wide as this is wide enough. */
const [MONTH, YEAR] = [28 * DAY, 365 * DAY];

/** Edges every `length` ms, from the one at or before the start to the one at or after the end. */
function fixedEdges({ from, to }: Stretch, length: number): Float64Array {
  const first = Math.floor(from / length);
  const last = Math.max(first + 1, Math.ceil(to / length));
  return Float64Array.from({ length: last - first + 1 }, (_, at) => (first + at) * length);
}

/** The same by months counted from the year 0, which are not all alike. */
function calendarEdges({ from, to }: Stretch, months: number): Float64Array {
  const { year, month } = civilFromDays(dayOfInstant(from));
  const out: number[] = [];
  let at = Math.floor((year * 12 + month - 1) / months) * months;
  for (;;) {
    const first = Math.floor(at / 12);
    const ms = daysFromCivil(first, at - first * 12 + 1, 1) * DAY;
    out.push(ms);
    // Two at least: a rounded instant of deep time may be no later than the one before it. What is no number ends it as well.
    if (!(ms < to) && out.length > 1) return Float64Array.from(out);
    at += months;
  }
}

/**
 * The finest bins of the calendar that are at least so wide.
 * @param pxPerMs CSS px a millisecond takes. @param least CSS px. @param shortest No shorter than this, ms: a day where no
 *   clock times are known.
 */
export function bins(stretch: Stretch, pxPerMs: number, least: number, shortest = 0): Bins {
  for (const [unit, length, counts] of FIXED)
    for (const count of counts)
      if (count * length * pxPerMs >= least && count * length >= shortest)
        return { unit, count, edges: fixedEdges(stretch, count * length) };
  for (const count of [1, 3])
    if (count * MONTH * pxPerMs >= least) return { unit: 'month', count, edges: calendarEdges(stretch, count) };
  for (let power = 1; ; power *= 10)
    for (const digit of [1, 2, 5]) {
      const count = digit * power;
      if (count * YEAR * pxPerMs >= least || power > 1e15)
        return { unit: 'year', count, edges: calendarEdges(stretch, count * 12) };
    }
}
