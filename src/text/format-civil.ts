import type { DatePoint } from '../model/partial-date.js';
import { dateFormat, numberFormat } from './intl-cache.js';
import type { Words } from './messages.js';

/** Which fields of a date are printed. */
export type Fields = Intl.DateTimeFormatOptions;

/** A year in deep time: digits grouped, and beyond Date's range as well. */
const deepYear = (year: number, { locale }: Words): string =>
  // A round number of deep time is a count of years; the shift by the missing year 0 would add a precision it has not.
  numberFormat(locale)!.format(year > 0 ? year : year % 1000 ? 1 - year : -year);

/**
 * Fields of a calendar date, through Intl. For years that Date cannot hold (and where Intl would not group digits) a
 * year of the same shape stands in, 400 years being one cycle, and its digits are put right afterwards.
 */
export const formatCivil = (words: Words, { year, month = 1, day = 1, hour = 0, minute = 0, second = 0 }: Partial<DatePoint>, fields: Fields): string => {
  const whole = year ?? 0;
  const deep = Math.abs(whole) > 9999;
  const date = new Date(0);
  date.setUTCFullYear(deep ? (whole % 400) + (whole > 0 ? 2000 : -400) : whole, month - 1, day);
  date.setUTCHours(hour, minute, second);
  // "79" or "17,000" alone is no year to a reader; "79 AD" is.
  const form = dateFormat(words.locale, fields.year && (deep || whole < 100) ? { ...fields, era: 'short' } : fields)!;
  return tidyParts(form.formatToParts(date), (part) => (deep && part.type === 'year' ? deepYear(whole, words) : part.value));
};

/** Without the word for "year" that some locales put last ("2024 р."): date lines and headings go without it. */
export const tidyParts = (parts: readonly Intl.DateTimeFormatPart[], value = (part: Intl.DateTimeFormatPart) => part.value): string =>
  parts
    .filter(({ type, value }, at) => !(type === 'literal' && at === parts.length - 1 && /^\s/.test(value) && parts[at - 1]?.type === 'year'))
    .map(value)
    .join('')
    // Engines differ in the narrow space before "PM".
    .replace(/[\u2009\u202f]/g, '\u00a0');
