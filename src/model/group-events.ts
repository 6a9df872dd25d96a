import { civilFromDays, DAY, dayOfInstant, type CivilDate } from './calendar.js';
import { isBare } from './is-bare.js';
import { toldTime } from './long-gaps.js';
import { dateOrNull, type DatePoint, type PartialDate } from './read-date.js';
import { sortKey, type DatedEvent } from './sort-events.js';
import { zoneOffsetAt } from './time-zone.js';
import type { Timeline } from './timeline.js';

/** What the heading of a section says. `none`: no heading. */
export type SectionHeading =
  | { readonly kind: 'none' }
  | { readonly kind: 'titled'; readonly title: string }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  /** A date coarser than its neighbours' headings: a year or a quarter among months belongs to none of them. */
  | { readonly kind: 'period'; readonly point: DatePoint }
  /** `[..D]`: happened on or before a day; `by` is set where it is the same for all. `alone`: there is but one. */
  | { readonly kind: 'day-not-known'; readonly by: DatePoint | undefined; readonly alone: boolean }
  /** `/D` and still going on at D. */
  | { readonly kind: 'ongoing'; readonly on: DatePoint | undefined }
  /** `/D`: ended at D, its start not known. */
  | { readonly kind: 'start-not-known'; readonly until: DatePoint | undefined }
  | { readonly kind: 'possible' }
  | { readonly kind: 'undated' };

export interface Section {
  readonly heading: SectionHeading;
  readonly items: readonly DatedEvent[];
}

type Unit = 'month' | 'year' | 'none';

/** The start of a date that has one, else its end. */
const known = ({ start, end }: PartialDate): DatePoint => (typeof start === 'object' ? start : (end as DatePoint));

/** UTC ms of where a date stands in the one order, moved so that UTC's calendar shows the day of its zone. */
function wallTime(date: PartialDate, shownIn: string | undefined, readIn: string | undefined): number {
  const key = sortKey(date);
  const { offset, ownOffset } = known(date);
  // A floating time and a date without a clock time belong to no zone, and are never moved into one.
  if (offset === undefined) return key;
  const isShownAsRead = !shownIn || (shownIn === readIn && !ownOffset) || date.min === -Infinity;
  return key + ((isShownAsRead ? undefined : zoneOffsetAt(shownIn, key)) ?? offset) * 60_000;
}

/** A dated or undated event, and the calendar date that it is filed under. */
interface Filed {
  readonly item: DatedEvent;
  readonly wall: number;
  readonly civil: CivilDate;
}

function headingKind({ event, date }: DatedEvent): SectionHeading['kind'] {
  if (date === null) return event.status === 'possible' ? 'possible' : 'undated';
  if (date.min !== -Infinity) return 'none';
  if (date.form === 'before') return 'day-not-known';
  return event.status === 'ongoing' ? 'ongoing' : 'start-not-known';
}

/** Dates too coarse for a heading of the unit: "2024" is not "January 2024". */
const COARSER = {
  month: /millennium|century|decade|year|season|quarter/,
  year: /millennium|century|decade/,
};

/** Neighbours with the same key share a section. */
function sectionKey({ item, civil: { year, month } }: Filed, unit: Unit): string {
  const { date } = item;
  const kind = headingKind(item);
  if (date === null || unit === 'none') return date === null ? kind : '';
  if (kind !== 'none') return `${kind} ${year}-${month}`;
  const { precision, min, max, season } = known(date);
  if (COARSER[unit].test(precision)) return `${precision} ${season} ${min} ${max}`;
  return unit === 'month' ? `${year}-${month}` : `${year}`;
}

/** The end that all items share, if they do: qualifiers included, since "about" is not said for all. */
function sharedEnd(filed: readonly Filed[]): DatePoint | undefined {
  const ends = filed.map(({ item }) => known(item.date!));
  const first = JSON.stringify(ends[0]);
  return ends.every((end) => JSON.stringify(end) === first) ? ends[0] : undefined;
}

