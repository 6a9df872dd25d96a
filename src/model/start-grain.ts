import { DAY } from './calendar.js';
import type { Shape } from './event-columns.js';
import type { PartialDate } from './read-date.js';

const YEAR = 365.2425 * DAY;
/**
 * To how much of time a start may be known: a clock time; a day, a month, a quarter, a year, a decade and so on; nothing.
 * How long that is at most, and how long a unit is at least that holds it, ms.
 */
export const GRAINS: readonly (readonly [most: number, least: number])[] = [
  [60_000, 0],
  [DAY, DAY],
  [31 * DAY, 28 * DAY],
  [92 * DAY, 90 * DAY],
  ...Array.from({ length: 11 }, (_, power): readonly [number, number] => [
    10 ** power * YEAR + DAY,
    10 ** power * YEAR - DAY,
  ]),
  [Infinity, Infinity],
];

/** The first of {@link GRAINS} that is at least so long, ms. */
export const grainOf = (length: number): number => GRAINS.findIndex(([most]) => length <= most);

/**
 * To how much of time the start of a date is known: of a run it is that of its first date, of all else all of it. So is a
 * total, which is a weight on its period and on no day of it.
 */
export function startGrain(date: PartialDate, shape: Shape): number {
  const { form, start } = date;
  const { min, max } = form === 'interval' && shape !== 'total' && typeof start === 'object' ? start : date;
  // What began in 2024 and was over on the second of January began on one of two days.
  return grainOf(Math.min(max, date.max) - min);
}
