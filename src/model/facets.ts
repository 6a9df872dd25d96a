import type { FilterKey } from './event-filter.js';
import { rowsOf } from './event-rows.js';
import { VALUES } from './filter-events.js';
import type { Timeline } from './timeline.js';

/** By what a reader may choose, in this order. */
export const FACETS = ['kind', 'track', 'place', 'actor', 'certainty'] as const satisfies readonly FilterKey[];
export type FacetKey = (typeof FACETS)[number];

/** One value, and how many events have it; '' is what says nothing. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
}
/** What there is to choose from; a key of which all events say the same has no values. */
export type Facets = Readonly<Record<FacetKey, readonly FacetValue[]>>;

/** Rows between two pauses. */
const STRIDE = 512;

/** Counts what the events of a data set say: most frequent first, then by name; what says nothing comes last. Pauses. */
export function* facetsOf(timeline: Timeline): Generator<void, Facets> {
  const rows = rowsOf(timeline);
  const counts = FACETS.map(() => new Map<string, number>());
  const total = rows?.columns.count ?? timeline.events.length;
  for (let at = 0; at < total; at++) {
    FACETS.forEach((key, place) => {
      const values = rows ? [rows.keyOf(at, key)] : VALUES[key](timeline.events[at]!);
      for (const value of new Set(values)) counts[place]!.set(value, (counts[place]!.get(value) ?? 0) + 1);
    });
    if (at % STRIDE === STRIDE - 1) yield;
  }
  const valuesOf = (count: ReadonlyMap<string, number>): readonly FacetValue[] =>
    count.size < 2
      ? []
      : [...count]
          .map(([value, number]) => ({ value, count: number }))
          .sort(
            (a, b) =>
              Number(a.value === '') - Number(b.value === '') ||
              b.count - a.count ||
              (a.value < b.value ? -1 : a.value > b.value ? 1 : 0),
          );
  return Object.fromEntries(FACETS.map((key, place) => [key, valuesOf(counts[place]!)])) as unknown as Facets;
}
