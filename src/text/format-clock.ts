import { isoOffset } from '../model/iso-offset.js';
import type { DatePoint } from '../model/partial-date.js';
import { fill } from './fill-message.js';
import { formatCivil, type Fields } from './format-civil.js';
import { dateFormat } from './intl-cache.js';
import type { Words } from './messages.js';

/** `+02:00` as readers know it: "UTC+2". */
const offsetName = (iso: string): string =>
  `UTC${iso.replace(/Z|[+-]00:00|:00|\b0(?=\d)/g, '').replace('-', '\u2212')}`;

/** A zone by its city, or, where the name holds none (`CET`, `Etc/GMT-2`), by its distance from UTC. */
const zoneName = (zone: string, at: number, { messages }: Words): string => {
  if (!/^(?!Etc).+\//.test(zone)) {
    const parts = dateFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })!.formatToParts(at);
    return offsetName(parts.find(({ type }) => type === 'timeZoneName')!.value.slice(3));
  }
  const city = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  return new RegExp(`\\b${city}=([^,]+)`).exec(messages.cities)?.[1] ?? city;
};

/** The day, the time and the zone of a clock time, in words; `zone` is '' for one that belongs to none. */
export interface ClockWords {
  readonly date: string;
  readonly time: string;
  readonly zone: string;
}

/**
 * A clock time with its zone: in the zone that the words are for, else as written.
 * @param fields The fields of the day.
 */
export const clockWords = (point: DatePoint, words: Words, fields: Fields): ClockWords => {
  const { offset, min, second } = point;
  const { timeZone, locale } = words;
  // A floating time belongs to no zone, so it is never moved into one; nor into a zone that does not exist.
  const moved = offset !== undefined && timeZone && dateFormat(locale, { timeZone }) ? timeZone : undefined;
  const print = (each: Fields) =>
    moved ? formatCivil(words, point, { ...each, timeZone: moved }, min) : formatCivil(words, point, each);
  const zone = moved ? zoneName(moved, min, words) : offset === undefined ? '' : offsetName(isoOffset(offset));
  return {
    date: print(fields),
    // The style, not the fields: it alone knows where a locale writes "05:15" and where "5:15".
    time: print({ timeStyle: second ? 'medium' : 'short' }),
    zone,
  };
};

/** The message for a clock time, with its zone or without. */
export const clockMessage = ({ zone }: ClockWords, { messages }: Words): string =>
  zone ? messages.clockZone : messages.clock;

/** The same as one text. */
export const formatClock = (point: DatePoint, words: Words, fields: Fields): string => {
  const said = clockWords(point, words, fields);
  return fill(clockMessage(said, words), { ...said });
};
