/**
 * The proleptic Gregorian calendar, as far as the grammar of dates reaches.
 *
 * `Date` ends 271,821 years from 1970 and adds 1900 to the years 0 to 99, so it is only asked about the 400 years from
 * 2000 on: the calendar repeats itself with them, and the rest is arithmetic. Years are astronomical (0 is 1 BCE) and
 * days are counted from 1970-01-01 UTC. A day count is exact to 24 trillion years, but milliseconds leave the whole
 * numbers that a double holds at 285,000 years: bounds lie within 33 seconds of the true instant 13.8 billion years ago,
 * and within four months at the grammar's limit of 15 digits, where years still differ.
 */

/** Milliseconds in a day. UTC has no clock changes, and civil time as JavaScript knows it has no leap seconds. */
export const DAY = 86_400_000;

/** Days in 400 years, and from 1970 to 2000. */
const CYCLE = 146_097;
const TO_2000 = 10_957;

/** Days from 1970-01-01. A month beyond 1 to 12 and a day beyond the month run on into the next or the previous. */
export const daysFromCivil = (year: number, month: number, day: number): number => {
  const cycle = Math.floor(year / 400) - 5;
  // The large term stands alone: one rounding where a double runs out of digits, and the years keep their order.
  return CYCLE * cycle + Date.UTC(year - cycle * 400, month - 1, day) / DAY;
};

/** Days in a month, 1 to 12, of a year. */
export const daysInMonth = (year: number, month: number): number =>
  // Of the same year near the year 0, where no count is rounded.
  daysFromCivil(year % 400, month + 1, 1) - daysFromCivil(year % 400, month, 1);

/** The year 4 is a leap year, 100 is not, 400 is; so are 0 and -4. */
export const isLeapYear = (year: number): boolean => daysInMonth(year, 2) === 29;

/** A calendar date: astronomical year, month 1 to 12, day 1 to 31. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The calendar date of a day counted from 1970-01-01; exact to 24 trillion years. */
export const civilFromDays = (days: number): CivilDate => {
  const cycle = Math.floor((days - TO_2000) / CYCLE);
  const date = new Date((days - cycle * CYCLE) * DAY);
  return { year: date.getUTCFullYear() + cycle * 400, month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/**
 * The day, counted from 1970-01-01, that holds an instant in UTC ms.
 *
 * Where milliseconds are no longer exact, an instant is a rounded start of a day, which may lie seconds before it:
 * there the nearest day is meant.
 */
export const dayOfInstant = (ms: number): number =>
  Math.abs(ms) > Number.MAX_SAFE_INTEGER ? Math.round(ms / DAY) : Math.floor(ms / DAY);
