import { bySlices } from '../model/by-slices.js';
import { DAY } from '../model/calendar.js';
import { compare } from '../model/sort-events.js';

/** So many rows are moved between two breaths. */
const SLICE = 60_000;
/** Bits of a pass. Of few rows a table of all 2^16 takes longer than the rows do; of many each pass is one more walk. */
const RADIX = { few: 11, many: 16 } as const;
const MANY = 100_000;
/** Fewer rows than this the platform sorts sooner than four tables are cleared. */
const FEW = 4096;
/** Of which keys are whole multiples, ms: of the coarsest of these there are fewest. */
const UNITS = [DAY, 60_000, 1000, 1] as const;
/** Up to so far from zero the difference of two whole numbers is exact. */
const EXACT = 2 ** 52;
/** More than this is not sorted by count. */
export const MOST_COUNTS = 2 ** 31;
/** So many bits of a count at most are sorted by at a time: as many places are written to in turn as are near at hand. */
const BITS = 13;

/** Rows from 0 on. */
export function countUp(length: number): Uint32Array<ArrayBuffer> {
  // Not `from(keys())`, which asks an iterator for each.
  const rows = new Uint32Array(length);
  for (let row = 0; row < length; row++) rows[row] = row;
  return rows;
}

/** In which unit numbers can be counted, and from where. */
export class Scale {
  least = Infinity;
  #most = -Infinity;
  #unit = 0;

  /** One more number that is to be counted; Infinity has no count. */
  take(each: number): void {
    if (each === Infinity) return;
    // Not the remainder, which takes as long as all the rest.
    while (this.#unit < UNITS.length && Math.floor(each / UNITS[this.#unit]!) * UNITS[this.#unit]! !== each)
      this.#unit++;
    if (each < this.least) this.least = each;
    if (each > this.#most) this.#most = each;
  }

  /** ms; NaN where they are no whole numbers. */
  get unit(): number {
    return UNITS[this.#unit] ?? NaN;
  }

  /** The largest count, from 0; Infinity where they cannot be counted. */
  get span(): number {
    const span = (this.#most - this.least) / this.unit;
    return this.least > -EXACT && this.#most < EXACT && span >= 0 ? span : Infinity;
  }
}

/**
 * Puts rows into the order of their keys, by a radix sort: O(n) whatever the range, stable, and able to pause, which no sort
 * of the platform is. Keys that are days or minutes of a few thousand years are counted in these, and sorted by two or three
 * short passes; others by the bits of the keys.
 *
 * @param rows Changed in place. @param key By row; any number, not NaN.
 * @returns Pauses every 60,000 moves.
 */
export function* orderByKey(rows: Uint32Array, key: (row: number) => number): Generator<void, void> {
  const { length } = rows;
  const bits = new Float64Array(length);
  let [sorted, last] = [true, -Infinity];
  const scale = new Scale();
  yield* bySlices(length, SLICE, (first, end) => {
    for (let at = first; at < end; at++) {
      // No zero is below zero: the sum makes one of both.
      const each = (bits[at] = key(rows[at]!) + 0);
      if (each < last) sorted = false;
      last = each;
      scale.take(each);
    }
  });
  if (sorted) return;
  if (length < FEW) {
    const places = countUp(length).sort((a, b) => compare(bits[a]!, bits[b]!) || a - b);
    rows.set(places.map((place) => rows[place]!));
    return;
  }
  if (scale.span < MOST_COUNTS) yield* byCount(rows, bits, scale);
  else yield* byBits(rows, bits);
}

function* byCount(rows: Uint32Array, keys: Float64Array, { least, unit, span }: Scale): Generator<void, void> {
  const { length } = rows;
  let counts = new Uint32Array(length);
  yield* bySlices(length, SLICE, (first, end) => {
    for (let at = first; at < end; at++) {
      const each = keys[at]!;
      // What has no end has one more than the most.
      counts[at] = each === Infinity ? span + 1 : (each - least) / unit;
    }
  });
  const needed = Math.ceil(Math.log2(span + 2));
  const passes = Math.ceil(needed / BITS);
  const width = Math.ceil(needed / passes);
  const mask = 2 ** width - 1;
  let from = rows;
  for (let pass = 0; pass < passes; pass++) {
    const shift = pass * width;
    const starts = startsOf(counts, shift, mask);
    yield;
    const isLast = pass === passes - 1;
    const to = new Uint32Array(length);
    const next = new Uint32Array(isLast ? 0 : length);
    const [before, own] = [from, counts];
    yield* bySlices(length, SLICE, (first, end) => {
      for (let at = first; at < end; at++) {
        const count = own[at]!;
        const place = starts[(count >>> shift) & mask]!++;
        to[place] = before[at]!;
        if (!isLast) next[place] = count;
      }
    });
    [from, counts] = [to, next];
  }
  rows.set(from);
}

/** Where each count begins among all. */
function startsOf(counts: Uint32Array, shift: number, mask: number): Uint32Array {
  const starts = new Uint32Array(mask + 2);
  for (let at = 0; at < counts.length; at++) starts[((counts[at]! >>> shift) & mask) + 1]!++;
  for (let at = 1; at <= mask; at++) starts[at]! += starts[at - 1]!;
  return starts;
}

function* byBits(rows: Uint32Array, bits: Float64Array): Generator<void, void> {
  const { length } = rows;
  // From zero on, doubles stand in the order of their bits; below it, in the reverse order. The bits are turned and not the
  // numbers moved: beside the beginning of the universe a sum would make one minute of the next.
  const words = new Uint32Array(bits.buffer);
  for (let at = 0; at < length; at++) {
    const isBelow = words[2 * at + 1]! >>> 31;
    if (isBelow) words[2 * at] = ~words[2 * at]!;
    words[2 * at + 1]! ^= isBelow ? -1 : 2 ** 31;
    if (at % SLICE === SLICE - 1) yield;
  }
  let from: Uint32Array = countUp(length);
  let to: Uint32Array = new Uint32Array(length);
  yield;
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
  yield;
  for (let at = 0; at < length; at++) rows[at] = before[from[at]!]!;
}
