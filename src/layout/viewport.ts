import { leastAt, ordered, type TimeRange } from './time-range.js';

export { rangeOf, type TimeRange } from './time-range.js';

/**
 * How much of a range may lie outside of the data at each of its ends. A share of the range and not of the data: so at
 * every zoom nearly all of what is in view is time that the data speak of.
 */
const MARGIN = 0.05;
/** Around all of the data, a share of them. */
const PAD = 0.01;

const between = (least: number, value: number, most: number): number => Math.min(Math.max(value, least), most);

/** A data set of a single instant has a width as well. */
const boundsOf = (limits: TimeRange): TimeRange => ordered(limits.from, limits.to) ?? limits;

/** So wide is a range that shows all of the data with a margin on both sides. */
const widest = ({ from, to }: TimeRange): number => (to - from) / (1 - 2 * MARGIN);

/**
 * The nearest range that is allowed: not narrower than doubles can tell, not wider than the data with their margin, and
 * not out of sight of them.
 *
 * @param limits First and last instant of the data, finite.
 */
export function clampRange(range: TimeRange, limits: TimeRange): TimeRange {
  const bounds = boundsOf(limits);
  const given = ordered(range.from, range.to) ?? bounds;
  const span = given.to - given.from;
  const middle = between(bounds.from, given.from + span / 2, bounds.to);
  const width = between(leastAt(middle), span, widest(bounds));
  const from = between(bounds.from - MARGIN * width, given.from, bounds.to + MARGIN * width - width);
  // The same bounds, to the last bit, where nothing had to be changed.
  return from === given.from && width === span ? given : { from, to: from + width };
}

/** All of the data, with a little of what is around them. @param limits As for `clampRange`. */
export function wholeRange(limits: TimeRange): TimeRange {
  const pad = (limits.to - limits.from) * PAD;
  return clampRange({ from: limits.from - pad, to: limits.to + pad }, limits);
}

/**
 * Nearer by a factor above 1, farther by one below it. The time that was at `at` is then at `to`, as exactly as doubles
 * allow, except where the limits do not let it.
 *
 * @param at A share of the range: 0 is its beginning, 1 its end.
 * @param to Another place than `at` where two fingers zoom and move at once.
 */
export function zoomRange(range: TimeRange, factor: number, at: number, limits: TimeRange, to = at): TimeRange {
  const span = range.to - range.from;
  const wanted = factor > 0 ? span / factor : span;
  const width = between(leastAt(range.from + at * span), wanted, widest(boundsOf(limits)));
  const from = range.from + (at * span - to * width);
  const isSame = !Number.isFinite(from) || (from === range.from && width === span);
  return clampRange(isSame ? range : { from, to: from + width }, limits);
}

/**
 * An instant in a range, from which places are counted: the same for all ranges about as long and about there, so that a pan
 * moves what is drawn as one. @returns UTC ms.
 */
export function anchorOf({ from, to }: TimeRange): number {
  const step = 2 ** Math.floor(Math.log2(to - from));
  return Math.ceil(from / step) * step;
}

/** Later by a share of the range; earlier by a negative one. */
export const panRange = (range: TimeRange, fraction: number, limits: TimeRange): TimeRange =>
  zoomRange(range, 1, fraction, limits, 0);
