import type { EventColumns } from '../model/event-columns.js';
import { columnsInZone } from '../model/columns-in-zone.js';
import { fillRow } from '../model/columns-of.js';
import { datePartOfId } from '../model/event-id.js';
import { timelineOfRows, type EventRows, type LargeRows } from '../model/event-rows.js';
import { tellGrown } from '../model/grown-rows.js';
import { isAwaited } from '../model/is-awaited.js';
import { dateOrNull, type PartialDate } from '../model/read-date.js';
import type { NewsEvent, Timeline } from '../model/timeline.js';
import { wallTime } from '../model/wall-time.js';
import { GivenIds } from './given-ids.js';
import { EventFinder, READ, type KnownRows } from './known-rows.js';
import { normalizeTimeline } from './normalize-timeline.js';
import { keyOfRaw, plainDate, textOfRaw, type Raw } from './plain-row.js';
import type { Finding } from './problem.js';
import { openReading, readTimeline, type ReadOptions } from './read-timeline.js';
import { keep, readOne, RowReader, withNamedSources } from './row-reader.js';

/** Past so many events a data set is read by rows. */
export const MANY = 10_000;
/** So many rows are read between two looks at the clock. */
const STRIDE = 256;
/** Of what is wrong with rows so many are listed, and the rest counted by nobody: a page with a million errors has one. */
const FINDINGS = 1000;

/** A data set read by rows, so far or whole. */
export interface IndexedTimeline {
  readonly timeline: Timeline;
  readonly rows: LargeRows;
  readonly findings: readonly Finding[];
}

/** The events of an input, where there are more than can be read at once. */
export const manyEvents = (input: unknown): readonly unknown[] | undefined => {
  try {
    const events = Array.isArray(input) ? input : (input as { events?: unknown } | null)?.events;
    return Array.isArray(events) && events.length > MANY ? events : undefined;
  } catch {
    return undefined;
  }
};

type Bounds = Pick<EventColumns, 'from' | 'until'>;

/** Of what each data set was read, for the next one: most are the same again with a few events more. */
const memories = new WeakMap<EventRows, KnownRows>();

/** What is in a list now: somebody may add to it while it is read. */
const copyOf = (source: readonly unknown[]): readonly unknown[] => {
  try {
    return source.slice();
  } catch {
    // A getter or a proxy: each of its events is asked for by itself.
    return source;
  }
};

const keyOf = (what: unknown): string => {
  try {
    return JSON.stringify(what);
  } catch {
    // Like nothing else.
    return '';
  }
};

/**
 * Reads a large data set by rows: the bounds of each event now, and all else of it when it is drawn, read aloud or
 * selected. The caller's objects are kept. Never throws.
 *
 * @param before What was read of a data set before it: an event that is the same object in both is not read again, if it
 *   was found to be in order. An event that says something else now is another object.
 * @returns Pauses after every few rows; each pause gives what there is so far, the last step all of it.
 */
