import { fillRow } from '../model/columns-of.js';
import { datePartOfId, eventId } from '../model/event-id.js';
import { timelineOfRows, type EventRows } from '../model/event-rows.js';
import { isAwaited } from '../model/is-awaited.js';
import { dateOrNull } from '../model/read-date.js';
import type { NewsEvent, Source, Timeline } from '../model/timeline.js';
import { wallTime } from '../model/wall-time.js';
import { normalizeTimeline } from './normalize-timeline.js';
import { keyOfRaw, plainDate, type Raw } from './plain-row.js';
import type { Finding } from './problem.js';
import { list } from './read-fields.js';
import { openReading, readTimeline, type ReadOptions } from './read-timeline.js';
import type { Reading } from './reading.js';
import { event } from './timeline-shapes.js';

/** Past so many events a data set is read by rows. */
export const MANY = 10_000;
/** So many rows are read between two looks at the clock. */
const STRIDE = 256;
/** Rows that were read are kept, so many of them. */
const KEPT = 2000;
/** Of what is wrong with rows so many are listed, and the rest counted by nobody: a page with a million errors has one. */
const FINDINGS = 1000;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A data set read by rows, so far or whole. */
export interface IndexedTimeline {
  readonly timeline: Timeline;
  readonly rows: EventRows;
  readonly findings: readonly Finding[];
}

const readEvents = list(event, 'event');
/** An event without what cannot be read of it: of an event that was whole when it was filed, one that is hidden since. */
const BARE: NewsEvent = { id: '', date: null, headline: '', sources: [] };

/** The events of an input, where there are more than can be read at once. */
export const manyEvents = (input: unknown): readonly unknown[] | undefined => {
  try {
    const events = Array.isArray(input) ? input : (input as { events?: unknown } | null)?.events;
    return Array.isArray(events) && events.length > MANY ? events : undefined;
  } catch {
    return undefined;
  }
};

/** Where no sources are listed, the names in events are the sources: those of the events that were read so far. */
function withNamedSources(head: Timeline, { sources }: Reading): Timeline {
  let named: readonly Source[] = [];
  return Object.freeze({
    ...head,
    get sources() {
      if (named.length < sources.size) named = [...(sources.values() as Iterable<Source>)];
      return named;
    },
  });
}

/** Sets what is not there yet, and forgets what was set first. */
function keep<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): void {
  if (map.size >= KEPT) map.delete(map.keys().next().value!);
  map.set(key, value);
}

/**
 * Reads a large data set by rows: the bounds of each event now, and all else of it when it is drawn, read aloud or
 * selected. The caller's objects are kept. Never throws.
 *
 * @returns Pauses after every few rows; each pause gives what there is so far, the last step all of it.
 */
