import { utcDay, utcMonday, utcMonth, type CountableTimeInterval } from 'd3-time';
import { daysFromCivil, civilFromDays, dayOfInstant, DAY } from '../model/calendar.js';
import type { DrawnStretch, Stretch } from './time-scale.js';

export type TickUnit = 'millisecond' | 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';

/** The start of a calendar unit on the axis, and the room for its name. */
export interface Tick {
  /** Start of the unit, UTC ms; before the axis where the unit began earlier. */
  readonly ms: number;
  /** Where it begins on the axis, CSS px; undefined where it began before what is drawn: then no line is drawn. */
  readonly x: number | undefined;
  /** The middle of its name, CSS px: of what is drawn of the unit, or the tick itself where units are left out. */
  readonly middle: number;
  /** Room for the name, CSS px, half of it to each side of its middle. */
  readonly room: number;
}

export interface Ticks {
  readonly unit: TickUnit;
  /** Every how many units a tick stands. 1: names stand in their unit, since a month is a span. */
  readonly step: number;
  readonly ticks: readonly Tick[];
  /** The unit above, once in each stretch and wherever a new one begins; its name starts at `x`. */
  readonly parents: readonly {
    readonly ms: number;
    readonly x: number;
    readonly room: number;
    readonly unit: TickUnit;
  }[];
}

