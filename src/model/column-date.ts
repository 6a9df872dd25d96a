import { civilFromDays, DAY, dayOfInstant, daysFromCivil } from './calendar.js';
import type { ColumnPrecision } from './timeline-columns.js';

const LENGTHS = { second: 1000, minute: 60_000, day: DAY } as const;
/** Outside these, UTC ms, a year has more than four digits, and in EDTF nothing but its year. */
const FIRST = daysFromCivil(-9999, 1, 1) * DAY;
const END = daysFromCivil(10_000, 1, 1) * DAY;
/** The furthest that a date can name is a year of 15 digits. */
const FURTHEST = 3e25;

/** Whether a date can name an instant, UTC ms. */
export const isNamed = (ms: number): boolean => Math.abs(ms) < FURTHEST;

/** As much as can be written of a date there. */
export const precisionAt = (ms: number, precision: ColumnPrecision): ColumnPrecision =>
  ms >= FIRST && ms < END ? precision : 'year';

/** The start of the second, minute, day, month or year that holds an instant, so many of them later; all in UTC ms. */
export function unitStart(ms: number, precision: ColumnPrecision, later = 0): number {
  if (precision !== 'month' && precision !== 'year') {
    const length = LENGTHS[precision];
    return (Math.floor(ms / length) + later) * length;
  }
  const { year, month } = civilFromDays(dayOfInstant(ms));
  return daysFromCivil(precision === 'year' ? year + later : year, precision === 'year' ? 1 : month + later, 1) * DAY;
}

/**
 * Where the last unit of a date begins, UTC ms; NaN where the date is its start alone.
 * @param end Exclusive, but for a clock time, which is shown as it is.
 */
function lastUnit(start: number, end: number, given: ColumnPrecision): number {
  // Most have no end, and need none of this.
  if (!(end > start)) return NaN;
  const precision = precisionAt(end, given);
  const own = unitStart(end, precision);
  const last = own < end || /second|minute/.test(precision) ? own : unitStart(end, precision, -1);
  return last > unitStart(start, precisionAt(start, given)) ? last : NaN;
}

/**
 * Where a date of columns ends, UTC ms, exclusive: with the whole of its last unit.
 * @param start UTC ms. @param end As in a column: NaN, a later instant, or Infinity.
 */
export function columnUntil(start: number, end: number, precision: ColumnPrecision): number {
  if (end === Infinity) return end;
  const last = lastUnit(start, end, precision);
  const of = last > start ? last : start;
  return unitStart(of, precisionAt(of, precision), 1);
}

const digits = (value: number, count = 2): string => String(value).padStart(count, '0');

/** One point in EDTF. */
function pointOf(ms: number, given: ColumnPrecision): string {
  const precision = precisionAt(ms, given);
  const days = dayOfInstant(ms);
  const { year, month, day } = civilFromDays(days);
  const sign = year < 0 ? '-' : '';
  if (Math.abs(year) > 9999) return `Y${year}`;
  const text = [`${sign}${digits(Math.abs(year), 4)}`, digits(month), digits(day)];
  if (precision === 'year') return text[0]!;
  if (precision === 'month') return text.slice(0, 2).join('-');
  if (precision === 'day') return text.join('-');
  const seconds = Math.floor((ms - days * DAY) / 1000);
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map((each) => digits(each));
  return `${text.join('-')}T${clock.slice(0, precision === 'minute' ? 2 : 3).join(':')}Z`;
}

/** A date of columns in EDTF. @param start UTC ms, finite. @param end As in a column: NaN, a later instant, or Infinity. */
export function columnDate(start: number, end: number, precision: ColumnPrecision): string {
  const first = pointOf(start, precision);
  if (end === Infinity) return `${first}/..`;
  const last = lastUnit(start, end, precision);
  return last > start ? `${first}/${pointOf(last, precision)}` : first;
}
