import { isoOffset } from '../model/iso-offset.js';
import type { DatePoint } from '../model/partial-date.js';
import { civilDate } from './format-civil.js';

/** How much of an ISO date stands for a precision; HTML's `<time>` takes no other. */
const LENGTHS: { readonly [precision in DatePoint['precision']]?: number } = {
  year: 4,
  month: 7,
  day: 10,
  minute: 16,
  second: 19,
};

/**
 * The value for `<time datetime>` (HTML), or undefined where there is none: it takes years from 0001 to 9999, months,
 * days and clock times, and no season, quarter or decade.
 */
export const datetimeValue = (point: DatePoint): string | undefined => {
  const { year, precision, offset } = point;
  const length = LENGTHS[precision];
  if (!length || year < 1 || year > 9999) return undefined;
  const text = civilDate(point).toISOString().slice(0, length);
  // Local mean time had offsets with seconds, which HTML cannot write: the time then stands without one.
  return length < 16 || offset === undefined || offset % 1 ? text : text + isoOffset(offset);
};
