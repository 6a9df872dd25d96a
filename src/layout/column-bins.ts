import { bins, type Bins } from './bins.js';
import type { LaneScale } from './lane-scale.js';

/**
 * The finest bins of the calendar that are so wide, over what is drawn. One is as long as a break: it is as empty as that, and
 * those beside it end there, so that nothing is counted over a break as if that were to scale.
 * @param least CSS px. @param shortest As for `bins`.
 */
export function columnBins(
  { drawn, pxPerMs }: Pick<LaneScale, 'drawn' | 'pxPerMs'>,
  least: number,
  shortest = 0,
): Bins {
  const parts = drawn.map((stretch) => bins(stretch, pxPerMs, least, shortest));
  if (parts.length === 1) return parts[0]!;
  const edges = parts.flatMap(({ edges: all }, n) => {
    const first = n === 0 ? -Infinity : drawn[n]!.from;
    const last = n === drawn.length - 1 ? Infinity : drawn[n]!.to;
    return Array.from(all, (ms) => Math.min(last, Math.max(first, ms)));
  });
  return { ...parts[0]!, edges: Float64Array.from(edges) };
}
