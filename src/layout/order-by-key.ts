import { compare } from '../model/sort-events.js';

/** So many rows are moved between two breaths. */
const SLICE = 60_000;
/** Bits of a pass. Of few rows a table of all 2^16 takes longer than the rows do; of many each pass is one more walk. */
const RADIX = { few: 11, many: 16 } as const;
const MANY = 100_000;
/** Fewer rows than this the platform sorts sooner than four tables are cleared. */
const FEW = 4096;

/**
 * Puts rows into the order of their keys, by a radix sort over the bits of the keys: O(n) whatever the range, stable, and
 * able to pause, which no sort of the platform is.
 *
 * @param rows Changed in place. @param key By row; any number, not NaN.
 * @returns Pauses every 60,000 moves.
 */
export function* orderByKey(rows: Uint32Array, key: (row: number) => number): Generator<void, void> {
  const { length } = rows;
  const bits = new Float64Array(length);
  let [sorted, last] = [true, -Infinity];
  for (let at = 0; at < length; at++) {
    // No zero is below zero: the sum makes one of both.
    const each = (bits[at] = key(rows[at]!) + 0);
    if (each < last) sorted = false;
    last = each;
    if (at % SLICE === SLICE - 1) yield;
  }
  if (sorted) return;
  if (length < FEW) {
    const places = Uint32Array.from(rows.keys()).sort((a, b) => compare(bits[a]!, bits[b]!) || a - b);
    rows.set(places.map((place) => rows[place]!));
    return;
  }
  // From zero on, doubles stand in the order of their bits; below it, in the reverse order. The bits are turned and not the
  // numbers moved: beside the beginning of the universe a sum would make one minute of the next.
  const words = new Uint32Array(bits.buffer);
  for (let at = 0; at < length; at++) {
    const isBelow = words[2 * at + 1]! >>> 31;
    if (isBelow) words[2 * at] = ~words[2 * at]!;
    words[2 * at + 1]! ^= isBelow ? -1 : 2 ** 31;
  }
  let from = Uint32Array.from(rows.keys());
  let to = new Uint32Array(length);
  const radix = length < MANY ? RADIX.few : RADIX.many;
  const mask = 2 ** radix - 1;
  for (const word of [0, 1])
    for (let shift = 0; shift < 32; shift += radix) {
      const starts = new Uint32Array(mask + 2);
      for (let at = 0; at < length; at++) starts[((words[2 * at + word]! >>> shift) & mask) + 1]!++;
      yield;
      if (starts.includes(length)) continue;
      for (let at = 1; at <= mask; at++) starts[at]! += starts[at - 1]!;
      for (let at = 0; at < length; at++) {
        const index = from[at]!;
        to[starts[(words[2 * index + word]! >>> shift) & mask]!++] = index;
        if (at % SLICE === SLICE - 1) yield;
      }
      [from, to] = [to, from];
    }
  const before = rows.slice();
  for (let at = 0; at < length; at++) rows[at] = before[from[at]!]!;
}
