import type { Timeline } from './timeline.js';

/** Ids of the sources that are named once, under the list: those that every event shares, and those that no event names. */
export function idsOfSharedSources({ sources, events }: Timeline): ReadonlySet<string> {
  const used = new Set(events.flatMap((event) => event.sources));
  const ids = sources.map(({ id }) => id);
  return new Set(ids.filter((id) => !used.has(id) || events.every((event) => event.sources.includes(id))));
}
