import { civilFromDays, DAY, dayOfInstant, daysFromCivil } from './calendar.js';
import type { DateEnd, DatePoint, PartialDate } from './read-date.js';
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

/**
 * Where a date stands in time, moved so that UTC's calendar shows the day of its zone.
 *
 * @param shownIn IANA name of the zone in which clock times are shown; absent, or unknown to Intl: as written.
 * @param readIn The zone that reads those without one of their own.
 * @returns ms. Two such numbers say which day comes first, and nothing of the instants of two zones.
 */
export function wallTime(date: PartialDate, shownIn: string | undefined, readIn: string | undefined): number {
  const key = sortKey(date);
  const { offset, ownOffset } = knownPoint(date);
  // A floating time and a date without a clock time belong to no zone, and are never moved into one.
  if (offset === undefined) return key;
  const isShownAsRead = !shownIn || (shownIn === readIn && !ownOffset) || date.min === -Infinity;
  return key + ((isShownAsRead ? undefined : zoneOffsetAt(shownIn, key)) ?? offset) * 60_000;
}

/**
 * A date as it lies on an axis whose days are those of the zone shown: its clock times moved there, and of no zone any more.
 * A date without a clock time stays as it is.
 *
 * @param shownIn IANA name of the zone in which clock times are shown; absent, or unknown to Intl: as written.
 * @param readIn The zone that reads those without one of their own.
 */
export function wallDate(date: PartialDate, shownIn: string | undefined, readIn: string | undefined): PartialDate {
  const moved = (end: DateEnd): DateEnd => {
    if (typeof end !== 'object' || end.offset === undefined) return end;
    const { offset, ownOffset, ...point } = end;
    const isShownAsRead = !shownIn || (shownIn === readIn && !ownOffset);
    const shift = ((isShownAsRead ? undefined : zoneOffsetAt(shownIn, end.min)) ?? offset) * 60_000;
    return { ...point, min: end.min + shift, max: end.max + shift };
  };
  const [start, end] = [moved(date.start), moved(date.end)];
  const min = typeof start === 'object' ? start.min : date.min;
  const max = typeof end === 'object' ? end.max : date.max;
  return {
    ...date,
    start,
    end,
    min: Number.isFinite(date.min) ? min : date.min,
    max: Number.isFinite(date.max) ? max : date.max,
  };
}
