import { lowerBound } from './lower-bound.js';
import { countUp, orderByKey } from './order-by-key.js';

/** So many bends are summed between two breaths. */
const SLICE = 2 ** 17;

/** A sum that keeps what each step rounds away, so that nothing is left of what was added and taken off again. */
class Sum {
  #sum = 0;
  #rest = 0;

  add(each: number): void {
    const sum = this.#sum + each;
    this.#rest += Math.abs(this.#sum) < Math.abs(each) ? each - sum + this.#sum : this.#sum - sum + each;
    this.#sum = sum;
  }

  get value(): number {
    return this.#sum + this.#rest;
  }
}

/**
 * Events that happened some time in a stretch, each spread evenly over its own: how many of them fall before an instant,
 * with fractions, in O(log n). The count is a line that bends where one of them begins or ends; it is kept at its bends, so
 * that a day in our time is counted from a day in our time, however deep the time is in which the first of them lies.
 */
export class Cumulative {
  /** Where the line bends, UTC ms, ascending. */
  readonly #bends: Float64Array;
  /** How many fall before a bend, and at it. */
  readonly #counts: Float64Array;
  /** How many fall into each ms from there on. */
  readonly #rates: Float64Array;

  private constructor(bends: Float64Array, counts: Float64Array, rates: Float64Array) {
    this.#bends = bends;
    this.#counts = counts;
    this.#rates = rates;
  }

  /**
   * @param from In ascending order, UTC ms, finite.
   * @param until By the same places. What has no length falls on its instant, and what has no end never has passed.
   */
  static *build(from: Float64Array, until: Float64Array): Generator<void, Cumulative> {
    const { length } = from;
    const byEnd = countUp(length);
    yield* orderByKey(byEnd, (at) => until[at]!);
    const most = 2 * length;
    const [bends, counts, rates] = [new Float64Array(most), new Float64Array(most), new Float64Array(most)];
    const count = new Sum();
    let rate = new Sum();
    let [begun, over, found, spread] = [0, 0, 0, 0];
    for (let step = 0; step < most; step++) {
      const isStart = begun < length && !(from[begun]! > until[byEnd[over]!]!);
      const at = isStart ? begun++ : byEnd[over++]!;
      const ms = (isStart ? from : until)[at]!;
      const long = until[at]! - from[at]!;
      if (ms === Infinity) break;
      if (found === 0 || bends[found - 1]! < ms) {
        if (found > 0) count.add(rates[found - 1]! * (ms - bends[found - 1]!));
        bends[found++] = ms;
      }
      if (!(long > 0) && isStart) count.add(1);
      if (long > 0 && long < Infinity) {
        rate.add(isStart ? 1 / long : -1 / long);
        spread += isStart ? 1 : -1;
        if (spread === 0) rate = new Sum();
      }
      counts[found - 1] = count.value;
      rates[found - 1] = Math.max(0, rate.value);
      if (step % SLICE === SLICE - 1) yield;
    }
    return new Cumulative(bends.slice(0, found), counts.slice(0, found), rates.slice(0, found));
  }

  /** How many fall before an instant, UTC ms. */
  before(ms: number): number {
    const at = lowerBound(this.#bends, ms) - 1;
    if (at < 0) return 0;
    const rate = this.#rates[at]!;
    // Where nothing is going on, nothing is added however long it takes.
    return this.#counts[at]! + (rate && rate * (ms - this.#bends[at]!));
  }
}
