import { civilFromDays, DAY, dayOfInstant, type CivilDate } from './calendar.js';
import { isBare } from './is-bare.js';
import { toldTime } from './long-gaps.js';
import { openStart, type OpenStart } from './open-start.js';
import { dateOrNull, type DatePoint, type PartialDate } from './read-date.js';
import { runsBy } from './runs-by.js';
import { sharedEnd } from './shared-end.js';
import type { DatedEvent } from './sort-events.js';
import type { Timeline } from './timeline.js';
import { knownPoint, wallTime } from './wall-time.js';

/** What the heading of a section says. `none`: no heading. */
export type SectionHeading =
  | { readonly kind: 'none' }
  | { readonly kind: 'titled'; readonly title: string; readonly note?: string }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  /** A date coarser than its neighbours' headings: a year or a quarter among months belongs to none of them. */
  | { readonly kind: 'period'; readonly point: DatePoint }
  /** `[A..B]` and `[D..]`, some time in a stretch that no month (or year) holds whole. */
  | { readonly kind: 'span'; readonly date: PartialDate }
  /** `end` is set where it is the same for all; `alone`: there is but one. */
  | { readonly kind: OpenStart; readonly end: DatePoint | undefined; readonly alone: boolean }
  | { readonly kind: 'possible' }
  | { readonly kind: 'undated' };

export interface Section {
  readonly heading: SectionHeading;
  readonly items: readonly DatedEvent[];
}

type Unit = 'month' | 'year' | 'none';

/** A dated or undated event, and the calendar date that it is filed under. */
interface Filed {
  readonly item: DatedEvent;
  readonly civil: CivilDate;
}

/** Dates too coarse for a heading of the unit: "2024" is not "January 2024". */
const COARSER = {
  month: /millennium|century|decade|year|season|quarter/,
  year: /millennium|century|decade/,
};

/** What an event stands under, before its neighbours are known: those that share it share a section. */
type Place =
  | Exclude<SectionHeading, { readonly kind: OpenStart | 'titled' }>
  | { readonly kind: OpenStart; readonly before: string }
  | Titled;

interface Titled {
  readonly kind: 'titled';
  readonly title: string;
  readonly from: number;
}

function placeOf({ item: { event, date, wall }, civil: { year, month } }: Filed, unit: Unit): Place {
  if (date === null) return { kind: event.status === 'possible' ? 'possible' : 'undated' };
  if (unit === 'none') return { kind: 'none' };
  if (date.min === -Infinity) return { kind: openStart(event, date), before: `${year}-${month}` };
  if (/between|after/.test(date.form)) {
    // It may lie anywhere in it, so it is filed where all of it lies, by the clock that its start is filed by.
    const last = civilFromDays(dayOfInstant(wall + (date.max - 1 - date.min)));
    if (last.year !== year || (unit === 'month' && last.month !== month)) return { kind: 'span', date };
  }
  const { unspecified: _, ...point } = knownPoint(date);
  if (COARSER[unit].test(point.precision))
    return { kind: 'period', point: { ...point, approximate: false, uncertain: false } };
  return unit === 'month' ? { kind: 'month', year, month } : { kind: 'year', year };
}

function headingOf(place: Place, filed: readonly Filed[]): SectionHeading {
  if (place.kind === 'titled') return { kind: place.kind, title: place.title };
  return 'before' in place
    ? { kind: place.kind, end: sharedEnd(filed.map(({ item }) => item)), alone: filed.length === 1 }
    : place;
}

const TWO_YEARS = 2 * 366 * DAY;
const FEW = 3;

/** Months, where each holds two events on average or where a story told closely is more than rows; years by the first rule. */
function unitOf(filed: readonly Filed[], timeline: Timeline): Unit {
  const dated = filed.filter(({ item }) => item.date);
  const pairs = (unit: Unit) => runsBy(dated, (each) => JSON.stringify(placeOf(each, unit))).length * 2 <= dated.length;
  if (pairs('month')) return 'month';
  if (dated.length > FEW && !isBare(timeline) && toldTime(dated.map(({ item }) => item)) <= TWO_YEARS) return 'month';
  return pairs('year') ? 'year' : 'none';
}

/**
 * Sections of events that are already in the one order. Months or years, where that tells more than it interrupts: a
 * biography of twelve dates in twelve years does not get twelve headings. Dates with an open start stand in sections of
 * their own, before the closed dates of that month. A data set's own `sections` win.
 *
 * @param displayZone IANA name of the zone in which clock times are shown, and by whose days the events were sorted.
 */
export function groupEvents(
  sorted: readonly DatedEvent[],
  timeline: Timeline,
  displayZone: string | undefined = timeline.timeZone,
): readonly Section[] {
  const filed = sorted.map((item): Filed => ({ item, civil: civilFromDays(dayOfInstant(item.wall)) }));
  const starts = (timeline.sections ?? [])
    .flatMap(({ title, from }): Titled[] => {
      const date = dateOrNull(from, timeline);
      return date ? [{ kind: 'titled', title, from: wallTime(date, displayZone, timeline.timeZone) }] : [];
    })
    .sort((a, b) => a.from - b.from);
  const unit = starts.length > 0 ? 'none' : unitOf(filed, timeline);
  const place = (each: Filed): Place =>
    (each.item.date && starts.findLast(({ from }) => from <= each.item.wall)) ?? placeOf(each, unit);
  return runsBy(filed, (each) => JSON.stringify(place(each))).map((run) => ({
    heading: headingOf(place(run[0]!), run),
    items: run.map(({ item }) => item),
  }));
}
