import { isAwaited } from '../model/is-awaited.js';
import { isStruck } from '../model/is-struck.js';
import { isMoment } from '../model/is-moment.js';
import type { DateEnd, DatePoint, PartialDate } from '../model/partial-date.js';
import type { DatedEvent } from '../model/sort-events.js';
import type { CertaintyDef } from '../model/timeline.js';
import { certaintyLine } from './rail-mark.js';

/** How firmly: the outline of a stroke. `stem`: a hairline from a mark to the axis or to its label. */
export type Outline = CertaintyDef['line'] | 'stem';

/** What fills a closed shape. `fade`: tint that fades at both ends; `fade-ends`, `fade-in`, `fade-out`: ink that does; `solid`: ink, for arrow heads and confirmed marks. */
export type Filling = 'none' | 'tint' | 'solid' | 'hatch' | 'fade' | 'fade-ends' | 'fade-in' | 'fade-out';

/** One path of a mark, in CSS px of the plot. `outline: null`: no stroke. */
export interface Stroke {
  readonly d: string;
  readonly outline: Outline | null;
  readonly filling: Filling;
}

/** Where the dates of an item lie on the axis, CSS px; the line of what is known is `asOf`. */
export interface Placement {
  readonly at: (ms: number) => number;
  /** The as-of line, UTC ms, or undefined where there is none. */
  readonly asOf: number | undefined;
  /** The newsroom's own certainties. */
  readonly certainties?: readonly CertaintyDef[] | undefined;
}

/** Heights of marks, CSS px (SPEC.md §2). */
const RING = 11;
const HEIGHT = { bar: 10, interval: 8, between: 12 } as const;
/** The least that a bar is drawn wide, CSS px: thinner it could not be told from a grid line. */
const LEAST = 3;
/** The same for the brackets of a date between two others. */
const LEAST_BETWEEN = 10;
/** From this width of a day on, CSS px, a day is a bar. */
export const DAY_BAR = 24;

/** A mark over the axis: both bounds known. */
export interface ClosedMark {
  readonly kind: 'ring' | 'bar' | 'interval' | 'between';
  /** What is drawn of it, CSS px. */
  readonly x0: number;
  readonly x1: number;
  /** CSS px. */
  readonly height: number;
}

const pointOf = (end: DateEnd): DatePoint | undefined => (typeof end === 'object' ? end : undefined);

/** The bounds of the mark of a date that has both. Nothing is drawn past the as-of line whose end is not known. */
export function closedMark({ date }: { readonly date: PartialDate }, { at, asOf }: Placement): ClosedMark {
  const { min, max } = date;
  const { form, end } = date;
  const isOpenEnded = form === 'interval' && pointOf(end)?.uncertain && asOf !== undefined && min < asOf;
  const [x0, x1] = [at(min), at(isOpenEnded ? Math.min(max, asOf) : max)];
  // A clock time is a dot as well, until its minute is as wide as a day had to be.
  if (isMoment(date) && x1 - x0 < DAY_BAR) {
    const middle = (x0 + x1) / 2;
    return { kind: 'ring', x0: middle - RING / 2, x1: middle + RING / 2, height: RING };
  }
  const kind = form === 'between' ? 'between' : form === 'interval' ? 'interval' : 'bar';
  const grow = Math.max(0, (kind === 'between' ? LEAST_BETWEEN : LEAST) - (x1 - x0)) / 2;
  return { kind, x0: x0 - grow, x1: x1 + grow, height: HEIGHT[kind] };
}

const n = (value: number) => String(Math.round(value * 10) / 10);
const rect = (x0: number, y0: number, x1: number, y1: number) => `M${n(x0)} ${n(y0)}H${n(x1)}V${n(y1)}H${n(x0)}Z`;
const edges = (x0: number, y0: number, x1: number, y1: number) =>
  `M${n(x0)} ${n(y0)}H${n(x1)}M${n(x0)} ${n(y1)}H${n(x1)}`;

/** What fills a closed mark of an outline (SPEC.md §2): what is claimed is not filled. */
const fillOf = (outline: Outline): Filling => (outline === 'heavy' ? 'solid' : outline === 'dashed' ? 'none' : 'tint');

/**
 * The paths of a mark over the axis.
 * @param top Upper edge of the mark, CSS px downwards.
 */
