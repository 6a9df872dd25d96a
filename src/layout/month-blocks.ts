import { civilFromDays, dayOfInstant } from '../model/calendar.js';

/** Months, years, decades, centuries … in months: a block of time is as long as one of these, and begins at a whole multiple. */
const UNITS = [1, 12, 120, 1200];

/** A stretch of the calendar: `at` of `unit` months each, counted from the astronomical year 0. */
export interface MonthBlock {
  /** Months. */
  readonly unit: number;
  readonly at: number;
}

/** The month that holds an instant, counted from January of the astronomical year 0. @param wall UTC ms. */
export function monthOf(wall: number): number {
  const { year, month } = civilFromDays(dayOfInstant(wall));
  return year * 12 + month - 1;
}

/** The block that a month lies in. */
export const blockOf = (month: number, unit: number): number => Math.floor(month / unit);

/** How many blocks follow one another in months that stand in order. */
function blocksIn(months: ArrayLike<number>, unit: number): number {
  let count = 0;
  for (let at = 0; at < months.length; at++)
    if (at === 0 || blockOf(months[at]!, unit) !== blockOf(months[at - 1]!, unit)) count++;
  return count;
}

/**
 * The finest blocks of which there are at most so many: months, years, decades, centuries and on by tens.
 *
 * @param months In order, one way or the other. @param finest Months. @returns Months.
 */
export function unitFor(months: ArrayLike<number>, most: number, finest = 1): number {
  let unit = finest;
  // Past these the next is ten times as long, up to the age of the universe and beyond.
  for (let step = UNITS.indexOf(finest); blocksIn(months, unit) > most;) unit = UNITS[++step] ?? unit * 10;
  return unit;
}
