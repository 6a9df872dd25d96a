import type { DateEnd, DatePoint, PartialDate } from './read-date.js';
import { wallShift } from './wall-time.js';

/**
 * A date as it lies on an axis whose days are those of the zone shown: its clock times moved there, and of no zone any more.
 * A date without a clock time stays as it is.
 *
 * @param shownIn IANA name of the zone in which clock times are shown; absent, or unknown to Intl: as written.
 * @param readIn The zone that reads those without one of their own.
 */
export function wallDate(date: PartialDate, shownIn: string | undefined, readIn: string | undefined): PartialDate {
  const moved = (end: DateEnd): DateEnd => {
    // An end that is a word has no offset either.
    const { offset, ownOffset: _, ...point } = end as DatePoint;
    if (offset === undefined) return end;
    const shift = wallShift(end as DatePoint, point.min, shownIn, readIn);
    return { ...point, min: point.min + shift, max: point.max + shift };
  };
  const [start, end] = [moved(date.start), moved(date.end)];
  return {
    ...date,
    start,
    end,
    // An end that is a date is the bound on its side; one that is a word has none.
    min: (start as Partial<DatePoint>).min ?? date.min,
    max: (end as Partial<DatePoint>).max ?? date.max,
  };
}
