import type { EventColumns } from './event-columns.js';
import type { DatedEvent } from './sort-events.js';
import type { Timeline } from './timeline.js';

/** By what events are grouped into lanes. */
export type LaneGroup = 'none' | 'kind' | 'track' | 'place' | 'actor' | 'status';

/** What a row is asked for without being read. */
export type RowKey = LaneGroup | 'certainty';

/** Many events as rows, of which only those are read that are looked at. */
export interface EventRows {
  /** The data set without its events; its sources are those that it lists, or that events read so far have named. */
  readonly head: Timeline;
  readonly columns: EventColumns;
  /** How many rows there will be: more than the columns have while they are being read. */
  readonly total: number;
  /** How many have a date. */
  readonly dated: number;
  /** Whether something in them can go stale, so that an as-of date is shown. */
  readonly goesStale: boolean;
  /** One event, read. */
  readonly item: (row: number) => DatedEvent;
  /** The row of an id; undefined where there is none. */
  readonly find: (id: string) => number | undefined;
  /** What a row says of a group; '' where it says nothing. */
  readonly keyOf: (row: number, group: RowKey) => string;
  /** What a search looks through. */
  readonly textOf: (row: number) => string;
}

/** Those of a data set that is too large to be read whole. */
export interface LargeRows extends EventRows {
  /** The columns on the clock of another zone than that of the data set. @param zone IANA name. @returns Pauses about every 8 ms. */
  readonly inZone: (zone: string) => Generator<undefined, EventColumns>;
}

/** The rows of data sets that are too large to be read whole. */
const kept = new WeakMap<Timeline, LargeRows>();

/** The rows of a data set that is read by rows; undefined for one that is read whole. */
export const rowsOf = (timeline: Timeline | null | undefined): LargeRows | undefined =>
  timeline ? kept.get(timeline) : undefined;

/**
 * A data set whose events are read when somebody asks for all of them.
 * @param readAll Reads each of its events, and the sources that these name.
 */
export function timelineOfRows(rows: LargeRows, readAll: () => Pick<Timeline, 'events' | 'sources'>): Timeline {
  let all: ReturnType<typeof readAll> | undefined;
  const { events: _, sources: __, ...head } = rows.head;
  const timeline: Timeline = Object.freeze({
    ...head,
    get sources() {
      return (all ?? rows.head).sources;
    },
    get events() {
      return (all ??= readAll()).events;
    },
  });
  kept.set(timeline, rows);
  return timeline;
}
