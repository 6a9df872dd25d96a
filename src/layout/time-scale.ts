import { scaleLinear } from 'd3-scale';

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

export interface TimeScale {
  /** CSS px of an instant in UTC ms; what lies outside is moved to the nearest end of the axis. */
  readonly at: (ms: number) => number;
  /** UTC ms at a place in CSS px. */
  readonly invert: (px: number) => number;
  /** What is drawn, in order; one stretch on a linear axis. All have the same scale. */
  readonly drawn: readonly DrawnStretch[];
  /** What is left out between them. */
  readonly breaks: readonly DrawnStretch[];
  /** CSS px that a day takes wherever it is drawn. */
  readonly dayWidth: number;
}

const DAY = 86_400_000;

/**
 * Time to scale: one linear scale, or a polylinear one where stretches are left out between those that are drawn. A break
 * is as wide as its band, whatever time it stands for.
 *
 * @param stretches What is drawn, in order, apart from each other. At least one, and none empty.
 * @param range Where the axis begins and ends, CSS px.
 * @param band Width of a break, CSS px.
 */
export function timeScale(stretches: readonly Stretch[], [start, end]: readonly [number, number], band = 0): TimeScale {
  const time = stretches.reduce((sum, { from, to }) => sum + to - from, 0);
  const pxPerMs = Math.max(0, end - start - band * (stretches.length - 1)) / time;
  let x = start;
  const drawn = stretches.map(({ from, to }): DrawnStretch => {
    const x0 = x;
    const x1 = x0 + (to - from) * pxPerMs;
    x = x1 + band;
    return { from, to, x0, x1 };
  });
  const scale = scaleLinear(
    drawn.flatMap(({ from, to }) => [from, to]),
    drawn.flatMap(({ x0, x1 }) => [x0, x1]),
  ).clamp(true);
  return {
    at: (ms) => scale(ms),
    invert: (px) => scale.invert(px),
    drawn,
    breaks: drawn.slice(1).map(({ from: to, x0: x1 }, at) => ({ from: drawn[at]!.to, to, x0: drawn[at]!.x1, x1 })),
    dayWidth: pxPerMs * DAY,
  };
}
