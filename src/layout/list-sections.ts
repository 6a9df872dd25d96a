import type { DateSpan } from '../model/date-span.js';
import type { PartialDate } from '../model/partial-date.js';
import type { FoldPlan } from '../model/fold-events.js';
import { foldEvents } from '../model/fold-events.js';
import { groupEvents, type SectionHeading } from '../model/group-events.js';
import { isBare } from '../model/is-bare.js';
import { longGaps } from '../model/long-gaps.js';
import { shownAsOf } from '../model/shown-as-of.js';
import { sortEvents, sortKey, type DatedEvent, type Order } from '../model/sort-events.js';
import type { Timeline } from '../model/timeline.js';

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
  | { readonly type: 'section'; readonly heading: SectionHeading; readonly spine: boolean; readonly hidden: boolean; readonly items: readonly ListItem[] }
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
  /** How many of them have no known day (an open start). */
  readonly unknownDays: number;
  readonly asOf: PartialDate | null;
}

export interface ListOptions {
  readonly order: Order;
  /** Fold as on a narrow container. */
  readonly fold: boolean;
  /** Shown in spite of the fold: everything, or the runs that were opened (by the id of their shown event). */
  readonly unfolded: 'all' | ReadonlySet<string>;
}

const NO_SPINE = new Set(['day-not-known', 'ongoing', 'start-not-known', 'possible', 'undated']);

/** Every hidden id, and the number that stands behind each shown one. */
function hiddenBy(plan: FoldPlan | null, unfolded: ListOptions['unfolded']) {
  const hidden = new Set<string>();
  const more = new Map<string, number>();
  if (plan && unfolded !== 'all') {
    for (const [shown, ids] of plan.hidden) {
      if (unfolded.has(shown)) continue;
      more.set(shown, ids.length);
      for (const id of ids) hidden.add(id);
    }
  }
  return { hidden, more };
}

/** Splits the as-of line in: before the first date, in the order shown, that lies on its other side. */
function withAsOf(parts: readonly ListPart[], asOf: PartialDate, order: Order): ListPart[] {
  const line: ListPart = { type: 'as-of', date: asOf };
  const isPast = (item: DatedEvent) => item.date !== null && sortKey(item.date) < asOf.max;
  const isBeyond = (item: DatedEvent) => (order === 'chronological' ? !isPast(item) : isPast(item) || item.date === null);
  for (const [at, part] of parts.entries()) {
    if (part.type !== 'section') continue;
    const split = part.items.findIndex(isBeyond);
    if (split < 0) continue;
    if (split === 0) {
      // A gap belongs to the section that it leads to.
      const before = parts[at - 1]?.type === 'gap' && order === 'newest-first' ? at - 1 : at;
      return [...parts.slice(0, before), line, ...parts.slice(before)];
    }
    const first = { ...part, items: part.items.slice(0, split) };
    const second = { ...part, heading: { kind: 'none' } as const, items: part.items.slice(split) };
    return [...parts.slice(0, at), first, line, second, ...parts.slice(at + 1)];
  }
  return [...parts, line];
}

/** What the list shows, in reading order: sections of cards, long gaps between them, the as-of line, what is folded. */
export function listSections(timeline: Timeline, { order, fold, unfolded }: ListOptions): ListLayout {
  const sorted = sortEvents(timeline, order);
  const plan = foldEvents(sorted, timeline);
  const active = fold ? plan : null;
  const rows = active !== null && unfolded !== 'all';
  const { hidden, more } = hiddenBy(active, unfolded);
  const gaps = longGaps(sorted);
  const lead = plan?.lead;
  const asItem = (item: DatedEvent): ListItem => ({
    ...item,
    hidden: hidden.has(item.event.id),
    row: rows && !active.full.has(item.event.id) && !isOpened(item, active, unfolded),
    lead: item.event.id === lead,
    more: more.get(item.event.id) ?? 0,
  });
  const parts: ListPart[] = [];
  for (const { heading, items } of groupEvents(sorted, timeline)) {
    // A gap inside a section (in a list without headings) splits it, so that the distance stands where it is.
    let open: ListItem[] = [];
    const flush = (first: boolean) => {
      if (open.length) {
        parts.push({
          type: 'section',
          heading: first ? heading : { kind: 'none' },
          spine: !NO_SPINE.has(heading.kind),
          hidden: open.every((item) => item.hidden),
          items: open,
        });
      }
      open = [];
    };
    let first = true;
    for (const item of items) {
      const span = gaps.get(item.event.id);
      if (span) {
        flush(first);
        if (item !== items[0]) first = false;
        parts.push({ type: 'gap', span });
      }
      open.push(asItem(item));
    }
    flush(first);
  }
  const asOf = shownAsOf(timeline);
  const real = sorted.filter(({ event }) => event.status !== 'possible');
  return {
    parts: asOf ? withAsOf(parts, asOf, order) : parts,
    folded: rows,
    bare: isBare(timeline),
    lead,
    total: sorted.length,
    events: real.length,
    unknownDays: real.filter(({ date }) => date !== null && date.min === -Infinity).length,
    asOf,
  };
}

/** Whether an item stands in a run that the reader opened: then it is a whole card again. */
const isOpened = ({ event }: DatedEvent, plan: FoldPlan, unfolded: ListOptions['unfolded']) =>
  unfolded !== 'all' && [...unfolded].some((shown) => shown === event.id || plan.hidden.get(shown)?.includes(event.id));