function headingOf(filed: readonly Filed[], unit: Unit): SectionHeading {
  const { item, civil } = filed[0]!;
  const kind = headingKind(item);
  if (kind === 'possible' || kind === 'undated') return { kind };
  if (unit === 'none') return { kind: 'none' };
  if (kind === 'day-not-known') return { kind, by: sharedEnd(filed), alone: filed.length === 1 };
  if (kind === 'ongoing') return { kind, on: sharedEnd(filed) };
  if (kind === 'start-not-known') return { kind, until: sharedEnd(filed) };
  const { unspecified: _, ...point } = known(item.date!);
  if (COARSER[unit].test(point.precision))
    return { kind: 'period', point: { ...point, approximate: false, uncertain: false } };
  const { year, month } = civil;
  return unit === 'month' ? { kind: 'month', year, month } : { kind: 'year', year };
}

function runs(sorted: readonly Filed[], unit: Unit): Section[] {
  const sections: Filed[][] = [];
  let last: string | undefined;
  for (const filed of sorted) {
    const key = sectionKey(filed, unit);
    if (key === last) sections.at(-1)!.push(filed);
    else sections.push([filed]);
    last = key;
  }
  return sections.map((filed) => ({ heading: headingOf(filed, unit), items: filed.map(({ item }) => item) }));
}

interface Titled {
  readonly title: string;
  readonly from: number;
}

function titledRuns(sorted: readonly Filed[], starts: readonly Titled[]): Section[] {
  const sections: { start: Titled | string | undefined; heading: SectionHeading; items: DatedEvent[] }[] = [];
  for (const filed of sorted) {
    const { item, wall } = filed;
    const start = item.date === null ? headingKind(item) : starts.findLast(({ from }) => from <= wall);
    const last = sections.at(-1);
    if (last && last.start === start) last.items.push(item);
    else {
      const heading: SectionHeading =
        typeof start === 'object' ? { kind: 'titled', title: start.title } : headingOf([filed], 'none');
      sections.push({ start, heading, items: [item] });
    }
  }
  return sections.map(({ heading, items }) => ({ heading, items }));
}

const TWO_YEARS = 2 * 366 * DAY;
const FEW = 3;

/** Months, where each holds two events on average or where a story told closely is more than rows; years by the first rule. */
function unitOf(sorted: readonly Filed[], timeline: Timeline): Unit {
  const dated = sorted.filter(({ item }) => item.date !== null);
  const pairs = (unit: Unit) => runs(dated, unit).length * 2 <= dated.length;
  if (pairs('month')) return 'month';
  if (dated.length > FEW && !isBare(timeline) && toldTime(dated.map(({ item }) => item)) <= TWO_YEARS) return 'month';
  return pairs('year') ? 'year' : 'none';
}

/**
 * Sections of events that are already in the one order. Months or years, where that tells more than it interrupts: a
 * biography of twelve dates in twelve years does not get twelve headings. Dates with an open start stand in sections of
 * their own, before the closed dates of that month. A data set's own `sections` win.
 *
 * @param displayZone IANA name of the zone in which clock times are shown: each is filed under its day there. Absent,
 *   or unknown to Intl: under the day as written.
 */
export function groupEvents(
  sorted: readonly DatedEvent[],
  timeline: Timeline,
  displayZone: string | undefined = timeline.timeZone,
): readonly Section[] {
  const filed = sorted.map((item): Filed => {
    const wall = item.date ? wallTime(item.date, displayZone, timeline.timeZone) : 0;
    return { item, wall, civil: civilFromDays(dayOfInstant(wall)) };
  });
  const starts = (timeline.sections ?? [])
    .flatMap(({ title, from }): Titled[] => {
      const date = dateOrNull(from, timeline);
      return date ? [{ title, from: wallTime(date, displayZone, timeline.timeZone) }] : [];
    })
    .sort((a, b) => a.from - b.from);
  return starts.length ? titledRuns(filed, starts) : runs(filed, unitOf(filed, timeline));
}
