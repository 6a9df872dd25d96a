import type { Stretch } from './time-scale.js';

/** The share of the axis that a stretch must take up to be left out (SPEC.md §3). */
const SHARE = 0.4;
/**
 * How many times as long as the next longest it must be, and of every long one, as the usual step: of dates that lie evenly
 * apart, nothing is left out.
 */
const STANDS_OUT = 5;

const length = ({ from, to }: Stretch) => to - from;

/**
 * The empty stretches that a compressed axis leaves out: those in which no date begins or ends, that take up over 40 % of
 * what would be drawn and stand out among the others. Bars may cross them. No more are left out than stay, or than there is
 * room for.
 *
 * Of every long one (`scale="compressed"`) the bar is lower: each must stand out among the usual steps and not among the
 * longest, and take up twice the room of its band, so that leaving it out gives room to the others.
 *
 * @param instants Where a date begins or ends, UTC ms, in any order; of a moment only one, since it has no length to show.
 * @param most How many bands the axis has room for, in half of it.
 * @param every Whether every long one is left out, and not only what takes up most of the axis.
 * @returns In order of time.
 */
export function breaks(instants: readonly number[], most = Infinity, every = false): readonly Stretch[] {
  const sorted = [...new Set(instants)].sort((a, b) => a - b);
  const longest = sorted
    .slice(1)
    .map((to, at): Stretch => ({ from: sorted[at]!, to }))
    .sort((a, b) => length(b) - length(a));
  const half = longest.length >> 1;
  let drawn = sorted.at(-1)! - sorted[0]!;
  let found = 0;
  for (const [at, each] of longest.entries()) {
    if (length(each) <= drawn * Math.min(SHARE, every ? 1 / most : 1) || at + 1 > Math.min(most, half)) break;
    drawn -= length(each);
    // Stretches of a kind go together or not at all.
    const other = longest[every ? half : at + 1];
    if (other && length(other) * STANDS_OUT <= length(each)) found = at + 1;
  }
  return longest.slice(0, found).sort((a, b) => a.from - b.from);
}
