import { lowerBound } from './lower-bound.js';
import { orderByKey } from './order-by-key.js';

/** One over the length, and the instant over the length, summed over the first n. */
type Sums = readonly [rate: Float64Array, moment: Float64Array];

/** So many are summed between two breaths. */
const SLICE = 2 ** 17;

/**
 * Events that happened some time in a stretch, each spread evenly over its own: how many of them fall before an instant,
 * with fractions, in O(log n). Twice two prefix sums: one pair over the starts, one over the ends.
 */
export class Cumulative {
  readonly #starts: Float64Array;
  readonly #ends: Float64Array;
  readonly #begun: Sums;
  readonly #over: Sums;
  readonly #origin: number;

  private constructor(starts: Float64Array, ends: Float64Array, origin: number, begun: Sums, over: Sums) {
    this.#starts = starts;
    this.#ends = ends;
    this.#origin = origin;
    this.#begun = begun;
    this.#over = over;
  }

  /** @param from In ascending order, UTC ms. @param until By the same places; each after its `from`. */
  static *build(from: Float64Array, until: Float64Array): Generator<void, Cumulative> {
    const byEnd = Uint32Array.from(until.keys());
    yield* orderByKey(byEnd, (at) => until[at]!);
    // Beside the first instant, so that little of a double's 53 bits is spent on where in time it is.
    const origin = from[0] ?? 0;
    function* sums(instant: Float64Array, place: (n: number) => number): Generator<void, Sums> {
      const [rate, moment] = [new Float64Array(from.length + 1), new Float64Array(from.length + 1)];
      for (let n = 0; n < from.length; n++) {
        const at = place(n);
        const each = 1 / (until[at]! - from[at]!);
        rate[n + 1] = rate[n]! + each;
        moment[n + 1] = moment[n]! + (instant[at]! - origin) * each;
        if (n % SLICE === SLICE - 1) yield;
      }
      return [rate, moment];
    }
    const ends = Float64Array.from(byEnd, (at) => until[at]!);
    return new Cumulative(from, ends, origin, yield* sums(from, (n) => n), yield* sums(until, (n) => byEnd[n]!));
  }

  /** How many fall before an instant, UTC ms. */
  before(ms: number): number {
    const begun = lowerBound(this.#starts, ms);
    const over = lowerBound(this.#ends, ms);
    const at = ms - this.#origin;
    return at * this.#begun[0][begun]! - this.#begun[1][begun]! - (at * this.#over[0][over]! - this.#over[1][over]!);
  }
}
