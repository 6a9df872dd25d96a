import { civilFromDays, DAY, dayOfInstant } from '../model/calendar.js';
import { capitalise, fill } from './fill-message.js';
import { formatCivil, type Fields } from './format-civil.js';
import { dateFormat } from './intl-cache.js';
import type { Words } from './messages.js';

export type StretchUnit = 'millisecond' | 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';

const DATE: Fields = { day: 'numeric', month: 'long', year: 'numeric' };
const CLOCK: Fields = { ...DATE, hour: 'numeric', minute: '2-digit' };
const FIELDS: Readonly<Record<StretchUnit, Fields>> = {
  year: { year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  day: DATE,
  hour: CLOCK,
  minute: CLOCK,
  second: { ...CLOCK, second: '2-digit' },
  millisecond: { ...CLOCK, second: '2-digit', fractionalSecondDigits: 3 },
};

/** What Date can hold of years that need no era. */
const [EARLIEST, LATEST] = [Date.UTC(101, 0), Date.UTC(9999, 0)];

/**
 * A stretch of the axis in words: "October – December 2022", "17 November 2024". As on the axis, clock times are those of the
 * zone shown.
 * @param from UTC ms. @param to UTC ms, exclusive. @param unit How finely it is named.
 */
export function formatStretch(from: number, to: number, unit: StretchUnit, words: Words): string {
  const fields = FIELDS[unit];
  const last = Math.max(from, to - 1);
  if (from >= EARLIEST && last < LATEST)
    return capitalise(
      dateFormat(words.locale, fields)!
        .formatRange(from, last)
        .replace(/[\u2009\u202f]/g, '\u00a0'),
    );
  const [start, end] = [from, last].map((ms) =>
    formatCivil(
      words,
      civilFromDays(dayOfInstant(ms)),
      unit === 'year' ? fields : to - from < 62 * DAY ? DATE : FIELDS.month,
    ),
  );
  return start === end ? start! : fill(words.messages.to, { start: start!, end: end! });
}
