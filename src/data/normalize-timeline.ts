import { eventId, freeId } from '../model/event-id.js';
import { parsePartialDate } from '../model/partial-date.js';
import type { NewsEvent, Timeline } from '../model/timeline.js';
import { show, type Reading } from './reading.js';
import type { Head } from './timeline-shapes.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Named = { readonly id: string };

/**
 * What the data set as a whole speaks of: `asOf`, else `updated`, else `published`, and never an event's date. A clock
 * time stays one, since its day depends on the zone; of a text that is no date the day at its beginning counts.
 */
export const fallbackAsOf = ({ updated, published }: Pick<Timeline, 'updated' | 'published'>): string | undefined => {
  for (const given of [updated, published])
    for (const text of given ? [given, given.slice(0, 10)] : []) if (parsePartialDate(text).ok) return text;
  return undefined;
};

/** Gives a later item that uses an id a second time one of its own, so that nothing is lost. */
export const withOwnIds = <T extends Named>(items: readonly T[] | undefined, key: string, at: Reading): readonly T[] => {
  const taken = new Map<string, T>();
  for (const item of items ?? []) {
    const id = freeId(item.id, taken);
    if (id !== item.id) at.say('warning', 'id-duplicate', `The id ${show(item.id)} is used twice, and the later one is now ${show(id)}: write another one.`, key);
    taken.set(id, id === item.id ? item : Object.freeze({ ...item, id }));
  }
  return Object.freeze([...taken.values()]);
};

/** Gives each event without an id one that stays the same, and says so once. */
export const giveIds = (events: readonly NewsEvent[], at: Reading): void => {
  let count = 0;
  for (const event of events as readonly Mutable<NewsEvent>[])
    if (!event.id) {
      event.id = eventId(event.date ?? '', event.headline, at.ids);
      at.ids.add(event.id);
      count++;
    }
  if (count && !at.newsroom)
    at.say('note', 'id-generated', `${count} of ${events.length} events have an id made from date and headline: write an “id”, so that links outlive a new headline.`, 'events');
};

/** The data set as views read it: frozen, and every default claims nothing. */
export const normalizeTimeline = (head: Partial<Head>, events: readonly NewsEvent[], at: Reading): Timeline => {
  const { $schema: _, ...rest } = head;
  for (const event of events) Object.freeze(event);
  return Object.freeze({
    ...rest,
    schema: 'news-timeline/1',
    id: rest.id ?? '',
    title: rest.title ?? '',
    language: rest.language ?? '',
    sources: Object.freeze([...at.sources.values()]),
    events: Object.freeze(events),
  });
};
