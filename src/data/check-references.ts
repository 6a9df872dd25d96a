import type { NewsEvent } from '../model/timeline.js';
import type { Reading } from './reading.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Takes out mentions of events that are not there. Only `supersededBy` stays: the event was superseded, whether or not
 * the newer one can be found.
 */
export const dropDeadMentions = (events: readonly Mutable<NewsEvent>[], at: Reading): void => {
  const dead = at.mentions.filter(({ id }) => !at.ids.has(id));
  for (const { id, path, holder, key } of dead) {
    at.say('reference-events', [id, at.ids], '', path);
    if (key !== 'supersededBy') delete (holder as Record<string, unknown>)[key];
  }
  if (dead.length)
    for (const event of events) if (event.relations) event.relations = event.relations.filter(({ to }) => to);
};

/** Breaks each circle of `order` ("a after b after a") at the event that closes it. Each event is passed once. */
export const breakCircles = (events: readonly NewsEvent[], at: Reading): void => {
  for (const key of ['after', 'before'] as const) {
    const ordered = new Map(events.filter(({ order }) => order?.[key]).map((event) => [event.id, event]));
    const passed = new Set<NewsEvent>();
    for (const start of ordered.values()) {
      const walk = new Set<NewsEvent>();
      let here: NewsEvent | undefined = start;
      while (here && !passed.has(here)) {
        passed.add(here);
        walk.add(here);
        const next = ordered.get(here.order![key]!);
        if (next && walk.has(next)) {
          const order: Mutable<NonNullable<NewsEvent['order']>> = here.order!;
          at.say(
            'order-cycle',
            key,
            '',
            at.mentions.find((mention) => mention.holder === order && mention.key === key)!.path,
          );
          delete order[key];
        }
        here = next;
      }
    }
  }
};
