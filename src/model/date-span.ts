import type { DateEnd, DatePoint, PartialDate } from './partial-date.js';
import { civilFromDays, DAY, dayOfInstant, daysFromCivil, daysInMonth } from './calendar.js';

const MINUTE = 60_000;

/** A length of time in whole calendar units: months 0 to 11, days 0 to 30. */
export interface DateSpan {
  readonly years: number;
  readonly months: number;
  readonly days: number;
  /** Beyond those days: hours 0 to 23, minutes 0 to 59; absent where no clock gives them. */
  readonly hours?: number;
  readonly minutes?: number;
}

/**
 * The whole years, months and days from one instant to another (UTC ms), counted on the calendar in UTC.
 *
 * A unit counts when it is over: from 31 January to 28 February are 28 days, to 1 March one month and a day. A span
 * has no direction, so the order of the two does not matter. Years stay right in deep time, where milliseconds are
 * rounded; an end at infinity makes infinite years.
 *
 * @param byClock Whether hours and minutes are known too: of two days they would be made up.
 */
export const spanBetween = (fromMs: number, toMs: number, byClock = false): DateSpan => {
  const from = Math.min(fromMs, toMs);
  const to = Math.max(fromMs, toMs);
  if (!Number.isFinite(to - from)) return { years: to - from, months: 0, days: 0 };
  const fromDay = dayOfInstant(from);
  let toDay = dayOfInstant(to);
  // The last day is not over when its clock has not reached the first one's. A rounded instant may lie before its day.
  const clock = (ms: number, day: number) => Math.max(0, ms - day * DAY);
  const rest = clock(to, toDay) - clock(from, fromDay);
  if (rest < 0) toDay -= 1;
  const a = civilFromDays(fromDay);
  const b = civilFromDays(toDay);
  const total = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  const years = Math.floor(total / 12);
  const months = total - years * 12;
  // The same day, so many months on; the last day of a shorter month stands for those it lacks.
  const year = a.year + years + (a.month + months > 12 ? 1 : 0);
  const month = ((a.month + months - 1) % 12) + 1;
  const anchor = daysFromCivil(year, month, Math.min(a.day, daysInMonth(year, month)));
  const minutes = Math.floor((rest < 0 ? rest + DAY : rest) / MINUTE);
  return {
    years,
    months,
    days: toDay - anchor,
    ...(byClock && { hours: Math.floor(minutes / 60), minutes: minutes % 60 }),
  };
};

const pointOf = (end: DateEnd): DatePoint | undefined => (typeof end === 'object' ? end : undefined);

/**
 * The last instant at which an event can have begun: where the way to the next one starts. UTC ms, exclusive; a clock time is
 * the moment that it names.
 */
export function begunBy({ form, start, max }: PartialDate): number {
  const point = form === 'point' || form === 'interval' ? pointOf(start) : undefined;
  return point ? (point.hour === undefined ? point.max : point.min) : max;
}

/** Whether a date begins at a clock time. */
const hasClock = ({ start }: PartialDate): boolean => pointOf(start)?.hour !== undefined;

/**
 * How far it is from one date to the next, the later one given last: in hours too where clock times give them. Less than a
 * day from a day's end is not "0 days".
 */
export function gapBetween(a: PartialDate, b: PartialDate): DateSpan {
  const [from, to] = [begunBy(a), b.min];
  return spanBetween(from, to, (hasClock(a) && hasClock(b)) || to - from < DAY);
}
