import type { EventColumns } from '../model/event-columns.js';

/** What there is to know of how a row was read. */
export const READ = {
  /** In full: it is not written as the data model has it in all that files it. */
  full: 1,
  /** Something was wrong with it. */
  found: 2,
  /** It can go stale. */
  stale: 4,
} as const;

/** Rows that were read, and of which objects. */
export interface KnownRows {
  /** The list that was given, as it was given, and what was in it. */
  readonly source: readonly unknown[];
  readonly events: readonly unknown[];
  /** Places among the events, by row, ascending. */
  readonly places: Uint32Array;
  readonly columns: EventColumns;
  /** {@link READ}, by row. */
  readonly flags: Uint8Array;
  /** What a row is filed by that is written as the data model has it, and all that any other is read against. */
  readonly keys: { readonly plain: string; readonly full: string };
}

/** So many of the events before are looked for, to see whether there are any of them in a list at all. */
const SAMPLE = 8;
/** Multiples of the golden ratio lie as far from each other, less their whole numbers, as they can. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;
/** So many are looked at between two breaths. */
const SLICE = 2 ** 14;

/** Finds the events of one list in another by what they are: the same object is the same event, which nobody has changed. */
export class EventFinder {
  readonly #known: KnownRows;
  /** The place that comes after the last that was found: in a list that goes on, the next one's. */
  #next = 0;
  #row = 0;
  /** What was passed over, once something was not where it was to be. */
  #passed: Map<unknown, number> | undefined;
  #seen = 0;

  constructor(known: KnownRows) {
    this.#known = known;
  }

  /**
   * Whether a list has events in common with what is known, as far as a few tell.
   * @param list What is in it. @param source The list itself.
   */
  static isAlike({ source: before, events }: KnownRows, list: readonly unknown[], source: readonly unknown[]): boolean {
    // The same list, as long as it was: somebody has changed something in it, and nobody knows what.
    if (source === before && events.length === list.length) return false;
    for (let n = 0; n < SAMPLE; n++) {
      // Nowhere at round numbers: each thousandth may be what was left out.
      const event = events[Math.floor(((n * GOLDEN) % 1) * events.length)];
      if (typeof event === 'object' && event && list.includes(event)) return true;
    }
    return false;
  }

  /** The row of an event that stands where it is to be; undefined where it does not, and may be anywhere. */
  next(event: unknown): number | undefined {
    const isHere = event === this.#known.events[this.#next] && typeof event === 'object' && event !== null;
    return isHere ? this.#rowOf(this.#next++) : undefined;
  }

  /** The row of an event, wherever it is, if it was not found yet; undefined where there is none. Pauses about every 8 ms. */
  *search(event: unknown): Generator<undefined, number | undefined> {
    if (typeof event !== 'object' || event === null) return undefined;
    const { events } = this.#known;
    this.#passed ??= new Map();
    let place = this.#passed.get(event);
    for (let at = (this.#seen = Math.max(this.#seen, this.#next)); place === undefined && at < events.length; at++) {
      this.#seen = at + 1;
      if (events[at] === event) place = at;
      else this.#passed.set(events[at], at);
      if (at % SLICE === SLICE - 1) yield;
    }
    if (place === undefined) return undefined;
    this.#next = place + 1;
    return this.#rowOf(place);
  }

  /** The row of a place; undefined where its event was left out. */
  #rowOf(place: number): number | undefined {
    const { places } = this.#known;
    let row = this.#row;
    if (places[row] !== place) row++;
    if (places[row] !== place) {
      let [low, high] = [0, places.length];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (places[middle]! < place) low = middle + 1;
        else high = middle;
      }
      row = low;
    }
    if (places[row] !== place) return undefined;
    this.#row = row;
    return row;
  }
}