interface Step {
  readonly unit: TickUnit;
  readonly step: number;
  /** Least room for a name, CSS px at 12 px type. */
  readonly room: number;
  /** How long it is at least, ms. */
  readonly length: number;
  /** The starts of units from the one that holds `from` to before `to`, UTC ms. */
  readonly starts: (stretch: Stretch) => readonly number[];
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Clock times in UTC are all alike, so that they are counted. */
const clock = (unit: TickUnit, each: number, room: number, counts: readonly number[]): readonly Step[] =>
  counts.map((step) => {
    const length = step * each;
    const starts = ({ from, to }: Stretch) => {
      const first = Math.floor(from / length);
      return Array.from({ length: Math.ceil(to / length) - first }, (_, at) => (first + at) * length);
    };
    return { unit, step, room, length, starts };
  });

const every = (unit: TickUnit, interval: CountableTimeInterval, step: number, room: number, length: number): Step => {
  const steps = interval.every(step)!;
  const starts = ({ from, to }: Stretch) =>
    // Date knows whole milliseconds alone: the last of them before `to` is in the stretch.
    steps.range(steps.floor(new Date(Math.floor(from))), new Date(Math.ceil(to))).map((date) => date.getTime());
  return { unit, step, room, length: step * length, starts };
};

const yearOf = (ms: number) => civilFromDays(dayOfInstant(ms)).year;

/**
 * The year, as an astronomer counts, that a multiple of a step is named by: before the common era people count from 1 BC, so
 * that 3000 BC is -2999; in deep time the count is of thousands. In place of a year 0, which there is none of, stands the 1st.
 */
const roundYear = (multiple: number, step: number): number =>
  step > 1 && multiple <= 0 && multiple > -10_000 ? multiple + 1 : multiple;

/** Years are counted and not asked of Date, which ends in deep time. */
const years = (step: number): Step => ({
  unit: 'year',
  step,
  room: step > 1 ? 64 : 40,
  length: step * 365 * DAY,
  starts: ({ from, to }) => {
    const out: number[] = [];
    // A year before, since the round one of its step may come a year after the multiple.
    for (let year = Math.floor((yearOf(from) - (step > 1 ? 1 : 0)) / step) * step; ; year += step) {
      const ms = daysFromCivil(roundYear(year, step), 1, 1) * DAY;
      if (ms >= to) return out;
      out.push(ms);
    }
  },
});

/** Past this many ms from 1970 there is no Date. */
const DEEP = 8.64e15;

/**
 * From fine to coarse, with room for names such that none makes more than 60 of an axis. Past these, years by 1, 2 and 5 in
 * each power of ten. A day has no clock changes here: what is shown by a zone's clock was moved to it before (`wallTime`), and
 * an hour that the zone skips or has twice is one hour wide.
 */
const STEPS: readonly Step[] = [
  ...clock('millisecond', 1, 112, [1, 2, 5, 10, 20, 50, 100, 200, 500]),
  ...clock('second', SECOND, 80, [1, 5, 15, 30]),
  ...clock('minute', MINUTE, 64, [1, 5, 15]),
  ...clock('hour', HOUR, 64, [1, 3, 6]),
  every('day', utcDay, 1, 30, DAY),
  every('day', utcMonday, 1, 64, 7 * DAY),
  every('month', utcMonth, 1, 34, 28 * DAY),
  every('month', utcMonth, 3, 64, 28 * DAY),
  years(1),
];

/** So far a name may reach over an end of the plot, CSS px: its margin is wider. */
const SIDE = 18;

function fitting(pxPerMs: number, least = 0, isDeep = false): Step {
  const fits = ({ room, length }: Step) => length * pxPerMs >= Math.max(room, least);
  const found = isDeep ? undefined : STEPS.find(fits);
  if (found) return found;
  for (let power = 1; ; power *= 10)
    for (const digit of [1, 2, 5]) {
      const step = years(power * digit);
      if (fits(step) || power > 1e15) return step;
    }
}

/** No unit is longer than its least length by more than this share: a quarter of a year, of three months of 28 days. */
const LONGER = 1.2;

/**
 * The first and the last start of a calendar unit in a stretch, of those that an axis of this scale is divided into: only its
 * ends are looked at, since what is left out of an axis may hold any number of them.
 * @param stretch UTC ms, its ends included. @param pxPerMs CSS px a millisecond takes.
 * @returns UTC ms; undefined where there is none, as in deep time for what is finer than years.
 */
export function unitBounds(stretch: Stretch, pxPerMs: number): Stretch | undefined {
  const { from, to } = stretch;
  const { starts, length } = fitting(pxPerMs);
  const first = starts({ from, to: from + LONGER * length + 1 }).find((ms) => ms >= from);
  const last = starts({ from: to - LONGER * length, to: to + 1 }).findLast((ms) => ms <= to);
  return first !== undefined && last !== undefined && first < last ? { from: first, to: last } : undefined;
}

/** A week has no name of its own: what begins every Monday is named by its day. A clock time is that of an instant. */
const isSpan = ({ unit, step, length }: Pick<Step, 'unit' | 'step' | 'length'>) =>
  step === 1 && (length === DAY || (length > DAY && unit !== 'day'));

/**
 * Two levels of ticks, per drawn stretch: d3's own on a polylinear scale would fall into the break.
 *
 * @param drawn The stretches of a scale; none where nothing has a date, and then no day is named.
 * @param limit CSS px that no name may touch: the as-of line. The name of a unit that it divides is centred in what is left.
 * @param least CSS px that a unit takes at least, beyond what its name needs.
 */
export function ticks(drawn: readonly DrawnStretch[], limit = Infinity, least = 0): Ticks {
  const [longest] = drawn.toSorted((a, b) => b.to - b.from - (a.to - a.from));
  if (!longest || !(longest.from < longest.to)) return { unit: 'day', step: 1, ticks: [], parents: [] };
  const pxPerMs = (longest.x1 - longest.x0) / (longest.to - longest.from);
  const chosen = fitting(pxPerMs, least, Math.max(-drawn[0]!.from, drawn.at(-1)!.to) >= DEEP);
  const { unit, step } = chosen;
  const span = isSpan(chosen);
  const out: Tick[] = [];
  const parents: { ms: number; x: number; room: number; unit: TickUnit }[] = [];
  for (const stretch of drawn) {
    const at = (ms: number) =>
      stretch.x0 + ((ms - stretch.from) / (stretch.to - stretch.from)) * (stretch.x1 - stretch.x0);
    const starts = chosen.starts(stretch);
    starts.forEach((ms, index) => {
      const x = ms >= stretch.from ? at(ms) : undefined;
      if (span) {
        let [left, right] = [x ?? stretch.x0, index + 1 < starts.length ? at(starts[index + 1]!) : stretch.x1];
        if (left < limit && limit < right)
          [left, right] = limit - left > right - limit ? [left, limit] : [limit, right];
        out.push({ ms, x, middle: (left + right) / 2, room: right - left });
      } else if (x !== undefined) {
        // As far to one side as to the other: to half way between ticks, and to no line or end.
        const apart = chosen.length * pxPerMs;
        const ends = [
          stretch.x0 - (stretch === drawn[0] ? SIDE : 0),
          stretch.x1 + (stretch === drawn.at(-1) ? SIDE : 0),
        ];
        const beside = [...ends, limit].map((end) => 2 * Math.abs(end - x));
        out.push({ ms, x, middle: x, room: Math.min(apart, ...beside) });
      }
    });
    if (unit === 'year') continue;
    // Clock times say their hour themselves, so below each stands the day.
    const parent = unit === 'day' ? 'month' : unit === 'month' ? 'year' : 'day';
    const above = STEPS.find((each) => each.unit === parent)!;
    const over = above.starts(stretch);
    over.forEach((ms, index) => {
      // After a break, clear of its torn edge.
      let x = Math.max(stretch.x0 + (stretch === drawn[0] ? 0 : 8), at(ms));
      let end = index + 1 < over.length ? at(over[index + 1]!) : stretch.x1;
      if (x < limit && limit < end) [x, end] = limit - x < above.room ? [limit + 4, end] : [x, limit];
      parents.push({ ms, x, room: end - x, unit: parent });
    });
  }
  return { unit, step: span ? 1 : Math.max(2, step), ticks: out, parents };
}
