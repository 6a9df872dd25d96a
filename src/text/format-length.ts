import { spanBetween } from '../model/date-span.js';
import { DAY } from '../model/calendar.js';
import { formatSpan } from './format-date.js';
import { formatNumber } from './intl-cache.js';
import type { Words } from './messages.js';

/**
 * How long a stretch is: "2 years, 5 months"; below a day by the clock, to the nearest of the largest unit of which it has
 * two: "5 hours", "90 minutes".
 * @param from UTC ms. @param to UTC ms.
 */
export function formatLength(from: number, to: number, words: Words): string {
  const seconds = (to - from) / 1000;
  if (seconds * 1000 >= DAY) return formatSpan(spanBetween(from, to), words);
  const [unit, each]: readonly [string, number] =
    seconds < 120 ? ['second', 1] : seconds < 7200 ? ['minute', 60] : ['hour', 3600];
  return formatNumber(words.locale, Math.round(seconds / each), {
    style: 'unit',
    unit,
    unitDisplay: 'long',
  });
}
