import type { DateSpan } from '../model/date-span.js';
import type { PartialDate } from '../model/partial-date.js';
import { foldEvents } from '../model/fold-events.js';
import { groupEvents, type SectionHeading } from '../model/group-events.js';
import { isAwaited } from '../model/is-awaited.js';
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

/** Sections whose entries stand in no order of time. */
const NO_SPINE = /known|ongoing|possible|undated/;

/** The first event, in the order shown, that the as-of line stands before; undefined where it stands at the end. */
function afterAsOf(sorted: readonly DatedEvent[], asOf: PartialDate, order: Order): DatedEvent | undefined {
  // What is awaited within the as-of date's own month lies beyond it, unless something that is known comes later.
  const isKnown = ({ event, date }: DatedEvent) =>
    date !== null && sortKey(date) < asOf.max && !(isAwaited(event) && date.max > asOf.max);
  if (order === 'newest-first') return sorted.find((item) => item.date === null || isKnown(item));
  let at = sorted.findLastIndex(isKnown) + 1;
  // What has no date and is not awaited stays with what is known, where nothing dated lies between.
  while (sorted[at]?.date === null && !isAwaited(sorted[at]!.event)) at++;
  return sorted[at];
}

/** Neighbours that share their date words: `left` of them are still to come, and all but the one shown are folded away. */
interface Run {
  readonly shown: string;
  readonly more: number;
  readonly isOpen: boolean;
  left: number;
}

type Section = Extract<ListPart, { readonly type: 'section' }>;
type Open = Omit<Section, 'hidden' | 'items'> & { hidden: boolean; readonly items: ListItem[] };

/** What the list shows, in reading order: sections of cards, long gaps between them, the as-of line, what is folded. */
export function listSections(timeline: Timeline, { order, fold, unfolded, displayZone }: ListOptions): ListLayout {
  const sorted = sortEvents(timeline, order);
  const plan = foldEvents(sorted, timeline);
  const active = fold && plan?.folds && unfolded !== 'all' ? plan : null;
  const runs = new Map<string, Run>();
  for (const [shown, ids] of active?.hidden ?? []) {
    const more = ids.length;
    const run = { shown, more, isOpen: unfolded !== 'all' && unfolded.has(shown), left: more };
    for (const id of [shown, ...ids]) runs.set(id, run);
  }
  const asOf = shownAsOf(timeline);
  const next = asOf && afterAsOf(sorted, asOf, order);
  const line: ListPart[] = asOf ? [{ type: 'as-of', date: asOf }] : [];
  const gaps = longGaps(sorted);
  const parts: ListPart[] = [];
  for (const { heading, items } of groupEvents(sorted, timeline, displayZone)) {
    let said = heading;
    let section: Open | undefined;
    let holds: Run | undefined;
    for (const item of items) {
      const { id } = item.event;
      const run = runs.get(id);
      const closed = run?.isOpen ? undefined : run;
      const isShown = closed?.shown === id;
      const hidden = closed !== undefined && !isShown;
      // A gap inside a section splits it, so that the distance stands where it is; one to a folded item folds with it.
      const span = hidden ? undefined : gaps.get(id);
      const gap: ListPart[] = span ? [{ type: 'gap', span }] : [];
      const asOfLine = item.event === next?.event ? line : [];
      // The line stands beside the later entry: a gap between the two is the way to it.
      const between = order === 'newest-first' ? [...asOfLine, ...gap] : [...gap, ...asOfLine];
      if (between.length > 0) section = undefined;
      parts.push(...between);
      if (!section) {
        section = { type: 'section', heading: said, spine: !NO_SPINE.test(heading.kind), hidden: true, items: [] };
        parts.push(section);
        said = { kind: 'none' };
      }
      section.hidden &&= hidden;
      section.items.push({
        ...item,
        hidden,
        row: active !== null && !active.full.has(id) && !run?.isOpen,
        lead: id === plan?.lead,
        more: isShown ? closed.more : 0,
      });
      if (isShown) holds = run;
      // So does a fold, so that "Show n more" stands where its run ends.
      if (closed && closed.left-- === 0 && holds === closed) section = undefined;
    }
  }
  if (!next) parts.push(...line);
  const real = sorted.filter(({ event }) => event.status !== 'possible');
  return {
    parts,
    folded: active !== null,
    bare: isBare(timeline),
    lead: plan?.lead,
    total: sorted.length,
    events: real.length,
    unknownDays: real.filter(({ date }) => date === null || date.min === -Infinity).length,
    asOf,
  };
}
