import { bySlices } from '../model/by-slices.js';

/** Which lane each event lies in. */
export interface GroupedLanes {
  /** By row. */
  readonly lane: Uint16Array;
  /** What each lane is of, in order; '' last, for what says nothing. */
  readonly keys: readonly string[];
}

/** More than a column of lanes can name: the rest share the last. */
const MOST = 2 ** 16 - 1;
/** So many rows are looked at between two breaths. */
const SLICE = 2 ** 16;

/**
 * Groups rows into lanes: in the order in which the data set lists its kinds or tracks, then those with most events first, by
 * name where they are even. The order does not depend on what is in view.
 *
 * @param keyOf What a row says of the group; '' where it says nothing. @param listed The order of the data set.
 * @returns Pauses about every 8 ms.
 */
export function* groupLanes(
  count: number,
  keyOf: (row: number) => string,
  listed: readonly string[] = [],
): Generator<void, GroupedLanes> {
  const found = new Map<string, number>();
  const counts: number[] = [];
  const own = new Uint32Array(count);
  yield* bySlices(count, SLICE, (first, end) => {
    for (let row = first; row < end; row++) {
      const key = keyOf(row);
      let at = found.get(key);
      if (at === undefined) {
        at = found.size;
        found.set(key, at);
      }
      counts[at] = (counts[at] ?? 0) + 1;
      own[row] = at;
    }
  });
  const place = (key: string) => (key === '' ? Infinity : listed.includes(key) ? listed.indexOf(key) : listed.length);
  const most = (key: string) => counts[found.get(key)!]!;
  const keys = [...found.keys()].sort((a, b) =>
    place(a) === place(b) ? most(b) - most(a) || (a < b ? -1 : 1) : place(a) - place(b),
  );
  // By their order, so that it is those of the fewest events that share a lane.
  const to = new Uint16Array(found.size);
  for (const [at, key] of keys.entries()) to[found.get(key)!] = Math.min(at, MOST);
  const lane = new Uint16Array(count);
  yield* bySlices(count, SLICE, (first, end) => {
    for (let row = first; row < end; row++) lane[row] = to[own[row]!]!;
  });
  return { lane, keys: keys.slice(0, MOST + 1) };
}
