import { NAMES } from '../layout/lane-names.js';
import type { LanePlot, PlottedLane } from '../layout/lane-plot.js';
import type { Stroke } from '../layout/marks.js';

/** What a canvas is painted with: colours as CSS writes them. */
export interface Inks {
  readonly ink: string;
  readonly tint: string;
  readonly rule: string;
  readonly hair: string;
  readonly accent: string;
  readonly paper: string;
}

/** Widths and dashes of the outlines (SPEC.md §2), CSS px. */
const OUTLINES = {
  heavy: [3.5, []],
  thin: [1.5, []],
  dashed: [1.75, [5, 2.5]],
  dotted: [2.25, [0, 4.5]],
  stem: [1, []],
} as const;

/** The height of a torn edge over a column that is cut, CSS px. */
const TEAR = 6;

function paintStroke(context: CanvasRenderingContext2D, { d, outline, filling }: Stroke, inks: Inks): void {
  const path = new Path2D(d);
  if (filling === 'none' && outline === 'dashed') context.fillStyle = inks.paper;
  else context.fillStyle = /^(solid|fade-)/.test(filling) ? inks.ink : inks.tint;
  // What fades is drawn faint: a gradient a mark would cost more than all else.
  context.globalAlpha = filling.startsWith('fade') ? 0.45 : 1;
  if (filling === 'hatch') {
    context.save();
    context.clip(path);
    context.restore();
  } else if (filling !== 'none' || outline === 'dashed') context.fill(path);
  context.globalAlpha = 1;
  if (!outline) return;
  const [width, dash] = OUTLINES[outline];
  context.lineWidth = width;
  context.setLineDash(dash as unknown as number[]);
  context.lineCap = outline === 'dotted' ? 'round' : 'butt';
  context.strokeStyle = inks.ink;
  context.stroke(path);
  context.setLineDash([]);
  context.lineCap = 'butt';
}

/** Columns on the base of a lane, linear from zero; past the full height cut and torn. */
function paintColumns(context: CanvasRenderingContext2D, lane: PlottedLane, plot: LanePlot, inks: Inks): void {
  const { bins, full, range, pxPerMs } = plot;
  const { body } = lane;
  context.fillStyle = inks.rule;
  lane.columns?.forEach((value, at) => {
    if (value === 0) return;
    const x0 = (bins.edges[at]! - range.from) * pxPerMs;
    const x1 = (bins.edges[at + 1]! - range.from) * pxPerMs;
    const isCut = value > full;
    const height = isCut ? body : Math.max(1.5, (value / full) * body);
    context.fillRect(x0, lane.base - height, Math.max(1, x1 - x0 - 1), height);
    if (!isCut) return;
    context.strokeStyle = inks.ink;
    context.lineWidth = 1.5;
    for (const up of [0, 4]) {
      const y = lane.base - body + TEAR + up;
      const middle = (x0 + x1 - 1) / 2;
      context.beginPath();
      context.moveTo(middle - 5, y + 2);
      context.lineTo(middle - 1.5, y - 2);
      context.lineTo(middle + 1.5, y + 2);
      context.lineTo(middle + 5, y - 2);
      context.stroke();
    }
  });
  const most = lane.running?.reduce((a, b) => Math.max(a, b), 0) ?? 0;
  lane.running?.forEach((value, at) => {
    if (value === 0) return;
    const x0 = (bins.edges[at]! - range.from) * pxPerMs;
    const x1 = (bins.edges[at + 1]! - range.from) * pxPerMs;
    context.globalAlpha = 0.25 + (0.75 * value) / most;
    context.fillStyle = inks.rule;
    context.fillRect(x0, lane.base + 1.5, x1 - x0, 3);
  });
  context.globalAlpha = 1;
}

/** Brackets under what is counted. */
function paintCounts(context: CanvasRenderingContext2D, lane: PlottedLane, inks: Inks): void {
  context.beginPath();
  for (const { x0, x1 } of lane.counts) {
    const [a, b, y] = [Math.round(x0 + 2) + 0.5, Math.round(x1 - 2) - 0.5, Math.round(lane.base + 9) + 0.5];
    if (b - a < 4) continue;
    context.moveTo(a, y - 4);
    context.lineTo(a, y);
    context.lineTo(b, y);
    context.lineTo(b, y - 4);
  }
  context.strokeStyle = inks.rule;
  context.lineWidth = 1;
  context.stroke();
}

/** Stems of the named, each with a ring at its head. */
function paintNames(
  context: CanvasRenderingContext2D,
  lane: PlottedLane,
  em: number,
  selected: number | undefined,
  inks: Inks,
): void {
  for (const { row, x, y: top, stem } of lane.names) {
    if (!stem) continue;
    const y = top + (NAMES / 2) * em;
    const isChosen = row === selected;
    context.strokeStyle = isChosen ? inks.accent : inks.ink;
    context.lineWidth = 1;
    context.beginPath();
    context.moveTo(x, y);
    context.lineTo(x, lane.base);
    context.stroke();
    context.lineWidth = 2;
    context.fillStyle = isChosen ? inks.accent : inks.tint;
    context.beginPath();
    context.arc(x, y, 3.5, 0, 2 * Math.PI);
    context.fill();
    context.stroke();
  }
}

/**
 * Paints what is drawn and not written. Left to right: a mirrored page mirrors the canvas.
 * @param em CSS px of the type, a sixteenth. @param selected The row of the open event.
 */
export function paintLanes(
  context: CanvasRenderingContext2D,
  plot: LanePlot,
  inks: Inks,
  em: number,
  selected: number | undefined,
): void {
  const { width, height, line, ticks, lanes, asOf } = plot;
  context.clearRect(0, 0, width, height);
  context.lineWidth = 1;
  context.strokeStyle = inks.hair;
  context.beginPath();
  for (const { x } of ticks.parents) {
    context.moveTo(Math.round(x) + 0.5, 0);
    context.lineTo(Math.round(x) + 0.5, line);
  }
  context.stroke();
  for (const lane of lanes) {
    if (!lane.collapsed) {
      context.strokeStyle = inks.rule;
      context.lineWidth = 1;
      context.beginPath();
      context.moveTo(0, Math.round(lane.base) + 0.5);
      context.lineTo(width, Math.round(lane.base) + 0.5);
      context.stroke();
    }
    paintColumns(context, lane, plot, inks);
    paintNames(context, lane, em, selected, inks);
    for (const mark of lane.marks ?? [])
      for (const stroke of mark.strokes(lane.base - 2)) paintStroke(context, stroke, inks);
    paintCounts(context, lane, inks);
  }
  context.strokeStyle = inks.ink;
  context.lineWidth = 1.5;
  const end = asOf ?? width;
  context.beginPath();
  context.moveTo(0, line);
  context.lineTo(end, line);
  for (const { x } of ticks.ticks)
    if (x !== undefined) {
      context.moveTo(x, line);
      context.lineTo(x, line + 6);
    }
  context.stroke();
  if (asOf === undefined) return;
  context.lineWidth = 1;
  context.setLineDash([1, 4]);
  context.beginPath();
  context.moveTo(asOf, line);
  context.lineTo(width, line);
  context.stroke();
  context.setLineDash([]);
  context.strokeStyle = inks.accent;
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(asOf, 0);
  context.lineTo(asOf, line + 6);
  context.stroke();
}
