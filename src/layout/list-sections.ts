import { foldEvents } from '../model/fold-events.js';
import { isBare } from '../model/is-bare.js';
import type { SectionHeading } from '../model/group-events.js';
import { listParts, type ListBreak, type ListParts } from '../model/list-parts.js';
import type { PartialDate } from '../model/partial-date.js';
import type { DatedEvent, Order } from '../model/sort-events.js';
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

/** A section of the list, or what is left of one after a gap, the as-of line or a fold in it: then without a heading. */
export interface ListSection {
  readonly type: 'section';
  readonly heading: SectionHeading;
  readonly spine: boolean;
  /** Whether all of it is folded away. */
  readonly hidden: boolean;
  readonly items: readonly ListItem[];
}

/** A part of the list, in reading order. */
export type ListPart = ListSection | ListBreak;

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
  /** What it holds, where that is not in sections of time. */
  readonly parts?: ListParts | undefined;
}

/** Sections whose entries stand in no order of time. */
const NO_SPINE = /known|ongoing|possible|undated|span/;

/** Neighbours that share their date words: `left` of them are still to come, and all but the one shown are folded away. */
interface Run {
  readonly shown: string;
  readonly more: number;
  readonly isOpen: boolean;
  left: number;
}

type Open = Omit<ListSection, 'hidden' | 'items'> & { hidden: boolean; readonly items: ListItem[] };

/** What the list shows, in reading order: sections of cards, long gaps between them, the as-of line, what is folded. */
export function listSections(
  timeline: Timeline,
  { order, fold, unfolded, displayZone, parts: given }: ListOptions,
): ListLayout {
  const { sorted, sections, breaks, asOf, apart } = given ?? listParts(timeline, order, displayZone);
  const plan = foldEvents(sorted, timeline, apart);
  const active = fold && plan?.folds && unfolded !== 'all' ? plan : null;
  const runs = new Map<string, Run>();
  for (const [shown, ids] of active?.hidden ?? []) {
    const more = ids.length;
    const run = { shown, more, isOpen: unfolded !== 'all' && unfolded.has(shown), left: more };
    for (const id of [shown, ...ids]) runs.set(id, run);
  }
  const parts: ListPart[] = [];
  for (const { heading, items } of sections) {
    let said = heading;
    let section: Open | undefined;
    let holds: Run | undefined;
    for (const item of items) {
      const { id } = item.event;
      const run = runs.get(id);
      const closed = run?.isOpen ? undefined : run;
      const isShown = closed?.shown === id;
      const hidden = closed !== undefined && !isShown;
      // A gap to a folded item folds with it.
      const between = breaks(item).filter(({ type }) => !hidden || type !== 'gap');
      // What stands inside a section splits it.
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
  parts.push(...breaks());
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
