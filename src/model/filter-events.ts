import type { EventColumns } from './event-columns.js';
import { FILTER_KEYS, type EventFilter, type FilterKey } from './event-filter.js';
import { rowsOf, timelineOfRows, type LargeRows } from './event-rows.js';
import { dateOrNull, type PartialDate } from './read-date.js';
import type { NewsEvent, Timeline } from './timeline.js';

/** What an event says of a key; `['']` where it says nothing. */
export const VALUES: Readonly<Record<FilterKey, (event: NewsEvent) => readonly string[]>> = {
  kind: ({ kind }) => [kind ?? ''],
  track: ({ track }) => [track ?? ''],
  place: ({ place }) => [place?.name ?? ''],
  actor: ({ actors }) => (actors?.length ? actors.map(({ name }) => name) : ['']),
  certainty: ({ certainty }) => [certainty ?? ''],
  status: ({ status }) => [status ?? ''],
  id: ({ id }) => [id],
};

/** All that a search looks through. */
export const wordsOf = (event: NewsEvent): string =>
  [
    event.headline,
    event.summary,
    event.body,
    event.dateLabel,
    event.place?.name,
    ...(event.actors?.map(({ name }) => name) ?? []),
    ...(event.quotes?.flatMap(({ text, speaker }) => [text, speaker]) ?? []),
    ...(event.figures?.flatMap(({ label }) => label ?? []) ?? []),
  ].join('\n');

/** The words of a search, in lower case. */
export const searchWords = (text: string | undefined): readonly string[] =>
  (text ?? '').toLowerCase().split(/\s+/).filter(Boolean);

const mayLieIn = (date: Pick<PartialDate, 'min' | 'max'>, within: PartialDate) =>
  date.min < within.max && date.max > within.min;

/** What was filtered out of each data set last: the same filter gives the same data set again. */
const kept = new WeakMap<Timeline, { readonly filter: EventFilter; readonly shown: Timeline }>();

/**
 * The data set with those events alone that a filter keeps; the same object where it keeps all. O(n); a large data set is
 * not read for it, but asked row by row.
 */
export function filterEvents(timeline: Timeline, filter: EventFilter): Timeline {
  const keys = FILTER_KEYS.filter((key) => filter[key]?.length);
  const words = searchWords(filter.text);
  const within = filter.date === undefined ? null : dateOrNull(filter.date, timeline);
  if (keys.length === 0 && words.length === 0 && !within) return timeline;
  const known = kept.get(timeline);
  if (known?.filter === filter) return known.shown;
  const holds = (text: string) => {
    const lower = text.toLowerCase();
    return words.every((word) => lower.includes(word));
  };
  const rows = rowsOf(timeline);
  const shown = rows ? ofRows(rows, filter, keys, within, words.length > 0 ? holds : undefined) : whole();
  kept.set(timeline, { filter, shown });
  return shown;

  function whole(): Timeline {
    const events = timeline.events.filter((event) => {
      if (!keys.every((key) => VALUES[key](event).some((value) => filter[key]!.includes(value)))) return false;
      const date = within && dateOrNull(event.date, timeline);
      return (!within || (date !== null && mayLieIn(date, within))) && (words.length === 0 || holds(wordsOf(event)));
    });
    return { ...timeline, events };
  }
}

function ofRows(
  rows: LargeRows,
  filter: EventFilter,
  keys: readonly FilterKey[],
  within: PartialDate | null,
  holds: ((text: string) => boolean) | undefined,
): Timeline {
  const { columns } = rows;
  const left: number[] = [];
  const ids = filter.id && new Set(filter.id.map((id) => rows.find(id)));
  const grouped = keys.filter((key) => key !== 'id');
  for (let row = 0; row < columns.count; row++) {
    const isIn =
      (!ids || ids.has(row)) &&
      // What is undated has no bounds, and compares with nothing.
      (!within || (columns.from[row]! < within.max && columns.until[row]! > within.min)) &&
      grouped.every((key) => filter[key]!.includes(rows.keyOf(row, key))) &&
      (!holds || holds(rows.textOf(row)));
    if (isIn) left.push(row);
  }
  const taken = Uint32Array.from(left);
  const part: LargeRows = {
    ...rows,
    columns: pickRows(columns, taken),
    total: taken.length + rows.total - columns.count,
    dated: left.reduce((count, row) => count + Number(!Number.isNaN(columns.from[row])), 0),
    item: (row) => rows.item(taken[row]!),
    find: (id) => {
      const row = rows.find(id);
      const at = row === undefined ? -1 : taken.indexOf(row);
      return at < 0 ? undefined : at;
    },
    keyOf: (row, group) => rows.keyOf(taken[row]!, group),
    textOf: (row) => rows.textOf(taken[row]!),
    *inZone(zone) {
      return pickRows(yield* rows.inZone(zone), taken);
    },
  };
  return timelineOfRows(part, () => ({
    events: left.map((row) => rows.item(row).event),
    sources: rows.head.sources,
  }));
}

const pickRows = (columns: EventColumns, taken: Uint32Array): EventColumns => ({
  ...columns,
  count: taken.length,
  from: pick(columns.from, taken),
  until: pick(columns.until, taken),
  shape: pick(columns.shape, taken),
  importance: pick(columns.importance, taken),
  grain: pick(columns.grain, taken),
});

function pick<Column extends Float64Array | Uint8Array>(column: Column, taken: Uint32Array): Column {
  const picked = new (column.constructor as new (length: number) => Column)(taken.length);
  for (let at = 0; at < taken.length; at++) picked[at] = column[taken[at]!]!;
  return picked;
}
