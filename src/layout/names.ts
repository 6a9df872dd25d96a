import type { LaneIndex } from './lane-index.js';
import { lowerBound } from './lower-bound.js';

/** Buckets that are looked at beyond the window, so that what lies in it does not depend on where it ends. */
const MARGIN = 4;
/** The least distance between names, as a share of the window. */
const LEAST = 2 ** -16;

interface Known {
  readonly from: number;
  readonly to: number;
  readonly places: readonly number[];
}

/**
 * Which events of a lane are named at which zoom. Time is cut into buckets whose length is a power of two, halved from
 * level to level; each names the most important event in it that is a bucket's length away from all named ones, after those
 * that a coarser level has named. So a name that is there stays there while zooming in, no two are nearer than a bucket,
 * and the choice depends on the data and the level alone: not on the window, and not on how one came to it.
 */
export class Names {
  readonly #lane: LaneIndex;
  readonly #top: number;
  readonly #known = new Map<number, Known>();

  constructor(lane: LaneIndex) {
    this.#lane = lane;
    const { from } = lane;
    const far = Math.max(1, Math.abs(from[0] ?? 0), Math.abs(from.at(-1) ?? 0));
    // Two buckets, one to each side of 1970, so long that no event of one is a bucket's length away from one of the other.
    this.#top = Math.ceil(Math.log2(far)) + 2;
  }

  /** The level whose buckets are at least so long, ms. */
  static levelOf(length: number): number {
    return Math.ceil(Math.log2(length));
  }

  /**
   * Places of the events named in a window, in order: those of the level of the least distance, and of the next those
   * that are alone by more than that among all of theirs. Both stay as one zooms in.
   *
   * What has no length or is not finite is no window, and nothing is named in it. A distance of which more than 65,536 have
   * room in the window counts as the least that is longer.
   * @param least ms between two names. @param alone ms. @param from UTC ms. @param to UTC ms.
   */
  within(least: number, alone: number, from: number, to: number): readonly number[] {
    if (!(least > 0 && from < to && Number.isFinite(to - from))) return [];
    const level = Names.levelOf(Math.max(least, (to - from) * LEAST));
    const { from: starts } = this.#lane;
    const named = new Set<number>();
    for (const finer of [0, 1]) {
      // Whether one is alone may depend on what is not in view.
      const places = this.#members(Math.min(level - finer, this.#top), from - alone, to + alone);
      places.forEach((place, at) => {
        const ms = starts[place]!;
        if (ms < from || ms >= to) return;
        const near = (beside: number | undefined) => beside !== undefined && Math.abs(starts[beside]! - ms) < alone;
        if (finer === 0 || !(near(places[at - 1]) || near(places[at + 1]))) named.add(place);
      });
    }
    return [...named].sort((a, b) => a - b);
  }

  #members(level: number, from: number, to: number): readonly number[] {
    const known = this.#known.get(level);
    if (known && known.from <= from && known.to >= to) return known.places;
    const size = 2 ** level;
    // A window wider than asked for, since the next question will be about its neighbourhood.
    const beside = Math.ceil((to - from) / size / 2);
    const [first, last] = [Math.floor(from / size) - beside, Math.ceil(to / size) + beside];
    const places =
      level < this.#top ? [...this.#members(level + 1, (first - 2 * MARGIN) * size, (last + 2 * MARGIN) * size)] : [];
    const { from: starts } = this.#lane;
    const instants = places.map((place) => starts[place]!);
    const buckets = this.#buckets(size, (first - MARGIN) * size, (last + MARGIN) * size);
    // Even buckets first, so that the choice in one depends on its two neighbours only, and not on a chain of them.
    for (const parity of [0, 1])
      for (const bucket of buckets) {
        if (Math.abs(bucket % 2) !== parity) continue;
        const at = lowerBound(instants, bucket * size);
        // The bucket has a name already.
        if (at < instants.length && instants[at]! < (bucket + 1) * size) continue;
        const best = this.#lane.best({
          from: Math.max(bucket * size, (instants[at - 1] ?? -Infinity) + size),
          to: Math.min((bucket + 1) * size, (instants[at] ?? Infinity) - size + 1e-9),
        });
        if (best === undefined) continue;
        places.splice(at, 0, best);
        instants.splice(at, 0, starts[best]!);
      }
    this.#known.set(level, { from: first * size, to: last * size, places });
    return places;
  }

  /** Those that hold anything, in order: nearly all of a long time may be empty. */
  #buckets(size: number, from: number, to: number): readonly number[] {
    const { from: starts } = this.#lane;
    const buckets: number[] = [];
    const end = this.#lane.placeAt(to);
    for (let place = this.#lane.placeAt(from); place < end;) {
      const bucket = Math.floor(starts[place]! / size);
      buckets.push(bucket);
      // One at least: past what numbers can tell apart, a bucket ends where it begins.
      place = Math.max(place + 1, lowerBound(starts, (bucket + 1) * size, place, end));
    }
    return buckets;
  }
}
