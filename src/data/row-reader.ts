import { eventId } from '../model/event-id.js';
import type { NewsEvent, Source, Timeline } from '../model/timeline.js';
import type { Raw } from './plain-row.js';
import { list } from './read-fields.js';
import type { Reading } from './reading.js';
import { event } from './timeline-shapes.js';

/** Rows that were read are kept, so many of them. */
const KEPT = 2000;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const readEvents = list(event, 'event');
/** An event without what cannot be read of it: of an event that was whole when it was filed, one that is hidden since. */
const BARE: NewsEvent = { id: '', date: null, headline: '', sources: [] };

/** Where no sources are listed, the names in events are the sources: those of the events that were read so far. */
export function withNamedSources(head: Timeline, { sources }: Reading): Timeline {
  let named: readonly Source[] = [];
  return Object.freeze({
    ...head,
    get sources() {
      if (named.length < sources.size) named = [...(sources.values() as Iterable<Source>)];
      return named;
    },
  });
}

/** Sets what is not there yet, and forgets what was set first. */
export function keep<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): void {
  if (map.size >= KEPT) map.delete(map.keys().next().value!);
  map.set(key, value);
}

/** One event of many, read in full; undefined where it cannot be shown. What is wrong with it is in `at.found`. */
export function readOne(at: Reading, place: number, given: () => unknown): NewsEvent | undefined {
  at.ids.clear();
  at.mentions = [];
  at.found.length = 0;
  at.path.push('events', place);
  let read: NewsEvent | undefined;
  try {
    read = (readEvents([given()], at) || [])[0];
  } catch {
    at.path.push(0);
    at.fail('unreadable');
    at.settle(0, 'error', 'item', 'event');
  }
  at.path.length = 0;
  if (read && !read.id) (read as Mutable<NewsEvent>).id = eventId(read.date ?? '', read.headline, at.ids);
  return read;
}

/** Reads the events of rows when they are asked for, and keeps the last two thousand. */
export class RowReader {
  readonly #kept = new Map<number, NewsEvent>();
  readonly #at: Reading;
  readonly #given: (row: number) => unknown;
  readonly #bare: (row: number) => Raw;
  readonly #read: (row: number, event: NewsEvent) => void;
  readonly #idOf: (row: number, id: string) => string;

  /**
   * @param given An event as somebody wrote it; may throw. @param bare What is shown of it where it cannot be read: of it no
   *   more than decides how it is shown. @param read Told of each that was read. @param idOf The id of a row, where another
   *   has the one that it was given.
   */
  constructor(
    at: Reading,
    given: (row: number) => unknown,
    bare: (row: number) => Raw,
    read: (row: number, event: NewsEvent) => void,
    idOf = (_row: number, id: string): string => id,
  ) {
    this.#at = at;
    this.#given = given;
    this.#bare = bare;
    this.#read = read;
    this.#idOf = idOf;
  }

  /** The event of a row. Never throws. */
  event(row: number): NewsEvent {
    let read = this.#kept.get(row);
    if (!read) {
      // A getter that throws may sit where nobody looked when the event was filed: the rest of it is shown.
      const known =
        readOne(this.#at, row, () => this.#given(row)) ?? readOne(this.#at, row, () => this.#bare(row)) ?? BARE;
      read = Object.freeze({ ...known, id: this.#idOf(row, known.id) });
      keep(this.#kept, row, read);
      this.#read(row, read);
    }
    return read;
  }
}
