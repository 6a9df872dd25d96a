import { TICKS, type LanePlot } from '../layout/lane-plot.js';
import { TOTAL } from '../layout/total-figures.js';

/** A torn edge, from the top downwards. */
function tear(context: CanvasRenderingContext2D, x: number, top: number, bottom: number): void {
  context.moveTo(x, top);
  for (let y = top + 5, side = 2.5; y < bottom; y += 5, side = 2.5 - side) context.lineTo(x + side, y);
}

/** Breaks: over all lanes, with torn edges. What goes on through one goes on as dots: it is not to scale there. */
export function paintBreaks(
  context: CanvasRenderingContext2D,
  { breaks, lanes, line, bins }: LanePlot,
  inks: { readonly ink: string; readonly rule: string; readonly paper2: string },
  em: number,
): void {
  for (const { x0, x1, from, to } of breaks) {
    const bottom = line + (TICKS - 2) * em;
    context.fillStyle = inks.paper2;
    context.fillRect(x0, 0, x1 - x0, bottom);
    context.strokeStyle = inks.rule;
    context.lineWidth = 1;
    context.beginPath();
    tear(context, x0, 0, bottom);
    tear(context, x1, 0, bottom);
    context.stroke();
    context.strokeStyle = inks.ink;
    context.setLineDash([1, 4]);
    context.beginPath();
    for (const { base, marks = [], totals, running, columns } of lanes) {
      const across = [
        ...marks.filter((mark) => mark.x0 < x0 && mark.x1 > x1).flatMap(({ up }) => [base - up - 6, base - up + 2]),
        ...totals.filter((total) => total.x0 < x0 && total.x1 > x1).flatMap(() => [base - TOTAL, base]),
        ...(columns && running?.some((value, n) => value > 0 && bins.edges[n]! <= from && bins.edges[n + 1]! >= to)
          ? [base + 3]
          : []),
      ];
      for (const y of new Set(across)) {
        context.moveTo(x0, y);
        context.lineTo(x1, y);
      }
    }
    context.stroke();
    context.setLineDash([]);
  }
}
