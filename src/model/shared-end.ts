import type { DatePoint } from './read-date.js';
import type { DatedEvent } from './sort-events.js';
import { knownPoint } from './wall-time.js';

/** The known end that dates share, if they do: qualifiers included, since "about" is not said for all. */
export function sharedEnd(items: readonly DatedEvent[]): DatePoint | undefined {
  const ends = items.map(({ date }) => knownPoint(date!));
  return new Set(ends.map((end) => JSON.stringify(end))).size === 1 ? ends[0] : undefined;
}
