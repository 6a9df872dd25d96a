/** A stretch of time in view, UTC ms, half-open. */
export interface TimeRange {
  readonly from: number;
  readonly to: number;
}

/**
 * How much of a range may lie outside of the data at each of its ends. A share of the range and not of the data: so at
 * every zoom nearly all of what is in view is time that the data speak of.
 */
const MARGIN = 0.05;

/** Share of an instant below which two doubles are too few steps apart to move by a pixel between them: 2,048 or more. */
const FINEST = 2 ** -41;

/** The narrowest range around an instant: 1 ms in our time, about two days at the beginning of the universe. */
const leastAt = (ms: number): number => Math.max(1, Math.abs(ms) * FINEST);

const between = (least: number, value: number, most: number): number => Math.min(Math.max(value, least), most);

function ordered(a: number, b: number): TimeRange | undefined {
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

/** Later by a share of the range; earlier by a negative one. */
export const panRange = (range: TimeRange, fraction: number, limits: TimeRange): TimeRange =>
  zoomRange(range, 1, fraction, limits, 0);
