import { bySlices } from '../model/by-slices.js';

/** How many places a block holds, and a block of blocks. */
const FAN = 16;
const NONE = 0xffffffff;
/** So many places are looked at between two breaths. */
const SLICE = 2 ** 17;

/** The best of any stretch of an ordered list, in O(log n): a pyramid of the best places of blocks. */
export class Winners {
  readonly #ranks: Uint8Array;
  readonly #levels: Uint32Array[] = [];

  private constructor(ranks: Uint8Array) {
    this.#ranks = ranks;
  }

  /** @param ranks By place: lower is better; of equals the first is the best. */
  static *build(ranks: Uint8Array): Generator<void, Winners> {
    const winners = new Winners(ranks);
    let { length } = ranks;
    while (length > 1) {
      const level = new Uint32Array(Math.ceil(length / FAN)).fill(NONE);
      const under = winners.#levels.at(-1);
      yield* bySlices(length, SLICE, (first, end) => {
        for (let at = first; at < end; at++) {
          const block = (at / FAN) | 0;
          level[block] = winners.#better(level[block]!, under ? under[at]! : at);
        }
      });
      winners.#levels.push(level);
      length = level.length;
    }
    return winners;
  }

  #better(a: number, b: number): number {
    if (a === NONE) return b;
    if (b === NONE) return a;
    const order = this.#ranks[a]! - this.#ranks[b]!;
    return order < 0 || (order === 0 && a < b) ? a : b;
  }

  /** The best place from `start` to before `end`; undefined where there is none. */
  best(start: number, end: number): number | undefined {
    let best = NONE;
    let [from, to] = [start, end];
    for (let level = -1; from < to; level++) {
      const places = this.#levels[level];
      const isTop = this.#levels[level + 1] === undefined;
      const take = (at: number) => {
        best = this.#better(best, places ? places[at]! : at);
      };
      // The ends that fill no block are looked at one by one; what is between them, a level higher.
      while (from < to && (from % FAN !== 0 || isTop)) take(from++);
      while (from < to && to % FAN !== 0) take(--to);
      from /= FAN;
      to /= FAN;
    }
    return best === NONE ? undefined : best;
  }
}
