import { scaleThreshold } from 'd3-scale';

/** A stretch of time, UTC ms, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A stretch and where it lies on the axis, CSS px from the plot's inline start. */
export interface DrawnStretch extends Stretch {
  readonly x0: number;
  readonly x1: number;
}

/**
 * What a page asks of an axis. `linear`: all of it is to scale. `compressed`: every long empty stretch is left out. `auto`: a
 * small axis leaves out the one that takes up most of it, if any does, and one of many events nothing.
 */
export type ScaleChoice = 'auto' | 'linear' | 'compressed';

export interface TimeScale {
  /** CSS px of an instant in UTC ms; what lies outside is moved to the nearest end of the axis. */
  readonly at: (ms: number) => number;
  /** What is drawn, in order; one stretch on a linear axis. All have the same scale. */
  readonly drawn: readonly DrawnStretch[];
  /** What is left out between them. */
  readonly breaks: readonly DrawnStretch[];
}

/**
 * Time to scale: linear, or polylinear where stretches are left out between those that are drawn. A break is as wide as
 * its band, whatever time it stands for.
 *
 * The same as d3's own linear scale, which a test holds it to, without the colours, numbers and formats that come with
 * that: 8 kB of a reader's bytes.
 *
 * @param stretches What is drawn, in order, apart from each other. At least one, and none empty.
 * @param range Where the axis begins and ends, CSS px.
 * @param band Width of a break, CSS px.
 */
export function timeScale(stretches: readonly Stretch[], [start, end]: readonly [number, number], band = 0): TimeScale {
  const time = stretches.reduce((sum, { from, to }) => sum + (to - from), 0);
  const pxPerMs = Math.max(0, end - start - band * (stretches.length - 1)) / time;
  const drawn: DrawnStretch[] = [];
  const breaks: DrawnStretch[] = [];
  for (const { from, to } of stretches) {
    const last = drawn.at(-1);
    const x0 = last ? last.x1 + band : start;
    if (last) breaks.push({ from: last.to, to: from, x0: last.x1, x1: x0 });
    drawn.push({ from, to, x0, x1: x0 + (to - from) * pxPerMs });
  }
  const pieces = drawn.flatMap((piece, at) => (at > 0 ? [breaks[at - 1]!, piece] : [piece]));
  const pieceAt = scaleThreshold(
    pieces.slice(1).map((piece) => piece.from),
    pieces,
  );
  return {
    at: (ms) => {
      const { from, to, x0, x1 } = pieceAt(ms);
      return x0 + Math.min(1, Math.max(0, (ms - from) / (to - from))) * (x1 - x0);
    },
    drawn,
    breaks,
  };
}
