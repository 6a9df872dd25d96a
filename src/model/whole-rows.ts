import { columnsOf } from './columns-of.js';
import type { EventRows, RowKey } from './event-rows.js';
import { wordsOf } from './filter-events.js';
import { sortEvents } from './sort-events.js';
import type { NewsEvent, Timeline } from './timeline.js';

/** What an event says of a group; '' where it says nothing. One of several actors is filed under the first. */
export const KEYS: Readonly<Record<RowKey, (event: NewsEvent) => string>> = {
  none: () => '',
  kind: ({ kind }) => kind ?? '',
  track: ({ track }) => track ?? '',
  place: ({ place }) => place?.name ?? '',
  actor: ({ actors }) => actors?.[0]?.name ?? '',
  status: ({ status }) => status ?? '',
  certainty: ({ certainty }) => certainty ?? '',
};

/** The rows of a data set that is read whole, in the one order. @param zone IANA name of the zone that is shown. */
export function wholeRows(timeline: Timeline, zone: string | undefined, goesStale: boolean): EventRows {
  const sorted = sortEvents(timeline, 'chronological', zone);
  const rows = new Map(sorted.map(({ event }, row) => [event.id, row]));
  return {
    head: timeline,
    columns: columnsOf(sorted),
    total: sorted.length,
    dated: sorted.filter(({ date }) => date).length,
    goesStale,
    item: (row) => sorted[row]!,
    find: (id) => rows.get(id),
    keyOf: (row, group) => KEYS[group](sorted[row]!.event),
    textOf: (row) => wordsOf(sorted[row]!.event),
  };
}
