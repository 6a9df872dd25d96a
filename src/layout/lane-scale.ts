import { foldedTime, spanOf, type FoldedTime, type Gaps } from './folded-time.js';
import type { DrawnStretch, Stretch, TimeScale } from './time-scale.js';
import { anchorOf, type Limits } from './viewport.js';

/** The scale of an axis of lanes: of a part of time, of which it knows what lies beside it as well. */
export interface LaneScale extends TimeScale {
  /** CSS px of an instant in UTC ms, also before the plot and after it. */
  readonly at: (ms: number) => number;
  /** CSS px of a millisecond of what is drawn. */
  readonly pxPerMs: number;
  /** CSS px: counted from there, the places of what is drawn are the same through a pan. */
  readonly anchor: number;
}

/** Between what is drawn beside a gap and its band: the mark of a date that ends there stands clear of it, CSS px. */
export const CLEAR = 8;
/** Between words and a band, CSS px. */
const NEAR = 4;
/** Width of a band, CSS px at 16 px type: in a container of 900 px and more, in a narrower one, and in an overview. */
const BAND = { wide: 84, narrow: 64, overview: 24 } as const;

/** What an axis leaves out, by the room that it has. @param width CSS px of the plot. */
export const gapsOn = (
  stretches: readonly Stretch[] | undefined,
  kind: keyof typeof BAND,
  width: number,
  rem = 16,
): Gaps | undefined =>
  stretches?.length ? { stretches, share: Math.min(0.5, (BAND[kind] * (rem / 16) + 2 * CLEAR) / width) } : undefined;

/**
 * Time to scale on a plot, without the gaps that would be wider than their bands. Bands that lie at an end of the plot reach
 * past it.
 */
export function laneScale(range: Stretch, width: number, gaps?: Gaps): LaneScale {
  const span = spanOf(range, gaps);
  const pxPerMs = width / span;
  const { fold, cut } = foldedTime(span, gaps);
  const start = fold(range.from);
  const at = (ms: number) => (fold(ms) - start) * pxPerMs;
  const breaks = cut
    .filter(({ from, to }) => to > range.from && from < range.to)
    .map(({ from, to }): DrawnStretch => ({ from, to, x0: at(from) + CLEAR, x1: at(to) - CLEAR }));
  const ends = [range.from, ...breaks.flatMap(({ from, to }) => [from, to]), range.to];
  const drawn = ends.flatMap((from, n): DrawnStretch[] => {
    const to = ends[n + 1]!;
    const [x0, x1] = [n === 0 ? 0 : at(from), n + 2 === ends.length ? width : at(to)];
    return n % 2 === 0 && from < to ? [{ from, to, x0, x1 }] : [];
  });
  return { at, pxPerMs, anchor: (anchorOf({ from: start, to: start + span }) - start) * pxPerMs, drawn, breaks };
}

/** Where words of a length start that would run over a band: so that they end before it, if they have room there, CSS px. */
export function clearOf(breaks: readonly DrawnStretch[], x: number, length: number): number {
  const next = breaks.findIndex(({ x0 }) => x < x0);
  const band = breaks[next];
  if (!band || x + length + NEAR <= band.x0) return x;
  const before = band.x0 - NEAR - length;
  return before >= (breaks[next - 1]?.x1 ?? 0) ? before : x;
}

/** Time on an overview, where breaks are narrower than on the plot. @param width CSS px of the strip. */
export function stripTime(limits: Limits, width: number): FoldedTime & { readonly span: number } {
  const gaps = gapsOn(limits.gaps?.stretches, 'overview', width);
  const span = spanOf(limits, gaps);
  return { ...foldedTime(span, gaps), span };
}

/** The scale of all of it. */
export const stripScale = (limits: Limits, width: number): LaneScale =>
  laneScale(limits, width, gapsOn(limits.gaps?.stretches, 'overview', width));
