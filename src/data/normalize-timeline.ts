import { eventId, freeId } from '../model/event-id.js';
import { dateOrNull } from '../model/read-date.js';
import type { NewsEvent, Source, Timeline } from '../model/timeline.js';
import type { Reading } from './reading.js';
import type { Head } from './timeline-shapes.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * What the data set as a whole speaks of, where it does not say: the time at which it was updated, else published,
 * and never an event's date. A clock time stays one, since its day depends on the zone; of a text that is no date the
 * day at its beginning counts.
 */
export const fallbackAsOf = ({ updated, published }: Pick<Timeline, 'updated' | 'published'>): string | undefined =>
  [updated, updated?.slice(0, 10), published, published?.slice(0, 10)].find((text) => dateOrNull(text));

/**
 * Makes the definitions of a data set known by their ids. A later one that uses an id a second time gets one of its own,
 * so that nothing is lost.
 */
export const learnIds = (head: Partial<Head>, at: Reading): void => {
  for (const key of ['sources', 'kinds', 'certainties', 'tracks'] as const) {
    const own = new Set<string>();
    for (const item of (head[key] ?? []) as readonly Mutable<{ readonly id: string }>[]) {
      const { id } = item;
      item.id = freeId(id, own);
      if (item.id !== id) at.say('id-duplicate', [id, item.id], '', key);
      own.add(item.id);
      at[key].set(item.id, item);
    }
  }
};

/** Gives each event without an id one that stays the same, and says so once. */
export const giveEventIds = (events: readonly Mutable<NewsEvent>[], at: Reading): void => {
  let count = 0;
  for (const event of events)
    if (!event.id) {
      event.id = eventId(event.date ?? '', event.headline, at.ids);
      at.ids.add(event.id);
      count++;
    }
  if (count && !at.newsroom) at.say('id-generated', [count, events.length], '', 'events');
};

const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
};

/** The data set as views read it: frozen, and every default claims nothing. */
export const normalizeTimeline = (head: Partial<Head>, events: readonly NewsEvent[], at: Reading): Timeline => {
  const { $schema: _, ...rest } = head;
  return freeze({
    id: '',
    title: '',
    language: '',
    ...rest,
    schema: 'news-timeline/1',
    sources: [...(at.sources.values() as Iterable<Source>)],
    events,
  });
};
