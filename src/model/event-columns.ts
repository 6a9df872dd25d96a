import { isMoment } from './is-moment.js';
import type { DatePoint, PartialDate } from './read-date.js';
import type { NewsEvent } from './timeline.js';

/**
 * How a date counts where single marks have no room. `instant`: a clock time. `day`: a whole day. `spread`: some time in
 * a month, a year, between two dates. `run`: from one date to another. `total`: a figure over a period, which is a weight
 * and no number of events. `open`: an end that is not known; it is counted and stands at no place of its own. `awaited`:
 * what has not happened, or not as announced; it is counted and adds to no column of what has.
 */
export const SHAPES = ['instant', 'day', 'spread', 'run', 'total', 'open', 'awaited'] as const;

export type Shape = (typeof SHAPES)[number];

/** Events as columns, a row each, in any order: what an archive of a million events is kept in. */
export interface EventColumns {
  readonly count: number;
  /** Where the event is filed in time, UTC ms: the earliest bound, else the start of its last known unit. NaN: undated. */
  readonly from: Float64Array;
  /** Where it ends, UTC ms, exclusive; Infinity where it runs on. */
  readonly until: Float64Array;
  /** Index into {@link SHAPES}. */
  readonly shape: Uint8Array;
  /** 1 is named first. */
  readonly importance: Uint8Array;
  /** To how much of time its start is known: index into GRAINS (start-grain.ts). */
  readonly grain: Uint8Array;
}

/** Whether what has a start goes on, as its date or its status says: an end that is left out alone says nothing of it. */
const goesOn = ({ form, max, end }: PartialDate, { status }: Pick<NewsEvent, 'status'>): boolean =>
  form === 'interval' && max === Infinity && (end === 'open' || status === 'ongoing');

/** The shape of a date, as it counts. */
export function shapeOf(date: PartialDate, event: Pick<NewsEvent, 'figures' | 'status' | 'retracted'>): Shape {
  const { min, max, form, precision } = date;
  if (event.retracted || /scheduled|expected|possible|cancelled/.test(event.status ?? '')) return 'awaited';
  if (event.figures?.some(({ unit, period }) => unit === 'count' && period)) return 'total';
  if (min === -Infinity || (max === Infinity && !goesOn(date, event))) return 'open';
  if (form === 'interval') return 'run';
  if (!isMoment(date)) return 'spread';
  return precision === 'day' ? 'day' : 'instant';
}

/** Where a date ends, by the clock that shows its start. @param wall Where it is filed (see `wallTime`), ms. */
export function endOf(date: PartialDate, event: Pick<NewsEvent, 'status'>, wall: number): number {
  const { min, max, end } = date;
  // Its start alone, be that as little as numbers tell apart there.
  if (max === Infinity) return goesOn(date, event) ? max : wall + Math.max(1, Math.abs(wall) * Number.EPSILON);
  // What starts nobody knows when is filed by the month of its end, in whose zone it ends as well.
  if (min === -Infinity) return max + Math.round(((end as DatePoint).offset ?? 0) * 60_000);
  // As long as it is, from where the clock shown has it.
  return max + (wall - min);
}
