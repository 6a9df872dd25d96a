import type { DateSpan } from '../model/date-span.js';
import { foldEvents } from '../model/fold-events.js';
import { groupEvents, type SectionHeading } from '../model/group-events.js';
import { longGaps } from '../model/long-gaps.js';
import type { PartialDate } from '../model/partial-date.js';
import { shownAsOf } from '../model/shown-as-of.js';
import { sortEvents, sortKey, type DatedEvent, type Order } from '../model/sort-events.js';
import type { Timeline } from '../model/timeline.js';

/** How the element folds an item on a narrow screen: into a row, or away behind "Show n more"; the lead stays whole. */
export type Fold = 'lead' | 'row' | 'run';

export interface HtmlItem extends DatedEvent {
  readonly fold: Fold | undefined;
  /** Set on the item that "Show n more" follows: how many it shows. */
  readonly more: number;
}

/** What stands in the page, in reading order. */
export type HtmlPart =
  | { readonly type: 'section'; readonly heading: SectionHeading; readonly items: readonly HtmlItem[] }
  | { readonly type: 'gap'; readonly span: DateSpan }
  | { readonly type: 'as-of'; readonly date: PartialDate };

export interface HtmlSections {
  readonly parts: readonly HtmlPart[];
  /** Whether the list is long enough to fold. */
  readonly folds: boolean;
  readonly lead: string | undefined;
  /** Every item, in the order shown. */
  readonly sorted: readonly DatedEvent[];
  readonly asOf: PartialDate | null;
}

/** Where the as-of line stands: before the first item, in the order shown, that lies on its other side. */
function withAsOf(parts: readonly HtmlPart[], date: PartialDate, order: Order): HtmlPart[] {
  const line: HtmlPart = { type: 'as-of', date };
  const isPast = (item: DatedEvent) => item.date !== null && sortKey(item.date) < date.max;
  const isBeyond = (item: DatedEvent) => (order === 'chronological' ? !isPast(item) : isPast(item) || item.date === null);
  for (const [at, part] of parts.entries()) {
    if (part.type !== 'section') continue;
    const split = part.items.findIndex(isBeyond);
    if (split < 0) continue;
    if (split === 0) {
      // A gap belongs to the section that it leads to.
      const before = order === 'newest-first' && parts[at - 1]?.type === 'gap' ? at - 1 : at;
      return [...parts.slice(0, before), line, ...parts.slice(before)];
    }
    const rest: HtmlPart = { type: 'section', heading: { kind: 'none' }, items: part.items.slice(split) };
    return [...parts.slice(0, at), { ...part, items: part.items.slice(0, split) }, line, rest, ...parts.slice(at + 1)];
  }
  return [...parts, line];
}

/**
 * The same sections, gaps and as-of line, in the same order, as the list that the element draws, with marks on what it
 * folds. Nothing is folded here.
 */
export function htmlSections(timeline: Timeline, order: Order): HtmlSections {
  const sorted = sortEvents(timeline, order);
  const plan = foldEvents(sorted, timeline);
  const hidden = new Set([...(plan?.hidden.values() ?? [])].flat());
  const foldOf = (id: string): Fold | undefined =>
    !plan ? undefined
    : hidden.has(id) ? 'run'
    : id === plan.lead ? 'lead'
    : plan.full.has(id) ? undefined
    : 'row';
  const gaps = longGaps(sorted);
  const parts: HtmlPart[] = [];
  for (const { heading, items } of groupEvents(sorted, timeline)) {
    let open: HtmlItem[] | undefined;
    for (const item of items) {
      const { id } = item.event;
      const span = gaps.get(id);
      if (span) parts.push({ type: 'gap', span });
      // A gap inside a section splits it, so that the distance stands where it is.
      if (!open || span) parts.push({ type: 'section', heading: open ? { kind: 'none' } : heading, items: (open = []) });
      open.push({ ...item, fold: foldOf(id), more: plan?.hidden.get(id)?.length ?? 0 });
    }
  }
  const asOf = shownAsOf(timeline);
  return { parts: asOf ? withAsOf(parts, asOf, order) : parts, folds: plan !== null, lead: plan?.lead, sorted, asOf };
}
