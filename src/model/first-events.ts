import { sortEvents, type Order } from './sort-events.js';
import type { Timeline } from './timeline.js';

const kept = new WeakMap<Timeline, { readonly key: string; readonly first: Timeline }>();

/** The data set with its first events alone, in the order shown. The same question gives the same object again. */
export function firstEvents(timeline: Timeline, limit: number, order: Order, zone: string | undefined): Timeline {
  const key = JSON.stringify([limit, order, zone]);
  const known = kept.get(timeline);
  if (known?.key === key) return known.first;
  const events = sortEvents(timeline, order, zone)
    .slice(0, limit)
    .map(({ event }) => event);
  const first: Timeline = { ...timeline, events };
  kept.set(timeline, { key, first });
  return first;
}
