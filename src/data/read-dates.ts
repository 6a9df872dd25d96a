import { parsePartialDate } from '../model/partial-date.js';
import type { DateInput } from '../model/timeline.js';
import { need, hedge, record, text, type Read } from './read-fields.js';
import { show } from './reading.js';

/**
 * EDTF text, trimmed. A `Date` is an instant and is written as a clock time in UTC; exactly midnight UTC is what
 * `new Date('2024-08-06')` gives, so that it is read as the day, which claims less. What JSON makes of a `Date`
 * (`…T00:00:00.000Z`) is read as that `Date`; other fractions of a second are dropped.
 */
export const date: Read<string> = (value, at) => {
  let given = value;
  if (typeof (value as Date | undefined)?.toISOString === 'function') {
    if (Number.isNaN(+(value as Date))) return at.fail('date-object', 'This Date object holds no time: write text such as "2024-11-17".');
    given = (value as Date).toISOString().replace(/^-00(?=\d{4}-)/, '-');
  }
  if (typeof given !== 'string') return at.refuse(given, 'a date such as "2024-11-17" or "2024-08"');
  if (given.length < 65) given = given.replace(/T00:00:00\.0+Z\s*$/, '').replace(/(T\d\d:\d\d:\d\d)\.\d+/, '$1');
  const { timeZone, hemisphere } = at;
  const result = parsePartialDate(given as string, { timeZone, hemisphere });
  return result.ok ? result.value.edtf : at.fail(`date-${result.problem.code}`, `${show(given)} is not a date. ${result.problem.message}`);
};

/** A date that is only printed: if it is no date it is printed as it was written. */
export const when: Read<string> = (value, at) => {
  const from = at.found.length;
  const result = date(value, at);
  if (result !== undefined || typeof value !== 'string') return result;
  at.settle(from, ' It is shown as it is written.', 'warning');
  return text(value, at);
};

const pair = record<{ start: string; end?: string }>('date', { start: need(date), end: hedge(date) });

/** The date of an event: text, a `Date`, or two ends. A start without an end is a date, and no open interval. */
export const dateOrPair: Read<string> = (value: unknown, at) => {
  const ends = value as Exclude<DateInput, string | Date>;
  if (typeof value !== 'object' || value === null || !('start' in value || 'end' in value)) return date(value, at);
  const read = pair(ends, at);
  return read && (read.end ? date(`${read.start}/${read.end}`, at) : read.start);
};
