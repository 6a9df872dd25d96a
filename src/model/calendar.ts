/**
 * The proleptic Gregorian calendar in plain number arithmetic.
 *
 * `Date` ends 271,821 years from 1970 and adds 1900 to the years 0 to 99, so nothing here uses it. Years are
 * astronomical (0 is 1 BCE) and days are counted from 1970-01-01 UTC. A day count is exact to 24 trillion years, but
 * milliseconds leave the whole numbers that a double holds at 285,000 years: bounds lie within 33 seconds of the true
 * instant 13.8 billion years ago, and within four months at the grammar's limit of 15 digits, where years still differ.
 */

/** Milliseconds in a day. UTC has no clock changes, and civil time as JavaScript knows it has no leap seconds. */
export const DAY = 86_400_000;

/** The year 4 is a leap year, 100 is not, 400 is; so are 0 and -4. */
export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Days in a month, 1 to 12, of a year. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : 31 - (((month - 1) % 7) % 2);

/** Days from 1970-01-01. A month beyond 1 to 12 and a day beyond the month run on into the next or the previous. */
export const daysFromCivil = (year: number, month: number, day: number): number => {
  // Counted from March, so that the leap day is the last of its year and 153 days make five months.
  const carry = Math.floor((month - 3) / 12);
  const y = year + carry;
  const m = month - 3 - carry * 12;
  // The large term stands alone: one rounding where a double runs out of digits, and the years keep their order.
  return (
    365 * y +
    (Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day - 719_469)
  );
};

/** A calendar date: astronomical year, month 1 to 12, day 1 to 31. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The calendar date of a day counted from 1970-01-01; exact to 24 trillion years. */
export const civilFromDays = (days: number): CivilDate => {
  // After Howard Hinnant's civil_from_days: 146,097 days make 400 years.
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: yearOfEra + era * 400 + (month < 3 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  };
};

/**
 * The day, counted from 1970-01-01, that holds an instant in UTC ms.
 *
 * Where milliseconds are no longer exact, an instant is a rounded start of a day, which may lie seconds before it:
 * there the nearest day is meant.
 */
export const dayOfInstant = (ms: number): number =>
  Math.abs(ms) > Number.MAX_SAFE_INTEGER ? Math.round(ms / DAY) : Math.floor(ms / DAY);
