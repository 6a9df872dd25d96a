import { foldedTime, spanOf, type Gaps } from './folded-time.js';
import { leastAt, ordered, type TimeRange } from './time-range.js';

export { rangeOf, type TimeRange } from './time-range.js';

/**
 * How much of a range may lie outside of the data at each of its ends. A share of the range and not of the data: so at
 * every zoom nearly all of what is in view is time that the data speak of.
 */
const MARGIN = 0.05;
/** Around all of the data, a share of them. */
const PAD = 0.01;

/** First and last instant of the data, finite, and what an axis of them leaves out: nothing, where it is linear. */
export interface Limits extends TimeRange {
  readonly gaps?: Gaps | undefined;
}

const between = (least: number, value: number, most: number): number => Math.min(Math.max(value, least), most);

/** A data set of a single instant has a width as well. */
const boundsOf = (limits: TimeRange): TimeRange => ordered(limits.from, limits.to) ?? limits;

/** So much time is in view where all of the data are, with a margin on both sides, ms. */
const widest = (bounds: TimeRange, { gaps }: Limits): number => spanOf(bounds, gaps, 1 - 2 * MARGIN);

/** The narrowest range around an instant; of one that is left out, around the edge that numbers tell finer. */
function leastNear(ms: number, { gaps }: Limits): number {
  const gap = gaps?.stretches.find(({ from, to }) => from < ms && ms < to);
  return gap ? Math.min(leastAt(gap.from), leastAt(gap.to)) : leastAt(ms);
}

/**
 * The nearest range that is allowed: not narrower than doubles can tell, not wider than the data with their margin, and
 * not out of sight of them.
 *
 * All of it is reckoned in folded time, in which a plot is as long as it is wide.
 */
export function clampRange(range: TimeRange, limits: Limits): TimeRange {
  const bounds = boundsOf(limits);
  const given = ordered(range.from, range.to) ?? bounds;
  const span = spanOf(given, limits.gaps);
  const { fold, unfold } = foldedTime(span, limits.gaps);
  const middle = between(bounds.from, unfold(fold(given.from) + span / 2), bounds.to);
  const width = between(leastNear(middle, limits), span, widest(bounds, limits));
  const time = foldedTime(width, limits.gaps);
  const start = time.fold(given.from);
  const [first, last] = [time.fold(bounds.from) - MARGIN * width, time.fold(bounds.to) + MARGIN * width - width];
  const from = between(first, start, last);
  // The same bounds, to the last bit, where nothing had to be changed.
  return from === start && width === span ? given : { from: time.unfold(from), to: time.unfold(from + width) };
}

/** All of the data, with a little of what is around them. */
export function wholeRange(limits: Limits): TimeRange {
  const pad = spanOf(limits, limits.gaps) * PAD;
  return clampRange({ from: limits.from - pad, to: limits.to + pad }, limits);
}

/**
 * Nearer by a factor above 1, farther by one below it. The time that was at `at` is then at `to`, as exactly as doubles
 * allow, except where the limits do not let it.
 *
 * @param at A share of the range: 0 is its beginning, 1 its end.
 * @param to Another place than `at` where two fingers zoom and move at once.
 */
export function zoomRange(range: TimeRange, factor: number, at: number, limits: Limits, to = at): TimeRange {
  const { gaps } = limits;
  const span = spanOf(range, gaps);
  const wanted = factor > 0 ? span / factor : span;
  const { fold, unfold } = foldedTime(span, gaps);
  const start = fold(range.from);
  const held = unfold(start + at * span);
  const width = between(leastNear(held, limits), wanted, widest(boundsOf(limits), limits));
  const time = foldedTime(width, gaps);
  // What is left out is wider in time at another zoom, and all that lies beyond it is moved by that.
  const moved = time.fold(held) - (start + at * span);
  const from = start + (at * span - to * width) + moved;
  const isSame = !Number.isFinite(from) || (from === start && width === span);
  return clampRange(isSame ? range : { from: time.unfold(from), to: time.unfold(from + width) }, limits);
}

/** Where an instant lies in a range, UTC ms: 0 is its beginning, 1 its end. */
export function placeOf(ms: number, range: TimeRange, { gaps }: Limits): number {
  const span = spanOf(range, gaps);
  const { fold } = foldedTime(span, gaps);
  return (fold(ms) - fold(range.from)) / span;
}

/**
 * An instant in a range of (folded) time, from which places are counted: the same for all ranges about as long and about there, so that a pan
 * moves what is drawn as one. @returns UTC ms.
 */
export function anchorOf({ from, to }: TimeRange): number {
  const step = 2 ** Math.floor(Math.log2(to - from));
  return Math.ceil(from / step) * step;
}

/** Later by a share of the range; earlier by a negative one. */
export const panRange = (range: TimeRange, fraction: number, limits: Limits): TimeRange =>
  zoomRange(range, 1, fraction, limits, 0);
