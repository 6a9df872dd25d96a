import { columnDate, columnUntil, isNamed, precisionAt, unitStart } from '../model/column-date.js';
import { bySlices } from '../model/by-slices.js';
import { DAY } from '../model/calendar.js';
import { SHAPES, type EventColumns } from '../model/event-columns.js';
import { grainOf } from '../model/start-grain.js';
import { timelineOfRows, type LaneGroup, type LargeRows } from '../model/event-rows.js';
import { dateOrNull } from '../model/read-date.js';
import { zoneOffsetAt } from '../model/time-zone.js';
import type { NewsEvent, Timeline } from '../model/timeline.js';
import { checkColumns, precisionOf, wordOf, type CheckedColumns, type Words } from './check-columns.js';
import type { IndexedTimeline } from './index-timeline.js';
import { textOfRaw, type Raw } from './plain-row.js';
import type { Finding } from './problem.js';
import { openReading, type ReadOptions } from './read-timeline.js';
import { keep, readOne, RowReader, withNamedSources } from './row-reader.js';

/** So many rows are read between two looks at the clock. */
const STRIDE = 2048;
/** So many rows are looked up before the data are drawn, to see whether the look-up works. */
const SAMPLE = 32;
const [INSTANT, DAYS, SPREAD, RUN, , , AWAITED] = SHAPES.keys() as Iterable<number> as unknown as number[];

/** A data set as columns, of which nothing is known yet. */
interface Given {
  readonly columns?: unknown;
  readonly event?: unknown;
  readonly rowOf?: unknown;
}

/** Whether a data set is given as columns. */
export const hasColumns = (input: unknown): input is Given => {
  try {
    return (input as Given | null)?.columns != null;
  } catch {
    return false;
  }
};

/** ms from UTC to the clocks of a zone at an instant: asked once a day where they are not changed on it, since asking is slow. */
function shiftsOf(zone: string | undefined): (ms: number) => number {
  if (!zone) return () => 0;
  const days = new Map<number, number>();
  const ask = (ms: number): number => (zoneOffsetAt(zone, ms) ?? 0) * 60_000;
  return (ms) => {
    const day = Math.floor(ms / DAY);
    let shift = days.get(day);
    if (shift === undefined) {
      const own = ask(day * DAY);
      days.set(day, (shift = own === ask((day + 1) * DAY) ? own : NaN));
    }
    return Number.isNaN(shift) ? ask(ms) : shift;
  };
}

/** The columns that are drawn, of those that were given. @returns Pauses about every 8 ms; whether something can go stale. */
function* fill(
  { start, end, importance, precision, status }: CheckedColumns,
  zone: string | undefined,
  columns: EventColumns,
): Generator<undefined, { readonly dated: number; readonly goesStale: boolean }> {
  const { from, until, shape, importance: rank, grain } = columns;
  const shiftAt = shiftsOf(zone);
  const isWaited = (status?.words ?? []).map((word) => /scheduled|expected|possible|cancelled/.test(word));
  const isStale = (status?.words ?? []).map((word) => /ongoing|scheduled|expected|possible/.test(word));
  let dated = 0;
  let goesStale = false;
  yield* bySlices(start.length, STRIDE, (begin, stop) => {
    for (let row = begin; row < stop; row++) {
      const given = importance ? importance[row]! : 2;
      rank[row] = given >= 1 && given <= 3 ? given : 2;
      const code = status?.codes ? status.codes[row]! : 0;
      goesStale ||= isStale[code] === true;
      const first = start[row]!;
      if (!isNamed(first)) continue;
      dated++;
      const said = precisionOf(precision, row);
      const own = precisionAt(first, said);
      const last = endOf(end, row, first);
      const isClock = own === 'second' || own === 'minute';
      const shift = isClock ? shiftAt(first) : 0;
      const begins = unitStart(first, own);
      const ends = columnUntil(first, last, said);
      from[row] = begins + shift;
      until[row] = ends + shift;
      goesStale ||= ends === Infinity;
      const second = unitStart(first, own, 1);
      grain[row] = grainOf(second - begins);
      const isRun = last > first && ends > second;
      shape[row] = isWaited[code] ? AWAITED! : isRun ? RUN! : isClock ? INSTANT! : own === 'day' ? DAYS! : SPREAD!;
    }
  });
  return { dated, goesStale };
}

/** The end of a row that can be used; NaN where there is none. */
const endOf = (end: Float64Array | undefined, row: number, start: number): number => {
  const each = end ? end[row]! : NaN;
  return each > start && (each === Infinity || isNamed(each)) ? each : NaN;
};

/**
 * Reads a data set that is given as columns, by rows: its dates now, and all else of an event when it is drawn, read aloud
 * or selected. The caller's columns are kept, and are not to be changed. Never throws.
 *
 * @returns Pauses about every 8 ms; the last step gives the data set. Where nothing of it can be drawn it has no rows, and
 *   an error says why.
 */