export function closedStrokes(
  item: DatedEvent & { readonly date: PartialDate },
  mark: ClosedMark,
  top: number,
  placement: Placement,
): readonly Stroke[] {
  const { event, date } = item;
  const { x0, x1, height, kind } = mark;
  const outline = certaintyLine(event, placement.certainties);
  const awaited = isAwaited(event);
  // What was called off or withdrawn has the place of its date, and nothing of what happened.
  const struck = isStruck(event);
  const filling = awaited ? 'hatch' : struck ? 'none' : fillOf(outline);
  const [y0, y1] = [top, top + height];
  const middle = (y0 + y1) / 2;
  if (kind === 'ring') {
    const [x, r] = [(x0 + x1) / 2, (RING - 2) / 2];
    return [
      { d: `M${n(x - r)} ${n(middle)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`, outline, filling },
    ];
  }
  if (kind === 'between')
    return [
      {
        d: `M${n(x0 + 5)} ${y0}H${n(x0)}V${y1}H${n(x0 + 5)}M${n(x1 - 5)} ${y0}H${n(x1)}V${y1}H${n(x1 - 5)}`,
        outline: 'thin',
        filling: 'none',
      },
      { d: `M${n(x0 + 6)} ${n(middle)}H${n(x1 - 5)}`, outline: 'dashed', filling: 'none' },
    ];
  // A month still running is filled as far as anything is known of it; its outline says how long it is.
  const now = placement.asOf === undefined || awaited ? x1 : placement.at(placement.asOf);
  const filled = x0 < now && now < x1 ? now : x1;
  // "About", and a season: where it begins and ends is not known to the day, so both ends fade and none is closed.
  if (date.approximate || date.precision === 'season')
    return [
      { d: rect(x0, y0, filled, y1), outline: null, filling: awaited || struck ? filling : 'fade' },
      { d: fadingLine(x0, x1, y0, outline) + fadingLine(x0, x1, y1, outline), outline: null, filling: 'fade-ends' },
    ];
  const [start, end] = [pointOf(date.start), pointOf(date.end)];
  const isPoint = date.form === 'point';
  const from = start?.uncertain ? (isPoint ? x1 : Math.min(x1, placement.at(start.max))) : x0;
  const to = end?.uncertain ? (isPoint ? x0 : Math.max(x0, placement.at(end.min))) : x1;
  const open = from > x0 || to < x1;
  if (open) {
    const body = from < to;
    return [
      // What is certain, without a cap where it runs on into what is not.
      ...(from < Math.min(to, filled) ? [{ d: rect(from, y0, Math.min(to, filled), y1), outline: null, filling }] : []),
      ...(body
        ? [
            {
              d:
                edges(from, y0, to, y1) +
                (from === x0 ? `M${n(x0)} ${y0}V${y1}` : '') +
                (to === x1 ? `M${n(x1)} ${y0}V${y1}` : ''),
              outline,
              filling: 'none' as const,
            },
          ]
        : []),
      {
        d: (from > x0 ? edges(x0, y0, Math.min(from, x1), y1) : '') + (to < x1 && body ? edges(to, y0, x1, y1) : ''),
        outline: 'dashed' as const,
        filling: 'none' as const,
      },
    ];
  }
  if (filled < x1)
    return [
      { d: rect(x0, y0, filled, y1), outline: null, filling },
      { d: rect(x0, y0, x1, y1), outline, filling: 'none' },
    ];
  return [{ d: rect(x0, y0, x1, y1), outline, filling }];
}

/** What a date with an open bound looks like, in its row below the axis. */
export type OpenKind = 'before' | 'after' | 'fade-in' | 'fade-out' | 'ongoing';

export interface OpenMark {
  readonly kind: OpenKind;
  /** What is drawn of it, CSS px. */
  readonly x0: number;
  readonly x1: number;
  /** Whether its start is known and lies at `x0`. */
  readonly started: boolean;
}

/** Dashes and fading lines are so long whatever the zoom, since they say "unknown" and not "some days" (CSS px). */
export const UNKNOWN = { wide: 78, narrow: 52 } as const;
const DASHES = { wide: [28.5, 21, 13.5], narrow: [20.5, 13, 5.5] } as const;
const GAP = 7;

/** The known bound of a date with an open one, UTC ms on the axis; undefined where neither is known. */
export const knownBound = (date: PartialDate): number | undefined => {
  const { min, max } = date;
  return Number.isFinite(max) ? max : Number.isFinite(min) ? min : undefined;
};