export function* indexTimeline(
  input: unknown,
  options: ReadOptions = {},
  before?: EventRows,
): Generator<(() => IndexedTimeline) | undefined, IndexedTimeline> {
  const { head: opened, at } = openReading(input, options);
  const source = (opened && manyEvents(input)) ?? [];
  const events = copyOf(source);
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
    grain: new Uint8Array(total),
  };
  // What is left out has no row, so that nobody counts it: a row has its place among the events as they were given.
  const places = new Uint32Array(total);
  let [rowCount, left, dated] = [0, 0, 0];
  let goesStale = Boolean(head.openPoints?.length);
  const flags = new Uint8Array(total);
  const keys = {
    plain: keyOf([head.timeZone, head.hemisphere, head.certainties, options]),
    full: keyOf([head, options]),
  };
  const memory = before && memories.get(before);
  const former = memory && EventFinder.isAlike(memory, events, source) ? memory : undefined;
  const finder = former && new EventFinder(former);
  /** Where the rows before have gone to. */
  const to = new Int32Array(former?.columns.count ?? 0).fill(-1);

  const take = (place: number): void => {
    let known = plainDate(() => events[place], at);
    let read: NewsEvent;
    let flag = 0;
    // What is not written as the data model has it, or not at all, is read in full: it may be wrong, and says how.
    if (known === undefined) {
      const full = readOne(at, place, () => events[place]);
      for (const each of at.found.slice(0, FINDINGS - findings.length))
        findings.push({ ...each, path: each.path.replace(/^events\[(\d+)\]\[0\]/, 'events[$1]') });
      if (!full) return void left++;
      read = full;
      flag = READ.full | (at.found.length > 0 ? READ.found : 0);
      known = dateOrNull(full.date, at);
    } else read = events[place] as NewsEvent;
    const row = rowCount++;
    places[row] = place;
    const isStale =
      read.status === 'ongoing' ||
      isAwaited(read) ||
      known?.max === Infinity ||
      Boolean(read.figures?.some(({ cumulative }) => cumulative));
    goesStale ||= isStale;
    flags[row] = flag | (isStale ? READ.stale : 0);
    if (known) dated++;
    const wall = known ? wallTime(known, head.timeZone, head.timeZone) : Infinity;
    fillRow(columns, row, { date: known, event: read, wall });
  };

  /** Takes over what was read of an event before; false where it has to be read again. */
  const takeOver = ({ columns: own, flags: read, keys: old }: KnownRows, from: number, place: number): boolean => {
    const flag = read[from]!;
    const key = flag & READ.full ? 'full' : 'plain';
    if (flag & READ.found || !keys[key] || keys[key] !== old[key]) return false;
    const row = rowCount++;
    places[row] = place;
    flags[row] = flag;
    goesStale ||= (flag & READ.stale) > 0;
    columns.from[row] = own.from[from]!;
    columns.until[row] = own.until[from]!;
    columns.shape[row] = own.shape[from]!;
    columns.importance[row] = own.importance[from]!;
    columns.grain[row] = own.grain[from]!;
    if (!Number.isNaN(own.from[from])) dated++;
    return true;
  };

  /** The rows of ids that were asked for, and of those that were made from date and headline. */
  const found = new Map<string, number | undefined>();
  const reader = new RowReader(
    at,
    (row) => events[places[row]!],
    (row) => {
      const { id, date, headline, status, certainty, importance } = events[places[row]!] as Raw;
      return { id, date, headline, status, certainty, importance };
    },
    (row, { id }) => {
      if (!found.has(id) && given(row, 'id') == null) keep(found, id, row);
    },
    (row, id) => ids.own(row, id),
  );
  const eventAt = (row: number): NewsEvent => reader.event(row);

  /** A field as it was written; undefined where it cannot be read. */
  const given = (row: number, key: string): unknown => {
    try {
      return (events[places[row]!] as Raw)[key];
    } catch {
      return undefined;
    }
  };
  const ids = new GivenIds(total, (row) => given(row, 'id'));
  /** The date of a row, if it may have a clock time. */
  const clockOf = (row: number): PartialDate | null => {
    const date = flags[row]! & READ.full ? eventAt(row).date : given(row, 'date');
    return typeof date === 'string' && date.includes('T') ? dateOrNull(date, at) : null;
  };
  const search = (id: string, count: number): number | undefined => {
    for (let row = 0; row < count; row++) if (given(row, 'id') === id && eventAt(row).id === id) return row;
    const again = ids.find(id, count);
    if (again !== undefined) return again;
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
    const own: EventColumns = {
      count,
      from: columns.from.subarray(0, count),
      until: columns.until.subarray(0, count),
      shape: columns.shape.subarray(0, count),
      importance: columns.importance.subarray(0, count),
      grain: columns.grain.subarray(0, count),
    };
    const rows: LargeRows = {
      head,
      columns: own,
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
      textOf: (row) => textOfRaw(() => events[places[row]!]),
      inZone: (zone) => columnsInZone(own, clockOf, zone, head.timeZone),
    };
    memories.set(rows, {
      source,
      events,
      places: places.subarray(0, count),
      columns: own,
      flags: flags.subarray(0, count),
      keys,
    });
    const readAll = () => readTimeline(input, options).timeline;
    return { timeline: timelineOfRows(rows, readAll), rows, findings: [...headFindings, ...findings] };
  };

  for (let place = 0; place < total; place++) {
    const row = rowCount;
    if (former && finder) {
      const from = finder.next(events[place]) ?? (yield* finder.search(events[place]));
      if (from === undefined || !takeOver(former, from, place)) take(place);
      if (from !== undefined && rowCount > row && standsAs(columns, row, former.columns, from)) to[from] = row;
    } else take(place);
    const again = rowCount > row ? ids.take(row) : undefined;
    if (again && findings.length < FINDINGS)
      findings.push({ path: `events[${place}].id`, code: 'id-duplicate', about: again, severity: 'warning', loss: [] });
    // What there is so far is less than what is shown already.
    if (place % STRIDE === STRIDE - 1) yield former ? undefined : soFar;
  }
  ids.end();
  // Here and in no function that is kept: what was before would be kept with it, and all before that.
  const read = soFar();
  if (former) tellGrown(former.columns, read.rows.columns, to);
  return read;
}

/** Whether a row stands in time where another did. */
const standsAs = (a: Bounds, row: number, b: Bounds, other: number): boolean =>
  Object.is(a.from[row], b.from[other]) && Object.is(a.until[row], b.until[other]);
