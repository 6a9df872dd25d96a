import { lowerBound } from './lower-bound.js';
import type { Stretch } from './time-scale.js';

/** What an axis leaves out. */
export interface Gaps {
  /** Empty stretches in order of time, none in another. */
  readonly stretches: readonly Stretch[];
  /** What each takes of the plot wherever it would take more to scale: from 0 to 1. */
  readonly share: number;
}

/**
 * Time at one zoom, without what is left out there: an instant of it is a folded one, which moves over the plot as evenly as
 * time does on a linear axis. In what is left out time runs faster, so that there is a place for every instant, and an instant
 * for every place. Which gaps are folded depends on the zoom and on nothing else: a pan moves all of them alike.
 */
export interface FoldedTime {
  /** From UTC ms to folded ms. */
  readonly fold: (ms: number) => number;
  /** And back. */
  readonly unfold: (folded: number) => number;
  /** Those that are left out at this zoom, in order of time. */
  readonly cut: readonly Stretch[];
}

const lengthOf = ({ from, to }: Stretch) => to - from;

/**
 * How much folded time a plot holds that shows a stretch: all of it, less what is longer than its band. On a linear axis it
 * is as long as the stretch.
 *
 * A gap takes the lesser of its length and its band, and the band is a share of what is asked for. From a stretch without
 * any fold on, each turn folds what is then too long, and ends where nothing else is.
 * @param filled The share of the plot that the stretch fills. @returns ms.
 */
export function spanOf(stretch: Stretch, gaps: Gaps | undefined, filled = 1): number {
  const { from, to } = stretch;
  let span = (to - from) / filled;
  for (;;) {
    let [drawn, bands, start] = [0, 0, from];
    for (const gap of gaps?.stretches ?? []) {
      if (gap.to <= from || gap.from >= to || lengthOf(gap) <= gaps!.share * span) continue;
      // Piece by piece: in deep time a difference of sums would have nothing left of our days.
      drawn += Math.max(0, gap.from - start);
      start = Math.min(to, gap.to);
      bands += (gaps!.share * (start - Math.max(from, gap.from))) / lengthOf(gap);
    }
    const next = (drawn + to - start) / (filled - bands);
    if (!(next < span)) return span;
    span = next;
  }
}

/** Time at a zoom. @param span How much of it the plot holds, folded ms. */
export function foldedTime(span: number, gaps: Gaps | undefined): FoldedTime {
  const band = (gaps?.share ?? 0) * span;
  const cut = gaps?.stretches.filter((gap) => lengthOf(gap) > band) ?? [];
  const same = (ms: number) => ms;
  if (cut.length === 0) return { fold: same, unfold: same, cut };
  // From 1970 outwards, where a folded ms is the same as an unfolded one: numbers are as exact as in the time that they are of.
  const found = cut.findIndex(({ from, to }) => from + to >= 0);
  const first = found < 0 ? cut.length : found;
  const starts = cut.map(({ from }) => from);
  for (let at = first + 1; at < cut.length; at++)
    starts[at] = starts[at - 1]! + band + (cut[at]!.from - cut[at - 1]!.to);
  for (let at = first - 1; at >= 0; at--)
    starts[at] = (at === first - 1 ? cut[at]!.to : starts[at + 1]! - (cut[at + 1]!.from - cut[at]!.to)) - band;
  const begins = cut.map(({ from }) => from);
  return {
    cut,
    fold: (ms) => {
      const at = Math.max(0, lowerBound(begins, ms) - 1);
      const { from, to } = cut[at]!;
      if (ms <= from) return starts[at]! + (ms - from);
      return ms < to ? starts[at]! + ((ms - from) / (to - from)) * band : starts[at]! + band + (ms - to);
    },
    unfold: (folded) => {
      const at = Math.max(0, lowerBound(starts, folded) - 1);
      const { from, to } = cut[at]!;
      const past = folded - starts[at]!;
      if (past <= 0) return from + past;
      return past < band ? from + (past / band) * (to - from) : to + (past - band);
    },
  };
}

/**
 * A range that a page or a reader names, where a bound lies in what it leaves out: moved to the edge, on the side that is
 * shown. What lies in there altogether is shown with as much of what is around it as it is long.
 */
export function toEdges(range: Stretch, gaps: Gaps | undefined): Stretch {
  const { from, to } = range;
  const span = spanOf(range, gaps);
  const around = (ms: number) =>
    gaps?.stretches.find((gap) => gap.from < ms && ms < gap.to && lengthOf(gap) > gaps.share * span);
  const [before, after] = [around(from), around(to)];
  if (!before && !after) return range;
  const [start, end] = [before?.to ?? from, after?.from ?? to];
  if (start < end) return { from: start, to: end };
  const time = foldedTime(to - from, gaps);
  const middle = time.fold((start + end) / 2);
  return { from: time.unfold(middle - (to - from) / 2), to: time.unfold(middle + (to - from) / 2) };
}
