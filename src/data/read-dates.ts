import { clockDoubt } from '../model/clock-doubt.js';
import { readDate, type PartialDate } from '../model/read-date.js';
import { need, hedge, record, text, type Read } from './read-fields.js';
import type { Reading } from './reading.js';

/** What `date` reads, before anybody asks whether its clock times ever were. */
const read = (value: unknown, at: Reading): PartialDate | '' | undefined => {
  let given = value;
  if (value instanceof Date) {
    if (Number.isNaN(+value)) return at.fail('date-object');
    given = value.toISOString().replace(/^-00(?=\d{4}-)/, '-');
  }
  if (typeof given !== 'string') return at.refuse(given, 'date');
  if (!given.trim()) return '';
  // Beyond 64 characters the parser refuses it unread, and so do we.
  const plain =
    given.length > 64 ? given : given.replace(/T00:00:00\.0+Z\s*$/, '').replace(/(T\d\d:\d\d:\d\d)\.\d+/, '$1');
  const result = readDate(plain, at);
  return typeof result === 'string' ? at.fail('date', [given, result]) : result;
};

/**
 * EDTF text, trimmed. A `Date` is an instant and is written as a clock time in UTC; exactly midnight UTC is what
 * `new Date('2024-08-06')` gives, so that it is read as the day, which claims less. What JSON makes of a `Date`
 * (`…T00:00:00.000Z`) is read as that `Date`; other fractions of a second are dropped. A clock time that a change of
 * clocks skips or repeats is kept as it was written, and said.
 */
export const date: Read<string> = (value, at) => {
  const known = read(value, at);
  const doubt = known && clockDoubt(known, at.timeZone);
  if (doubt) at.say(doubt.other === undefined ? 'date-skipped' : 'date-twice', [doubt, at.timeZone]);
  return known && known.edtf;
};

/** A date that is only printed: if it is no date it is printed as it was written. */
export const when: Read<string> = (value, at) => {
  const from = at.found.length;
  const result = date(value, at);
  if (result !== undefined || typeof value !== 'string') return result;
  at.settle(from, 'warning', 'word', '');
  return text(value, at);
};

// The two ends are asked together whether they ever were.
const end: Read<string> = (value, at) => {
  const known = value === '..' ? { edtf: value } : read(value, at);
  return known && known.edtf;
};
const pair = record<{ start: string; end?: string }>('date', { start: need(end), end: hedge(end) });

/** The date of an event: text, a `Date`, or two ends. A start without an end is a date, and no open interval. */
export const dateOrPair: Read<string> = (value, at) => {
  if (typeof value !== 'object' || value instanceof Date || Array.isArray(value)) return date(value, at);
  const ends = pair(value, at);
  return ends && date(ends.end ? `${ends.start}/${ends.end}` : ends.start, at);
};
