import { bySlices } from '../model/by-slices.js';

const FAN = 16;
/** So many intervals are looked at between two breaths. */
const SLICE = 2 ** 17;

/**
 * Intervals that touch a stretch, in O(log n + found), of a list in the order of their starts: a tree of the latest ends of
 * blocks that needs half a byte an interval.
 */
export class IntervalTree {
  readonly #end: (place: number) => number;
  readonly #levels: Float64Array[] = [];

  private constructor(end: (place: number) => number) {
    this.#end = end;
  }

  /**
   * @param ends Where they end, exclusive, by place; not kept.
   * @param end The same of one, which is asked for later on.
   */
  static *build(ends: ArrayLike<number>, end: (place: number) => number): Generator<void, IntervalTree> {
    const tree = new IntervalTree(end);
    let { length } = ends;
    do {
      const level = new Float64Array(Math.ceil(length / FAN)).fill(-Infinity);
      const under = tree.#levels.at(-1) ?? ends;
      yield* bySlices(length, SLICE, (first, past) => {
        for (let at = first; at < past; at++) {
          const block = (at / FAN) | 0;
          const each = under[at]!;
          if (each > level[block]!) level[block] = each;
        }
      });
      tree.#levels.push(level);
      length = level.length;
    } while (length > 1);
    return tree;
  }

  /**
   * The places before `before`, the first that starts too late, whose intervals end after `from`, in order.
   * @param most Found at most.
   */
  touching(from: number, before: number, most = Infinity): number[] {
    const found: number[] = [];
    // Depth first, in order: a block is opened only where something in it ends late enough.
    const open = (level: number, block: number): void => {
      const first = block * FAN;
      for (let at = first; at < first + FAN && found.length < most; at++) {
        if (at * FAN ** level >= before) return;
        const end = level === 0 ? this.#end(at) : this.#levels[level - 1]![at];
        if (end === undefined || !(end > from)) continue;
        if (level === 0) found.push(at);
        else open(level - 1, at);
      }
    };
    if (before > 0) open(this.#levels.length - 1, 0);
    return found;
  }
}
