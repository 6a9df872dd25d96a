import type { TimeScale } from './time-scale.js';

/** A column of a profile, CSS px across, and its height as a part of the highest, above 0 to 1. */
export interface ProfileColumn {
  readonly x0: number;
  readonly x1: number;
  readonly part: number;
}

/** Width of a column, CSS px. */
const STEP = 3;

/**
 * How thickly the dates of many events lie on a small axis. Each weighs one, spread evenly over all that its date may
 * mean, so that a month is never a spike on its first day. What has an open bound weighs at the bound that is known.
 *
 * @param dates Bounds, UTC ms; half-open. @param width CSS px. O(n + width).
 */
export function densityProfile(
  dates: readonly { readonly min: number; readonly max: number }[],
  scale: Pick<TimeScale, 'at'>,
  width: number,
): readonly ProfileColumn[] {
  const count = Math.max(1, Math.ceil(width / STEP));
  // What each column holds more than the one before it: sums make the heights.
  const steps = new Float64Array(count + 1);
  const columnAt = (ms: number) => Math.max(0, Math.min(count - 1, Math.floor(scale.at(ms) / STEP)));
  for (const { min, max } of dates) {
    const known = Number.isFinite(min) ? min : max;
    if (!Number.isFinite(known)) continue;
    const from = columnAt(known);
    const to = Number.isFinite(max) && Number.isFinite(min) ? Math.max(from, columnAt(max - 1)) : from;
    const weight = 1 / (to - from + 1);
    steps[from]! += weight;
    steps[to + 1]! -= weight;
  }
  let sum = 0;
  const heights = Array.from({ length: count }, (_, at) => (sum += steps[at]!));
  const most = Math.max(...heights);
  // Sums of fractions leave crumbs, which are no event.
  return heights.flatMap((height, at) =>
    height > 1e-9 ? [{ x0: at * STEP, x1: Math.min(width, (at + 1) * STEP), part: height / most }] : [],
  );
}
