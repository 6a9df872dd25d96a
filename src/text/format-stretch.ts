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
  if (from >= EARLIEST && last < LATEST) {
    const format = dateFormat(words.locale, fields)!;
    // A range of one day has the same words, and takes several times as long to find them.
    const isOneDay = !fields.hour && dayOfInstant(from) === dayOfInstant(last);
    const text = isOneDay ? format.format(from) : format.formatRange(from, last);
    return capitalise(text.replace(/[\u2009\u202f]/g, '\u00a0'));
  }
  const isLong = to - from >= 62 * DAY;
  const [start, end] = [from, isRounded(to) ? lastDeep(from, to) : last].map((ms) =>
    formatCivil(
      words,
      civilFromDays(dayOfInstant(ms)),
      unit === 'year' || unit === 'month' ? fields : isLong ? FIELDS.month : DATE,
    ),
  );
  return capitalise(start === end ? start! : fill(words.messages.to, { start: start!, end: end! }));
}

const isRounded = (ms: number) => Math.abs(ms) > Number.MAX_SAFE_INTEGER;

/**
 * The last instant of a stretch of deep time, where a millisecond less is the same number: on the day before its end. Of a
 * thousand years and more it is the end itself, since "66 to 65 million" counts no single year.
 */
const lastDeep = (from: number, to: number): number => (to - from >= 365_000 * DAY ? to : Math.max(from, to - DAY));
