import type { DateSpan } from '../model/date-span.js';
import type { PartialDate } from '../model/partial-date.js';
import { foldEvents } from '../model/fold-events.js';
import { groupEvents, type SectionHeading } from '../model/group-events.js';
import { isBare } from '../model/is-bare.js';
import { longGaps } from '../model/long-gaps.js';
import { shownAsOf } from '../model/shown-as-of.js';
import { sortEvents, sortKey, type DatedEvent, type Order } from '../model/sort-events.js';
import type { NewsEvent, Timeline } from '../model/timeline.js';

/** One card of the list. */
export interface ListItem extends DatedEvent {
  /** Folded away behind "Show n more" until asked for. */
  readonly hidden: boolean;
  /** A row (date, headline, certainty words) instead of the whole card. */
  readonly row: boolean;
  readonly lead: boolean;
  /** Set on the item that "Show n more" follows: how many it shows. */
  readonly more: number;
}

/** A part of the list, in reading order. */
export type ListPart =
  | {
      readonly type: 'section';
      readonly heading: SectionHeading;
      readonly spine: boolean;
      readonly hidden: boolean;
      readonly items: readonly ListItem[];
    }
  | { readonly type: 'gap'; readonly span: DateSpan }
  | { readonly type: 'as-of'; readonly date: PartialDate };

export interface ListLayout {
  readonly parts: readonly ListPart[];
  /** Whether rows stand in for cards: the "Show all" control is offered. */
  readonly folded: boolean;
  /** Only dates and headlines: drawn as plain rows. */
  readonly bare: boolean;
  readonly lead: string | undefined;
  /** Items in all. */
  readonly total: number;
  /** Events that are not mere possibilities. */
  readonly events: number;
  /** How many of them have no known day: no date, or one with an open start. */
  readonly unknownDays: number;
  readonly asOf: PartialDate | null;
}

export interface ListOptions {
  readonly order: Order;
  /** Fold as on a narrow container. */
  readonly fold: boolean;
  /** Shown in spite of the fold: everything, or the runs that were opened (by the id of their shown event). */
  readonly unfolded: 'all' | ReadonlySet<string>;
  /** IANA name of the zone in which clock times are shown; absent: the data set's own. */
  readonly displayZone?: string | undefined;
}

const NO_SPINE = new Set(['day-not-known', 'ongoing', 'start-not-known', 'possible', 'undated']);

/** Status of what has not happened yet, as far as the data set knows. */
const AWAITED: ReadonlySet<NewsEvent['status']> = new Set(['possible', 'expected', 'scheduled'] as const);

/** The first event, in the order shown, that the as-of line stands before; undefined where it stands at the end. */
function afterAsOf(sorted: readonly DatedEvent[], asOf: PartialDate, order: Order): DatedEvent | undefined {
  // What is awaited within the as-of date's own month lies beyond it, unless something that is known comes later.
  const isKnown = ({ event, date }: DatedEvent) =>
    date !== null && sortKey(date) < asOf.max && !(AWAITED.has(event.status) && date.max > asOf.max);
  if (order === 'newest-first') return sorted.find((item) => item.date === null || isKnown(item));
  let at = sorted.findLastIndex(isKnown) + 1;
  // What has no date and is not awaited stays with what is known, where nothing dated lies between.
  while (sorted[at]?.date === null && !AWAITED.has(sorted[at]!.event.status)) at++;
  return sorted[at];
}

/** Puts the as-of line before an event, and splits its section where it must. */
function withAsOf(
  parts: readonly ListPart[],
  date: PartialDate,
  next: DatedEvent | undefined,
  order: Order,
): ListPart[] {
  const line: ListPart = { type: 'as-of', date };
  for (const [at, part] of parts.entries()) {
    if (part.type !== 'section') continue;
    const split = part.items.findIndex(({ event }) => event === next?.event);
    if (split < 0) continue;
    if (split === 0) {
      // The line stands beside the later entry: a gap between the two is the way to it.
      const before = parts[at - 1]?.type === 'gap' && order === 'newest-first' ? at - 1 : at;
      return [...parts.slice(0, before), line, ...parts.slice(before)];
    }
    const [first, second] = [part.items.slice(0, split), part.items.slice(split)];
    return [
      ...parts.slice(0, at),
      { ...part, items: first, hidden: areHidden(first) },
      line,
      { ...part, heading: NO_HEADING, items: second, hidden: areHidden(second) },
      ...parts.slice(at + 1),
    ];
  }
  return [...parts, line];
}

const NO_HEADING: SectionHeading = { kind: 'none' };
const areHidden = (items: readonly ListItem[]) => items.every(({ hidden }) => hidden);

/** What the list shows, in reading order: sections of cards, long gaps between them, the as-of line, what is folded. */
export function listSections(timeline: Timeline, { order, fold, unfolded, displayZone }: ListOptions): ListLayout {
  const sorted = sortEvents(timeline, order);
  const plan = foldEvents(sorted, timeline);
  const active = fold && plan?.folds && unfolded !== 'all' ? plan : null;
  // A run that the reader opened holds whole cards again.
  const [closed, opened, runOf] = [new Map<string, number>(), new Set<string>(), new Map<string, string>()];
  for (const [shown, ids] of active?.hidden ?? []) {
    const isOpen = unfolded !== 'all' && unfolded.has(shown);
    if (!isOpen) closed.set(shown, ids.length);
    for (const id of [shown, ...ids]) {
      if (isOpen) opened.add(id);
      else runOf.set(id, shown);
    }
  }
  const isHidden = ({ id }: NewsEvent) => runOf.has(id) && !closed.has(id);
  const left = new Map(closed);
  const gaps = longGaps(sorted);
  const lead = plan?.lead;
  const asItem = (item: DatedEvent): ListItem => ({
    ...item,
    hidden: isHidden(item.event),
    row: active !== null && !active.full.has(item.event.id) && !opened.has(item.event.id),
    lead: item.event.id === lead,
    more: closed.get(item.event.id) ?? 0,
  });
  const parts: ListPart[] = [];
  for (const { heading, items } of groupEvents(sorted, timeline, displayZone)) {
    let open: ListItem[] = [];
    let said = heading;
    const flush = () => {
      if (open.length === 0) return;
      parts.push({
        type: 'section',
        heading: said,
        spine: !NO_SPINE.has(heading.kind),
        hidden: areHidden(open),
        items: open,
      });
      said = NO_HEADING;
      open = [];
    };
    for (const item of items) {
      const { id } = item.event;
      const span = gaps.get(id);
      // A gap inside a section splits it, so that the distance stands where it is; one to a folded item folds with it.
      if (span && !isHidden(item.event)) {
        flush();
        parts.push({ type: 'gap', span });
      }
      open.push(asItem(item));
      // So does a fold, so that "Show n more" stands where its run ends.
      const run = runOf.get(id);
      if (run === undefined) continue;
      const rest = left.get(run)!;
      left.set(run, rest - 1);
      if (rest === 0 && open.some(({ event }) => event.id === run)) flush();
    }
    flush();
  }
  const asOf = shownAsOf(timeline);
  const real = sorted.filter(({ event }) => event.status !== 'possible');
  return {
    parts: asOf ? withAsOf(parts, asOf, afterAsOf(sorted, asOf, order), order) : parts,
    folded: active !== null,
    bare: isBare(timeline),
    lead,
    total: sorted.length,
    events: real.length,
    unknownDays: real.filter(({ date }) => date === null || date.min === -Infinity).length,
    asOf,
  };
}
