import { NAMES } from '../layout/lane-names.js';
import type { PackedMark } from '../layout/lane-pack.js';
import type { LanePlot, PlottedLane } from '../layout/lane-plot.js';
import type { Stroke } from '../layout/marks.js';
import { TOTAL } from '../layout/total-figures.js';
import { paintBreaks } from './paint-breaks.js';

/** What a canvas is painted with: colours as CSS writes them. */
export interface Inks {
  readonly ink: string;
  readonly tint: string;
  readonly rule: string;
  readonly hair: string;
  readonly accent: string;
  readonly paper: string;
  /** The ground of a break. */
  readonly paper2: string;
}

/** Those of tokens.ts for print. */
export const ON_PAPER: Inks = {
  ink: '#000',
  tint: '#fff',
  rule: '#000',
  hair: '#999',
  accent: '#000',
  paper: '#fff',
  paper2: '#fff',
};

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

/** 45°, a line every 3 CSS px: what is announced and has not happened. */
function hatch(context: CanvasRenderingContext2D, ink: string): CanvasPattern | string {
  const tile = document.createElement('canvas');
  tile.width = tile.height = 6;
  const pen = tile.getContext('2d');
  if (!pen) return ink;
  pen.strokeStyle = ink;
  pen.beginPath();
  for (const at of [-3, 0, 3, 6, 9]) {
    pen.moveTo(at - 1, 7);
    pen.lineTo(at + 7, -1);
  }
  pen.stroke();
  return context.createPattern(tile, 'repeat') ?? ink;
}

/** Where a filling fades: shares of its length, and how much of the colour is left there. */
const FADES: Readonly<Record<string, readonly (readonly [at: number, left: boolean])[]>> = {
  fade: [
    [0, false],
    [0.2, true],
    [0.8, true],
    [1, false],
  ],
  'fade-in': [
    [0, false],
    [0.4, true],
    [1, true],
  ],
  'fade-out': [
    [0, true],
    [0.6, true],
    [1, false],
  ],
};

function fillOf(
  context: CanvasRenderingContext2D,
  { filling, outline }: Stroke,
  { x0, x1 }: PackedMark,
  inks: Inks,
): CanvasGradient | CanvasPattern | string | undefined {
  if (filling === 'none') return outline === 'dashed' ? inks.paper : undefined;
  if (filling === 'hatch') return hatch(context, inks.ink);
  if (filling === 'solid') return inks.ink;
  if (filling === 'tint') return inks.tint;
  const colour = filling === 'fade' ? inks.tint : inks.ink;
  const gradient = context.createLinearGradient(x0, 0, x1, 0);
  // Towards the ground and not towards nothing: that would be grey on the way.
  for (const [at, left] of FADES[filling] ?? FADES['fade']!) gradient.addColorStop(at, left ? colour : inks.paper);
  return gradient;
}

function paintStroke(context: CanvasRenderingContext2D, stroke: Stroke, mark: PackedMark, inks: Inks): void {
  const { d, outline } = stroke;
  const path = new Path2D(d);
  const fill = fillOf(context, stroke, mark, inks);
  if (fill) {
    context.fillStyle = fill;
    // eslint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas is no array
    context.fill(path);
  }
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
  const { bins, full, at: place } = plot;
  // Behind the columns: a total is a weight on all of its period, and adds to no day of it.
  context.fillStyle = inks.tint;
  context.strokeStyle = inks.ink;
  context.lineWidth = 1.5;
  for (const { x0, x1 } of lane.totals) {
    context.fillRect(x0, lane.base - TOTAL, Math.max(3, x1 - x0), TOTAL);
    context.strokeRect(x0, lane.base - TOTAL, Math.max(3, x1 - x0), TOTAL);
  }
  const { body } = lane;
  context.fillStyle = inks.rule;
  lane.columns?.forEach((value, at) => {
    if (value === 0) return;
    const x0 = place(bins.edges[at]!);
    const x1 = place(bins.edges[at + 1]!);
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
    const x0 = place(bins.edges[at]!);
    const x1 = place(bins.edges[at + 1]!);
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
  for (const { row, x, y: top, stem, foot } of lane.names) {
    if (!stem) continue;
    const y = top + (NAMES / 2) * em;
    const isChosen = row === selected;
    context.strokeStyle = isChosen ? inks.accent : inks.ink;
    context.lineWidth = 1;
    context.beginPath();
    context.moveTo(x, y);
    context.lineTo(x, lane.base);
    context.stroke();
    // A day that is as wide as this is no moment: among columns nothing else says how long it is.
    if (foot && lane.columns) {
      context.lineWidth = 4;
      context.beginPath();
      context.moveTo(foot.x0, lane.base - 2);
      context.lineTo(foot.x1, lane.base - 2);
      context.stroke();
    }
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
      for (const stroke of mark.strokes(lane.base - 2)) paintStroke(context, stroke, mark, inks);
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
  if (asOf !== undefined) {
    context.lineWidth = 1;
    context.setLineDash([1, 4]);
    context.beginPath();
    context.moveTo(asOf, line);
    context.lineTo(width, line);
    context.stroke();
    context.setLineDash([]);
  }
  paintBreaks(context, plot, inks, em);
  if (asOf === undefined) return;
  context.strokeStyle = inks.accent;
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(asOf, 0);
  context.lineTo(asOf, line + 6);
  context.stroke();
}
