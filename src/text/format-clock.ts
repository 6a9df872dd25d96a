import type { DatePoint } from '../model/partial-date.js';
import { fill } from './fill-message.js';
import { formatCivil, tidyParts, type Fields } from './format-civil.js';
import { dateFormat } from './intl-cache.js';
import type { Words } from './messages.js';

/** What a heading above has said already. `omitMonth` leaves out the year too. What would leave nothing is ignored. */
export interface Omit {
  readonly omitYear?: boolean;
  readonly omitMonth?: boolean;
}

const offsetName = (minutes: number): string => {
  const size = Math.abs(minutes);
  const rest = Math.round(size % 60);
  return `UTC${minutes < 0 ? '\u2212' : minutes ? '+' : ''}${minutes ? Math.floor(size / 60) : ''}${rest ? `:${`${rest}`.padStart(2, '0')}` : ''}`;
};

/** A zone as readers know it: its city, or, where the name holds none (`CET`, `Etc/GMT-2`), its distance from UTC. */
const zoneName = (zone: string, at: number, { messages }: Words): string => {
  if (!zone.includes('/') || zone.startsWith('Etc/')) {
    const parts = dateFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' })!.formatToParts(at);
    return parts.find(({ type }) => type === 'timeZoneName')!.value.replace('GMT', 'UTC').replace('-', '\u2212').replace(/\+0$/, '');
  }
  const city = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  const known = messages.cities.split(',').find((pair) => pair.trim().startsWith(`${city}=`));
  return known ? known.slice(known.indexOf('=') + 1) : city;
};

/** The fields of a day, less what a heading has said. */
export const dayFields = ({ omitYear, omitMonth }: Omit): Fields => ({
  day: 'numeric',
  ...(!omitMonth && { month: 'long' }),
  ...(!omitMonth && !omitYear && { year: 'numeric' }),
});

/** A clock time with its zone, in the zone that the words are for, else as written. */
export const formatClock = (point: DatePoint, words: Words, omit: Omit): string => {
  const { offset, min, second } = point;
  const time: Fields = { hour: 'numeric', minute: '2-digit', ...(second && { second: '2-digit' }) };
  const fields = [dayFields(omit), time] as const;
  const { clock, clockZone } = words.messages;
  const zone = words.timeZone;
  // A floating time belongs to no zone, so it is never moved into one.
  const shown = zone && offset !== undefined && Math.abs(min) <= 8.64e15 && fields.map((each) => dateFormat(words.locale, { ...each, timeZone: zone }));
  const [date = '', clockTime = ''] =
    shown && shown[0] ? shown.map((form) => tidyParts(form!.formatToParts(min))) : fields.map((each) => formatCivil(words, point, each));
  const name = shown && shown[0] ? zoneName(zone, min, words) : offset === undefined ? '' : offsetName(offset);
  return fill(name ? clockZone : clock, { date, time: clockTime, zone: name });
};