/**
 * The bounds of the mark of a date with an open bound.
 * @param edge Where the axis ends, CSS px: an end that nobody knows is drawn no further than the as-of line, or that.
 */
export function openMark(
  { event, date }: { readonly event: DatedEvent['event']; readonly date: PartialDate },
  { at, asOf }: Placement,
  size: keyof typeof UNKNOWN,
  edge: number,
): OpenMark {
  const { min, max } = date;
  const length = UNKNOWN[size];
  const now = asOf === undefined ? edge : at(asOf);
  if (date.form === 'before') return { kind: 'before', x0: at(max) - length, x1: at(max), started: false };
  if (date.form === 'after') return { kind: 'after', x0: at(min), x1: at(min) + length, started: false };
  const ongoing = event.status === 'ongoing' || date.end === 'open';
  if (min === -Infinity) {
    const x = max === Infinity ? now : at(max);
    return { kind: ongoing ? 'ongoing' : 'fade-in', x0: x - length, x1: x, started: false };
  }
  // An arrow that would point backwards, from a start beyond the as-of line, says only where it starts.
  return ongoing && at(min) < now - 10
    ? { kind: 'ongoing', x0: at(min), x1: now, started: true }
    : { kind: 'fade-out', x0: at(min), x1: at(min) + length, started: true };
}

/** A line as a filled shape, which alone can fade; dashes are pieces of it. */
function fadingLine(x0: number, x1: number, middle: number, outline: Outline): string {
  const half = outline === 'heavy' ? 1.75 : 0.75;
  const [dash, gap] = outline === 'dashed' ? [5, 2.5] : outline === 'dotted' ? [2, 2.5] : [x1 - x0, 1];
  let d = '';
  for (let x = x0; x < x1; x += dash + gap) d += rect(x, middle - half, Math.min(x + dash, x1), middle + half);
  return d;
}

/** The paths of a mark below the axis. @param middle Its height, CSS px downwards. */
export function openStrokes(
  { event }: Pick<DatedEvent, 'event'>,
  { kind, x0, x1, started }: OpenMark,
  middle: number,
  size: keyof typeof UNKNOWN,
  certainties?: readonly CertaintyDef[],
): readonly Stroke[] {
  const outline = certaintyLine(event, certainties);
  const line = (a: number, b: number) => `M${n(a)} ${n(middle)}H${n(b)}`;
  if (kind === 'before' || kind === 'after') {
    // From the known day into what is not known, each dash shorter than the last; closed at the day by a bracket.
    const sign = kind === 'before' ? -1 : 1;
    let x = kind === 'before' ? x1 : x0;
    const dashes = DASHES[size].map((length) => {
      const from = x;
      x += sign * (length + GAP);
      return line(from, from + sign * length);
    });
    const day = kind === 'before' ? x1 : x0;
    return [
      { d: dashes.join(''), outline, filling: 'none' },
      {
        d: `M${n(day + sign * 5)} ${n(middle - 6)}H${n(day)}V${n(middle + 6)}H${n(day + sign * 5)}`,
        outline: 'thin',
        filling: 'none',
      },
    ];
  }
  const arrow = `M${n(x1 - 8)} ${n(middle - 4.5)}L${n(x1)} ${n(middle)}L${n(x1 - 8)} ${n(middle + 4.5)}Z`;
  const fading = fadingLine(x0, kind === 'ongoing' ? x1 - 8 : x1, middle, outline);
  return [
    started && kind === 'ongoing'
      ? { d: `${line(x0, x1 - 8)}M${n(x0)} ${n(middle - 5)}V${n(middle + 5)}`, outline, filling: 'none' }
      : { d: fading, outline: null, filling: kind === 'fade-out' ? 'fade-out' : 'fade-in' },
    ...(kind === 'ongoing' ? [{ d: arrow, outline: null, filling: 'solid' as const }] : []),
    ...(kind === 'fade-out'
      ? [{ d: `M${n(x0)} ${n(middle - 5)}V${n(middle + 5)}`, outline, filling: 'none' as const }]
      : []),
    ...(kind === 'fade-in'
      ? [{ d: `M${n(x1)} ${n(middle - 5)}V${n(middle + 5)}`, outline, filling: 'none' as const }]
      : []),
  ];
}