export function* indexColumns(input: unknown, options: ReadOptions = {}): Generator<undefined, IndexedTimeline> {
  const found: Finding[] = [];
  let given: Given = {};
  let checked: CheckedColumns | undefined;
  let headOnly: object = {};
  try {
    const { columns, event, rowOf, events: _, ...rest } = input as Given & { readonly events?: unknown };
    [given, headOnly] = [{ columns, event, rowOf }, rest];
    if (typeof event !== 'function')
      found.push({ path: 'event', code: 'look-up', about: event, severity: 'error', loss: [] });
    checked = yield* checkColumns(columns, found) as Generator<undefined, CheckedColumns | undefined>;
  } catch {
    found.push({ path: 'columns', code: 'unreadable', about: undefined, severity: 'error', loss: [] });
  }
  const { head: opened, at } = openReading({ ...headOnly, events: [] }, options);
  const empty: Timeline = opened ?? (openReading([], options).head as Timeline);
  const head = at.namesAreSources ? withNamedSources(empty, at) : empty;
  found.unshift(...at.found);
  const isUsable = checked !== undefined && typeof given.event === 'function';
  const source: CheckedColumns = (isUsable ? checked : undefined) ?? {
    start: new Float64Array(0),
    precision: { words: ['year'] },
  };
  const count = source.start.length;
  const columns: EventColumns = {
    count,
    from: new Float64Array(count).fill(NaN),
    until: new Float64Array(count).fill(NaN),
    shape: new Uint8Array(count),
    importance: new Uint8Array(count),
    grain: new Uint8Array(count),
  };
  const { dated, goesStale } = yield* fill(source, head.timeZone, columns);

  const say = (words: Words | undefined, row: number): string => (words ? wordOf(words, row) : '');
  /** What the columns say of a row, in the fields of an event. */
  const known = (row: number): Raw => {
    const start = source.start[row]!;
    const out: Record<string, unknown> = {
      date: isNamed(start)
        ? columnDate(start, endOf(source.end, row, start), precisionOf(source.precision, row))
        : null,
    };
    for (const key of ['status', 'kind', 'track'] as const) if (say(source[key], row)) out[key] = say(source[key], row);
    if (source.importance) out['importance'] = columns.importance[row];
    return out;
  };
  const lookUp = (row: number): Raw => {
    const looked = (given.event as (row: number) => unknown)(row);
    // A list or a number has no headline either, and its reader says so.
    const event = typeof looked === 'object' && looked ? (looked as Raw) : { headline: looked };
    const { id = `row-${row}`, place, actors, ...rest } = event;
    const [where, who] = [say(source.place, row), say(source.actor, row)];
    return {
      ...rest,
      ...known(row),
      id: id ?? `row-${row}`,
      place: place ?? (where || null),
      actors: actors ?? (who ? [who] : null),
    };
  };
  const rowsOfIds = new Map<string, number | undefined>();
  const reader = new RowReader(
    at,
    lookUp,
    (row) => ({ ...known(row), id: `row-${row}`, headline: '…' }),
    (row, { id }) => {
      if (id !== `row-${row}`) keep(rowsOfIds, id, row);
    },
  );
  const find = (id: string): number | undefined => {
    if (rowsOfIds.has(id)) return rowsOfIds.get(id);
    const asked = /^row-(\d{1,15})$/.exec(id);
    let row: unknown;
    try {
      row = asked ? Number(asked[1]) : (given.rowOf as ((id: string) => unknown) | undefined)?.(id);
    } catch {
      row = undefined;
    }
    const isRow = Number.isInteger(row) && (row as number) >= 0 && (row as number) < count;
    return isRow && reader.event(row as number).id === id ? (row as number) : undefined;
  };

  for (let n = 0, step = Math.max(1, Math.ceil(count / SAMPLE)); n < count; n += step) {
    const row = n;
    readOne(at, row, () => lookUp(row));
    for (const each of at.found) {
      const path = each.path.replace(/^events\[(\d+)\]\[0\]/, 'event($1)');
      const threw = each.code === 'unreadable';
      found.push({ ...each, path, code: threw ? 'look-up-throws' : each.code, loss: threw ? [] : each.loss });
    }
    yield;
  }

  const rows: LargeRows = {
    head,
    columns,
    total: count,
    dated,
    goesStale: goesStale || Boolean(head.openPoints?.length),
    item: (row) => {
      const event = reader.event(row);
      const date = dateOrNull(event.date, at);
      return { event, date, index: row, wall: date ? columns.from[row]! : Infinity };
    },
    find,
    // Of what has no column nothing is said.
    keyOf: (row, group) => (group === 'none' || group === 'certainty' ? '' : keyOf(source, at.tracks, row, group)),
    textOf: (row) => textOfRaw(() => lookUp(row)),
    *inZone(zone) {
      const moved = { ...columns, from: columns.from.slice(), until: columns.until.slice() };
      yield* fill(source, zone, moved);
      return moved;
    },
  };
  const readAll = (): Pick<Timeline, 'events' | 'sources'> => {
    const events: NewsEvent[] = [];
    for (let row = 0; row < count; row++) events.push(reader.event(row));
    return { sources: head.sources, events: Object.freeze(events) };
  };
  return { timeline: timelineOfRows(rows, readAll), rows, findings: found };
}

const keyOf = (
  source: CheckedColumns,
  tracks: ReadonlyMap<string, unknown>,
  row: number,
  group: Exclude<LaneGroup, 'none'>,
) => {
  const words = source[group];
  const word = words ? wordOf(words, row) : '';
  // Of tracks that are listed no other is one.
  return group === 'track' && tracks.size > 0 && !tracks.has(word) ? '' : word;
};
