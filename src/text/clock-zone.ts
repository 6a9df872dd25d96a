import type { DateEnd, DatePoint, PartialDate } from '../model/partial-date.js';
import { formatPoint } from './format-date.js';
import type { Words } from './messages.js';

// The other kinds of end are words.
const isClock = (end: DateEnd): end is DatePoint => (end as DatePoint).hour !== undefined;

/**
 * The one zone in whose clock these dates are shown, as a card names it; '' where none has a clock time, where theirs
 * belong to no zone, or to more than one: of such an axis no name would be true.
 * @param dates As they were written.
 */
export function clockZone(dates: readonly PartialDate[], words: Words): string {
  const one = { ...words, messages: { ...words.messages, clock: '', clockZone: '{zone}' } };
  const points = dates.flatMap(({ start, end }) => [start, end].filter(isClock));
  // Times with one offset have one name, and asking for it costs more than all else here.
  const named = new Map(points.map((point) => [point.offset, point] as const));
  const names = new Set(
    [...named.values()].map((point) => formatPoint({ ...point, approximate: false, uncertain: false }, one).text),
  );
  return names.size === 1 ? [...names][0]! : '';
}
