import type { Stretch } from './time-scale.js';

/** The share of the axis that a stretch must take up to be left out (SPEC.md §3). */
const SHARE = 0.4;
/** How many times as long as the next longest it must be: of dates that lie evenly apart, nothing is left out. */
const STANDS_OUT = 5;

const length = ({ from, to }: Stretch) => to - from;

/**
 * The empty stretches that a compressed axis leaves out: those in which no date begins or ends, that take up over 40 % of
 * what would be drawn and stand out among the others. Bars may cross them. No more are left out than stay, or than there is
 * room for.
 *
 * @param instants Where a date begins or ends, UTC ms, in any order; of a moment only one, since it has no length to show.
 * @param most How many bands the axis has room for.
 * @returns In order of time.
 */
export function breaks(instants: readonly number[], most = Infinity): readonly Stretch[] {
  const sorted = [...new Set(instants)].sort((a, b) => a - b);
  const longest = sorted
    .slice(1)
    .map((to, at): Stretch => ({ from: sorted[at]!, to }))
    .sort((a, b) => length(b) - length(a));
  let drawn = length({ from: sorted[0]!, to: sorted.at(-1)! });
  let found = 0;
  for (const [at, each] of longest.entries()) {
    if (length(each) <= drawn * SHARE || at + 1 > Math.min(most, longest.length / 2)) break;
    drawn -= length(each);
    // Stretches of a kind go together or not at all.
    if (at + 1 < longest.length && length(longest[at + 1]!) * STANDS_OUT <= length(each)) found = at + 1;
  }
  return longest.slice(0, found).sort((a, b) => a.from - b.from);
}
