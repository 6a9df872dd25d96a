/** A stretch of time in view, UTC ms, half-open. */
export interface TimeRange {
  readonly from: number;
  readonly to: number;
}

/** Share of an instant below which two doubles are too few steps apart to move by a pixel between them: 2,048 or more. */
const FINEST = 2 ** -41;

/** The narrowest range around an instant: 1 ms in our time, about two days at the beginning of the universe. */
export const leastAt = (ms: number): number => Math.max(1, Math.abs(ms) * FINEST);

/** Puts two bounds in order and, where they are too near each other to be drawn, around their middle. */
export function ordered(a: number, b: number): TimeRange | undefined {
  const [from, to] = a < b ? [a, b] : [b, a];
  const least = leastAt(from + (to - from) / 2);
  const start = to - from < least ? from - (least - (to - from)) / 2 : from;
  const end = start < from ? start + least : to;
  return Number.isFinite(end - start) ? { from: start, to: end } : undefined;
}

const msOf = (bound: unknown): number =>
  bound instanceof Date ? bound.getTime() : typeof bound === 'number' ? bound : Number.NaN;

/**
 * Reads `[start, end]`, numbers in UTC ms or Dates. Bounds in the wrong order are put right, and a range that is too
 * narrow to be drawn becomes the narrowest one around it.
 *
 * @returns undefined for anything that has no two bounds in time.
 */
export function rangeOf(value: unknown): TimeRange | undefined {
  return Array.isArray(value) && value.length === 2 ? ordered(msOf(value[0]), msOf(value[1])) : undefined;
}
