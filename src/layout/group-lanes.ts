import type { NewsEvent, Timeline } from '../model/timeline.js';

/** By what events are grouped into lanes. */
export type LaneGroup = 'none' | 'kind' | 'track' | 'place' | 'actor' | 'status';

/** What an event says of a group; '' where it says nothing. An event of several actors is filed under the first. */
const KEYS: Readonly<Record<LaneGroup, (event: NewsEvent) => string>> = {
  none: () => '',
  kind: ({ kind }) => kind ?? '',
  track: ({ track }) => track ?? '',
  place: ({ place }) => place?.name ?? '',
  actor: ({ actors }) => actors?.[0]?.name ?? '',
  status: ({ status }) => status ?? '',
};

/** Which lane each event lies in. */
export interface GroupedLanes {
  /** By row. */
  readonly lane: Uint16Array;
  /** What each lane is of, in order; '' last, for what says nothing. */
  readonly keys: readonly string[];
}

/** More than a column of lanes can name: the rest share the last. */
const MOST = 2 ** 16 - 1;

/**
 * Groups events into lanes: in the order in which the data set lists its kinds or tracks, then those with most events
 * first, by name where they are even. The order does not depend on what is in view.
 */
export function groupLanes(
  events: readonly NewsEvent[],
  group: LaneGroup,
  { kinds, tracks }: Pick<Timeline, 'kinds' | 'tracks'>,
): GroupedLanes {
  const keyOf = KEYS[group];
  const counts = new Map<string, number>();
  const own = events.map((event) => {
    const key = keyOf(event);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    return key;
  });
  const listed = (group === 'kind' ? kinds : group === 'track' ? tracks : undefined)?.map(({ id }) => id) ?? [];
  const place = (key: string) => (key === '' ? Infinity : listed.includes(key) ? listed.indexOf(key) : listed.length);
  const keys = [...counts.keys()].sort((a, b) =>
    place(a) === place(b) ? counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1) : place(a) - place(b),
  );
  const at = new Map(keys.map((key, lane) => [key, Math.min(lane, MOST)]));
  return { lane: Uint16Array.from(own, (key) => at.get(key)!), keys };
}
