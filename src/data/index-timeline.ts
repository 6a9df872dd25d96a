import { eventId } from '../model/event-id.js';
import { endOf, SHAPES, shapeOf } from '../model/event-columns.js';
import { timelineOfRows, type EventRows, type LaneGroup } from '../model/event-rows.js';
import { isAwaited } from '../model/is-awaited.js';
import { dateOrNull } from '../model/read-date.js';
import type { NewsEvent, Timeline } from '../model/timeline.js';
import { wallTime } from '../model/wall-time.js';
import type { Finding } from './problem.js';
import { list } from './read-fields.js';
import { openReading, readTimeline, type ReadOptions } from './read-timeline.js';
import { event } from './timeline-shapes.js';

/** Past so many events a data set is read by rows. */
export const MANY = 10_000;
/** So many rows are read between two looks at the clock. */
const STRIDE = 256;
/** Rows that were read are kept, so many of them. */
const KEPT = 2000;
/** Of what is wrong with rows so many are listed, and the rest counted by nobody: a page with a million errors has one. */
const FINDINGS = 1000;

type Raw = Readonly<Record<string, unknown>>;
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A data set read by rows, so far or whole. */
export interface IndexedTimeline {
  readonly timeline: Timeline;
  readonly rows: EventRows;
  readonly findings: readonly Finding[];
}

const readEvents = list(event, 'event');
const nameOrNone = (name: unknown): string => (typeof name === 'string' ? name : '');
const nameOf = (value: unknown): string =>
  typeof value === 'string' ? value : nameOrNone((value as { name?: unknown } | null)?.name);

/** What a row as it is written says of a group. */
const KEYS: Readonly<Record<LaneGroup, (raw: Raw) => string>> = {
  none: () => '',
  kind: ({ kind }) => (typeof kind === 'string' ? kind : ''),
  track: ({ track }) => (typeof track === 'string' ? track : ''),
  place: ({ place }) => (place ? nameOf(place) : ''),
  actor: ({ actors }) => (Array.isArray(actors) && actors.length > 0 ? nameOf(actors[0]) : ''),
  status: ({ status }) => (typeof status === 'string' ? status : ''),
};

/** The events of an input, where there are more than can be read at once. */
export const manyEvents = (input: unknown): readonly unknown[] | undefined => {
  const events = Array.isArray(input) ? input : (input as { events?: unknown } | null)?.events;
  return Array.isArray(events) && events.length > MANY ? events : undefined;
};

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
  const events = manyEvents(input) ?? [];
  const total = events.length;
  const { head, at } = openReading(input, options);
  const headFindings = at.found.slice();
  const findings: Finding[] = [];
  const columns = {
    from: new Float64Array(total).fill(NaN),
    until: new Float64Array(total).fill(NaN),
    shape: new Uint8Array(total),
    importance: new Uint8Array(total),
  };
  const left = new Set<number>();
  let dated = 0;
  let goesStale = Boolean(head.openPoints?.length);

  /** One event read in full; undefined where it cannot be shown. */
  const readRow = (row: number): NewsEvent | undefined => {
    at.ids.clear();
    at.mentions = [];
    at.found.length = 0;
    at.path.push('events', row);
    const raw = events[row];
    let read: NewsEvent | undefined;
    try {
      read = (readEvents([raw], at) || [])[0];
    } catch {
      at.fail('unreadable');
      at.settle(0, 'error', 'item', 'event');
    }
    at.path.length = 0;
    if (read && !read.id) (read as Mutable<NewsEvent>).id = eventId(read.date ?? '', read.headline, at.ids);
    return read;
  };

  const take = (row: number): void => {
    const raw = events[row] as Raw;
    const { date: text, headline, draft, notBefore } = raw;
    let known = typeof text === 'string' ? dateOrNull(text, at) : null;
    let read = raw as unknown as NewsEvent;
    const isPlain = (known ?? text === null) && typeof headline === 'string' && headline && !draft && !notBefore;
    // What is not written as the data model has it, or not at all, is read in full: it may be wrong, and says how.
    if (!isPlain) {
      const full = readRow(row);
      if (findings.length < FINDINGS)
        findings.push(
          ...at.found.map((each) => ({ ...each, path: each.path.replace(/^events\[(\d+)\]\[0\]/, 'events[$1]') })),
        );
      if (!full) return void left.add(row);
      read = full;
      known = dateOrNull(full.date, at);
    }
    columns.importance[row] = read.importance === 1 || read.importance === 3 ? read.importance : 2;
    goesStale ||= read.status === 'ongoing' || isAwaited(read) || known?.max === Infinity;
    if (!known) return;
    dated++;
    const wall = wallTime(known, head.timeZone, head.timeZone);
    columns.from[row] = wall;
    columns.until[row] = endOf(known, read, wall);
    columns.shape[row] = SHAPES.indexOf(shapeOf(known, read));
  };

  const kept = new Map<number, NewsEvent>();
  const eventAt = (row: number): NewsEvent => {
    let read = kept.get(row);
    if (!read) {
      read = Object.freeze(readRow(row)!);
      if (kept.size >= KEPT) kept.delete(kept.keys().next().value!);
      kept.set(row, read);
    }
    return read;
  };

  /** What was read so far, as a data set of its own. */
  const soFar = (count: number): IndexedTimeline => {
    const rows: EventRows = {
      head,
      columns: {
        count,
        from: columns.from.subarray(0, count),
        until: columns.until.subarray(0, count),
        shape: columns.shape.subarray(0, count),
        importance: columns.importance.subarray(0, count),
      },
      total: total - left.size,
      dated,
      goesStale,
      item: (row) => {
        const read = eventAt(row);
        const date = dateOrNull(read.date, at);
        return { event: read, date, index: row, wall: date ? columns.from[row]! : Infinity };
      },
      find: (id) => {
        const row = events.findIndex((raw, each) => (raw as Raw | null)?.['id'] === id && !left.has(each));
        if (row >= 0) return row;
        // Ids that were made from date and headline.
        const made = events.findIndex(
          (raw, each) => !(raw as Raw | null)?.['id'] && !left.has(each) && eventAt(each).id === id,
        );
        return made < 0 ? undefined : made;
      },
      keyOf: (row, group) => KEYS[group](events[row] as Raw),
    };
    const readAll = () => readTimeline(input, options).timeline.events;
    return { timeline: timelineOfRows(rows, readAll), rows, findings: [...headFindings, ...findings] };
  };

  for (let row = 0; row < total; row++) {
    try {
      take(row);
    } catch {
      left.add(row);
    }
    if (row % STRIDE === STRIDE - 1) yield () => soFar(row + 1);
  }
  return soFar(total);
}
