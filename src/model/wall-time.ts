import { civilFromDays, DAY, dayOfInstant, daysFromCivil } from './calendar.js';
import type { DatePoint, PartialDate } from './read-date.js';
import { zoneOffsetAt } from './time-zone.js';

/** UTC ms of the start of the month (of the year, for a year) that holds the last known instant. */
function startOfLastUnit({ end, max, precision }: PartialDate): number {
  // A clock time has its month in its own zone, and its last instant lies inside a day.
  const { hour, offset = 0 } = end as DatePoint;
  const shift = Math.round(offset * 60_000);
  const { year, month } = civilFromDays(dayOfInstant(max + shift - (hour === undefined ? DAY : 1)));
  const wholeYears = /^(year|decade|century|millennium)$/.test(precision);
  return daysFromCivil(year, wholeYears ? 1 : month, 1) * DAY - shift;
}

/** Where a date stands in time, UTC ms: its earliest bound, else the start of the unit of its last known instant. */
export const sortKey = (date: PartialDate): number => (date.min === -Infinity ? startOfLastUnit(date) : date.min);

/** The start of a date that has one, else its end. */
export const knownPoint = ({ start, end }: PartialDate): DatePoint =>
  typeof start === 'object' ? start : (end as DatePoint);

/** ms from UTC to the wall clock on which a clock time is shown; 0 for a date without one, and for a floating time. */
export function wallShift(
  point: DatePoint,
  at: number,
  shownIn: string | undefined,
  readIn: string | undefined,
): number {
  const { offset, ownOffset } = point;
  if (offset === undefined) return 0;
  const isShownAsRead = !shownIn || (shownIn === readIn && !ownOffset);
  return ((isShownAsRead ? undefined : zoneOffsetAt(shownIn, at)) ?? offset) * 60_000;
}

/**
 * Where a date stands in time, moved so that UTC's calendar shows the day of its zone.
 *
 * @param shownIn IANA name of the zone in which clock times are shown; absent, or unknown to Intl: as written.
 * @param readIn The zone that reads those without one of their own.
 * @returns ms. Two such numbers say which day comes first, and nothing of the instants of two zones.
 */
export function wallTime(date: PartialDate, shownIn: string | undefined, readIn: string | undefined): number {
  const key = sortKey(date);
  // Filed by the month of its end, which is that of its own zone.
  return key + wallShift(knownPoint(date), key, date.min === -Infinity ? undefined : shownIn, readIn);
}
