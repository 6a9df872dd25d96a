import type { DatePoint } from '../model/partial-date.js';
import { dateFormat, formatNumber } from './intl-cache.js';
import type { Words } from './messages.js';

/** Which fields of a date are printed. */
export type Fields = Intl.DateTimeFormatOptions;

/** What a point needs to be printed; fields that are absent count as their first. */
export type CivilPoint = Pick<DatePoint, 'year'> & Partial<DatePoint>;

const isDeep = (year: number): boolean => Math.abs(year) > 9999;

/**
 * The fields as written, as if they were UTC. In deep time, which Date cannot hold, a year of the same shape stands in:
 * 400 years are one cycle of the calendar.
 */
export const civilDate = ({ year, month = 1, day = 1, hour = 0, minute = 0, second = 0 }: CivilPoint): Date => {
  const date = new Date(0);
  date.setUTCFullYear(isDeep(year) ? (year % 400) + (year > 0 ? 2000 : -400) : year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  return date;
};

/** Fields of a calendar date through Intl: as written, or at an instant in the zone that `fields` names. */
export const formatCivil = (
  { locale }: Words,
  point: CivilPoint,
  fields: Fields,
  at: Date | number = civilDate(point),
): string => {
  const { year } = point;
  const deep = isDeep(year);
  // "79" or "17,000" alone is no year to a reader; "79 AD" is.
  const era: Fields = fields.year && (deep || year < 100) ? { era: 'short' } : {};
  const parts = dateFormat(locale, { ...fields, ...era })!.formatToParts(at);
  // Some locales put their word for "year" last ("2024 р."): date lines and headings go without it.
  if (parts.at(-2)?.type === 'year' && /^\s/.test(parts.at(-1)!.value)) parts.pop();
  return (
    parts
      .map(({ type, value }) =>
        // A round number of deep time is a count of years; the shift by the missing year 0 would add a precision to it.
        deep && type === 'year' ? formatNumber(locale, year > 0 ? year : year % 1000 ? 1 - year : -year) : value,
      )
      .join('')
      // Engines differ in the narrow space before "PM".
      .replace(/[\u2009\u202f]/g, '\u00a0')
  );
};