export function* indexTimeline(
  input: unknown,
  options: ReadOptions = {},
): Generator<() => IndexedTimeline, IndexedTimeline> {
  const { head: opened, at } = openReading(input, options);
  const events = (opened && manyEvents(input)) ?? [];
  const total = events.length;
  const headFindings = at.found.slice();
  const empty = opened ?? normalizeTimeline({}, [], at);
  const head = at.namesAreSources ? withNamedSources(empty, at) : empty;
  const findings: Finding[] = [];
  const columns = {
    from: new Float64Array(total).fill(NaN),
    until: new Float64Array(total).fill(NaN),
    shape: new Uint8Array(total),
    importance: new Uint8Array(total),
  };
  // What is left out has no row, so that nobody counts it: a row has its place among the events as they were given.
  const places = new Uint32Array(total);
  let [rowCount, left, dated] = [0, 0, 0];
  let goesStale = Boolean(head.openPoints?.length);

  /** One event read in full; undefined where it cannot be shown. */
  const readPlace = (place: number, given: () => unknown = () => events[place]): NewsEvent | undefined => {
    at.ids.clear();
    at.mentions = [];
    at.found.length = 0;
    at.path.push('events', place);
    let read: NewsEvent | undefined;
    try {
      read = (readEvents([given()], at) || [])[0];
    } catch {
      at.path.push(0);
      at.fail('unreadable');
      at.settle(0, 'error', 'item', 'event');
    }
    at.path.length = 0;
    if (read && !read.id) (read as Mutable<NewsEvent>).id = eventId(read.date ?? '', read.headline, at.ids);
    return read;
  };

  const take = (place: number): void => {
    let known = plainDate(() => events[place], at);
    let read: NewsEvent;
    // What is not written as the data model has it, or not at all, is read in full: it may be wrong, and says how.
    if (known === undefined) {
      const full = readPlace(place);
      for (const each of at.found.slice(0, FINDINGS - findings.length))
        findings.push({ ...each, path: each.path.replace(/^events\[(\d+)\]\[0\]/, 'events[$1]') });
      if (!full) return void left++;
      read = full;
      known = dateOrNull(full.date, at);
    } else read = events[place] as NewsEvent;
    const row = rowCount++;
    places[row] = place;
    goesStale ||=
      read.status === 'ongoing' ||
      isAwaited(read) ||
      known?.max === Infinity ||
      Boolean(read.figures?.some(({ cumulative }) => cumulative));
    if (known) dated++;
    const wall = known ? wallTime(known, head.timeZone, head.timeZone) : Infinity;
    fillRow(columns, row, { date: known, event: read, wall });
  };

  const kept = new Map<number, NewsEvent>();
  /** The rows of ids that were asked for, and of those that were made from date and headline. */
  const found = new Map<string, number | undefined>();
  const eventAt = (row: number): NewsEvent => {
    let read = kept.get(row);
    if (!read) {
      const place = places[row]!;
      // A getter that throws may sit where nobody looked when the event was filed: the rest of it is shown.
      read = Object.freeze(
        readPlace(place) ??
          readPlace(place, () => {
            const { id, date, headline, status, certainty, importance } = events[place] as Raw;
            return { id, date, headline, status, certainty, importance };
          }) ??
          BARE,
      );
      keep(kept, row, read);
      if (!found.has(read.id) && given(row, 'id') == null) keep(found, read.id, row);
    }
    return read;
  };

  /** A field as it was written; undefined where it cannot be read. */
  const given = (row: number, key: string): unknown => {
    try {
      return (events[places[row]!] as Raw)[key];
    } catch {
      return undefined;
    }
  };
  const search = (id: string, count: number): number | undefined => {
    for (let row = 0; row < count; row++) if (given(row, 'id') === id && eventAt(row).id === id) return row;
    for (let row = 0; row < count; row++) {
      const own = given(row, 'id');
      if (typeof own === 'string' && /^[\w.:-]{1,128}$/.test(own)) continue;
      // Made from date and headline: what has another date is not read for it.
      const date = own == null && given(row, 'date');
      if (typeof date === 'string' && !id.startsWith(datePartOfId(date.trim()))) continue;
      if (eventAt(row).id === id) return row;
    }
    return undefined;
  };

  /** What was read so far, as a data set of its own. */
  const soFar = (): IndexedTimeline => {
    const count = rowCount;
    const rows: EventRows = {
      head,
      columns: {
        count,
        from: columns.from.subarray(0, count),
        until: columns.until.subarray(0, count),
        shape: columns.shape.subarray(0, count),
        importance: columns.importance.subarray(0, count),
      },
      total: total - left,
      dated,
      goesStale,
      item: (row) => {
        const read = eventAt(row);
        const date = dateOrNull(read.date, at);
        return { event: read, date, index: row, wall: date ? columns.from[row]! : Infinity };
      },
      find: (id) => {
        const known = found.get(id);
        if (known !== undefined && known < count) return known;
        // What is not there is looked for again while more is being read.
        if (found.has(id) && count + left === total) return undefined;
        const row = search(id, count);
        if (row !== undefined || count + left === total) keep(found, id, row);
        return row;
      },
      keyOf: (row, group) => keyOfRaw(events[places[row]!], group, at),
    };
    const readAll = () => readTimeline(input, options).timeline;
    return { timeline: timelineOfRows(rows, readAll), rows, findings: [...headFindings, ...findings] };
  };

  for (let place = 0; place < total; place++) {
    take(place);
    if (place % STRIDE === STRIDE - 1) yield soFar;
  }
  return soFar();
}
