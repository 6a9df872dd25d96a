import { isBare } from './is-bare.js';
import { toldTime } from './long-gaps.js';
import { sortKey, type DatedEvent } from './sort-events.js';
import type { DatePoint, PartialDate } from './partial-date.js';
import { parsePartialDate } from './partial-date.js';
import { civilFromDays } from './calendar.js';
import type { Timeline } from './timeline.js';

/** What the heading of a section says. `none`: no heading. */
export type SectionHeading =
  | { readonly kind: 'none' }
  | { readonly kind: 'titled'; readonly title: string }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  /** `[..D]`: happened on or before a day; `by` is set where it is the same for all. */
  | { readonly kind: 'day-not-known'; readonly by: DatePoint | undefined }
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

const DAY = 86_400_000;
const civil = (date: PartialDate) => civilFromDays(Math.floor(sortKey(date) / DAY));

type Unit = 'month' | 'year' | 'none';

function headingKind({ event, date }: DatedEvent): SectionHeading['kind'] {
  if (date === null) return event.status === 'possible' ? 'possible' : 'undated';
  if (date.min !== -Infinity) return 'none';
  if (date.form === 'before') return 'day-not-known';
  return event.status === 'ongoing' ? 'ongoing' : 'start-not-known';
}

/** Neighbours with the same key share a section. */
function sectionKey(item: DatedEvent, unit: Unit): string {
  const kind = headingKind(item);
  if (item.date === null || unit === 'none') return item.date === null ? kind : '';
  const { year, month } = civil(item.date);
  return kind === 'none' ? (unit === 'month' ? `${year}-${month}` : `${year}`) : `${kind} ${year}-${month}`;
}

/** The end that all items share, if they do. */
function sharedEnd(items: readonly DatedEvent[]): DatePoint | undefined {
  const ends = items.map(({ date }) => date!.end);
  const [first] = ends;
  return typeof first === 'object' && ends.every((end) => typeof end === 'object' && end.max === first.max && end.min === first.min)
    ? first
    : undefined;
}

function headingOf(items: readonly DatedEvent[], unit: Unit): SectionHeading {
  const first = items[0]!;
  const kind = headingKind(first);
  if (kind === 'possible' || kind === 'undated') return { kind };
  if (unit === 'none') return { kind: 'none' };
  if (kind === 'day-not-known') return { kind, by: sharedEnd(items) };
  if (kind === 'ongoing') return { kind, on: sharedEnd(items) };
  if (kind === 'start-not-known') return { kind, until: sharedEnd(items) };
  const { year, month } = civil(first.date!);
  return unit === 'month' ? { kind: 'month', year, month } : { kind: 'year', year };
}

function runs(sorted: readonly DatedEvent[], unit: Unit): Section[] {
  const sections: DatedEvent[][] = [];
  let last: string | undefined;
  for (const item of sorted) {
    const key = sectionKey(item, unit);
    if (key === last) sections.at(-1)!.push(item);
    else sections.push([item]);
    last = key;
  }
  return sections.map((items) => ({ heading: headingOf(items, unit), items }));
}

function titledRuns(sorted: readonly DatedEvent[], timeline: Timeline): Section[] {
  const starts = (timeline.sections ?? [])
    .flatMap(({ title, from }) => {
      const result = parsePartialDate(from, timeline);
      return result.ok ? [{ title, min: sortKey(result.value) }] : [];
    })
    .sort((a, b) => a.min - b.min);
  const sections: { heading: SectionHeading; items: DatedEvent[] }[] = [];
  for (const item of sorted) {
    const start = item.date && starts.findLast(({ min }) => min <= sortKey(item.date!));
    const heading: SectionHeading =
      item.date === null ? headingOf([item], 'none') : start ? { kind: 'titled', title: start.title } : { kind: 'none' };
    const last = sections.at(-1);
    if (last && JSON.stringify(last.heading) === JSON.stringify(heading)) last.items.push(item);
    else sections.push({ heading, items: [item] });
  }
  return sections;
}

const TWO_YEARS = 2 * 366 * DAY;
const FEW = 3;

/** Months, where each holds two events on average or where a story told closely is more than rows; years by the first rule. */
function unitOf(sorted: readonly DatedEvent[], timeline: Timeline): Unit {
  const dated = sorted.filter(({ date }) => date !== null);
  const pairs = (unit: Unit) => runs(dated, unit).length * 2 <= dated.length;
  if (pairs('month')) return 'month';
  if (dated.length > FEW && !isBare(timeline) && toldTime(dated) <= TWO_YEARS) return 'month';
  return pairs('year') ? 'year' : 'none';
}

/**
 * Sections of events that are already in the one order. Months or years, where that tells more than it interrupts: a
 * biography of twelve dates in twelve years does not get twelve headings. Dates with an open start stand in sections of
 * their own, before the closed dates of that month. A data set's own `sections` win.
 */
export const groupEvents = (sorted: readonly DatedEvent[], timeline: Timeline): readonly Section[] =>
  timeline.sections?.length ? titledRuns(sorted, timeline) : runs(sorted, unitOf(sorted, timeline));
