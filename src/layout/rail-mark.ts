import { isAwaited } from '../model/is-awaited.js';
import type { DatedEvent } from '../model/sort-events.js';
import { isStruck } from '../model/is-struck.js';
import { isMoment } from '../model/is-moment.js';
import type { DateEnd } from '../model/partial-date.js';
import type { CertaintyDef, NewsEvent } from '../model/timeline.js';

/** How precisely: the geometry of a mark on the list's rail (SPEC.md §2). */
export type RailShape =
  | 'day'
  | 'bracket'
  | 'total'
  | 'before'
  | 'after'
  | 'between'
  | 'fade-in'
  | 'fade-out'
  | 'ongoing'
  | 'hatch'
  | 'expected'
  | 'undated';

export interface RailMark {
  readonly shape: RailShape;
  /** How firmly: the outline. */
  readonly line: CertaintyDef['line'];
  /** Approximate: no returns at the ends. */
  readonly soft: boolean;
  readonly season: boolean;
  readonly startUncertain: boolean;
  readonly endUncertain: boolean;
  /** Called off or withdrawn: not filled, as what happened is. */
  readonly struck: boolean;
  /** The line ends in an arrow head: going on at the as-of day. */
  readonly arrow: boolean;
  /** The start fades: it is not known. */
  readonly fadesIn: boolean;
}

/** A map, since an id of a newsroom's own may be a name that every object has. */
const LINES = new Map<string | undefined, CertaintyDef['line']>([
  ['confirmed', 'heavy'],
  ['claimed', 'dashed'],
  ['disputed', 'dashed'],
  ['denied', 'dashed'],
  ['analysis', 'dotted'],
]);

/** The outline style of an event: how firmly it is known. What is merely possible is dashed, whoever says so. */
export const certaintyLine = (
  { status, certainty }: NewsEvent,
  certainties?: readonly CertaintyDef[],
): CertaintyDef['line'] =>
  status === 'possible'
    ? 'dashed'
    : (certainties?.find(({ id }) => id === certainty)?.line ?? LINES.get(certainty) ?? 'thin');

/** Whether an event is a total over a period: a count with the period that it counts over. */
export const isTotal = ({ figures }: NewsEvent): boolean =>
  figures?.some(({ unit, period }) => unit === 'count' && period !== undefined) ?? false;

const is = (end: DateEnd | undefined, what: 'uncertain' | 'approximate') => typeof end === 'object' && end[what];

function shapeOf({ event, date }: DatedEvent): RailShape {
  if (date === null) return event.status === 'possible' ? 'hatch' : 'undated';
  const { form, end, min, max } = date;
  if (isAwaited(event)) return event.status === 'possible' ? 'hatch' : 'expected';
  if (form === 'before' || form === 'after' || form === 'between') return form;
  if (event.status === 'ongoing' || end === 'open') return 'ongoing';
  if (min === -Infinity) return 'fade-in';
  if (max === Infinity) return 'fade-out';
  if (isTotal(event)) return 'total';
  return isMoment(date) ? 'day' : 'bracket';
}

/** The mark of one event on the rail. */
export function railMark(item: DatedEvent, certainties?: readonly CertaintyDef[]): RailMark {
  const { date } = item;
  const shape = shapeOf(item);
  return {
    shape,
    line: certaintyLine(item.event, certainties),
    soft: date?.approximate ?? false,
    season: date?.precision === 'season',
    startUncertain: is(date?.start, 'uncertain'),
    endUncertain: is(date?.end, 'uncertain'),
    struck: isStruck(item.event),
    arrow: shape === 'ongoing',
    fadesIn: shape === 'fade-in' || (shape === 'ongoing' && date?.min === -Infinity),
  };
}
