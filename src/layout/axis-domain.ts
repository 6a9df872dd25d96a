import { DAY } from '../model/calendar.js';
import { isMoment } from '../model/is-moment.js';
import type { PartialDate } from '../model/partial-date.js';
import { breaks } from './breaks.js';
import { DAY_BAR, knownBound } from './marks.js';
import { unitBounds } from './ticks.js';
import type { ScaleChoice, Stretch } from './time-scale.js';

/** Whether both ends of a date are known, so that it stands above the axis line. */
export const isClosed = ({ min, max }: PartialDate): boolean => Number.isFinite(min) && Number.isFinite(max);

/** Room between a moment and the end of what is drawn: a share of it, as the mockups have it (4 days of 4 months). */
const MARGIN = 0.03;
/** A lone moment, or several at one instant, stand in this many times their length. */
const AROUND = 15;
/** Least room between a moment and the end of the axis, and between it and a break, CSS px. */
const LEAST = 8;
const CLEAR = 8;

export interface DomainOptions {
  /** The as-of line, UTC ms. */
  readonly asOf?: number | undefined;
  /** CSS px of the axis. */
  readonly width: number;
  /** Width of a break, CSS px. */
  readonly band: number;
  readonly scale?: ScaleChoice | undefined;
}

/**
 * What an axis draws of time: from before the first to after the last known bound, without long empty stretches, whose
 * cuts fall on the bounds of calendar units.
 *
 * @param dates Those that have a place on the axis; at least one.
 * @param scale CSS px of a millisecond: at that days, or clock times, are wide enough to be bars, of which all is drawn;
 *   found out where it is not said.
 * @returns Stretches in order, for `timeScale`.
 */
export function axisDomain(dates: readonly PartialDate[], options: DomainOptions, scale = 0): readonly Stretch[] {
  const { asOf, width, band, scale: asked } = options;
  const instants: number[] = asOf === undefined ? [] : [asOf];
  const moments = new Set<number>(instants);
  const bounds = dates.filter(isClosed);
  const steps = [...instants];
  const dayEnds = new Map<number, number>();
  let least = Infinity;
  for (const date of dates) {
    const { min, max } = date;
    const isBar = isMoment(date) && (max - min) * scale >= DAY_BAR;
    const moment = isClosed(date) ? (isMoment(date) && !isBar ? min : undefined) : knownBound(date);
    // A moment has no length to show: where its day is a bar, that ends the day and begins no stretch.
    if (isBar) {
      steps.push(min);
      dayEnds.set(min, max);
    } else steps.push(...(moment === undefined ? [min, max] : [moment]));
    if (moment === undefined) instants.push(min, max);
    else {
      instants.push(moment);
      moments.add(moment);
      least = Math.min(least, max - min);
    }
  }
  if (instants.length === 0) return [{ from: 0, to: 1 }];
  instants.sort((a, b) => a - b);
  const [lo, hi] = [instants[0]!, instants.at(-1)!];
  if (lo === hi) {
    const around = (Number.isFinite(least) ? least : DAY) * AROUND;
    return [{ from: lo - around, to: lo + around }];
  }
  // Breaks take up half of the axis at most, and none is cut into what is one date: a month, a year, a season.
  const whole = dates.filter((date) => isClosed(date) && date.form === 'point');
  const gaps = breaks(steps, asked === 'linear' ? 0 : width / 2 / band, asked === 'compressed')
    .filter(({ from, to }) => !whole.some(({ min, max }) => min <= from && to <= max))
    .map(({ from, to }): Stretch => ({ from: Math.max(from, dayEnds.get(from) ?? from), to }));
  const drawn = hi - lo - gaps.reduce((sum, { from, to }) => sum + (to - from), 0);
  const pxPerMs = Math.max(1, width - gaps.length * band) / drawn;
  const isWide = (date: PartialDate) => isMoment(date) && (date.max - date.min) * pxPerMs >= DAY_BAR;
  if (scale === 0 && dates.some(isWide)) return axisDomain(dates, options, pxPerMs);
  const pad = (at: number) => (moments.has(at) ? Math.max(drawn * MARGIN, LEAST / pxPerMs) : 0);
  const cuts = gaps.flatMap((gap): Stretch[] => {
    // A moment stands clear of the break, and a bar that crosses it shows where it begins and ends.
    const clear = (at: number) =>
      moments.has(at) || bounds.some(({ min, max }) => min <= gap.from && max >= gap.to && (at === min || at === max))
        ? CLEAR / pxPerMs
        : 0;
    const cut = unitBounds({ from: gap.from + clear(gap.from), to: gap.to - clear(gap.to) }, pxPerMs);
    return cut ? [cut] : [];
  });
  const ends = [lo - pad(lo), ...cuts.flatMap(({ from, to }) => [from, to]), hi + pad(hi)];
  return ends.flatMap((from, at) => (at % 2 ? [] : [{ from, to: ends[at + 1]! }]));
}
