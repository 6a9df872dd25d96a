import type { DateSpan } from '../model/date-span.js';
import { foldEvents } from '../model/fold-events.js';
import { groupEvents, type SectionHeading } from '../model/group-events.js';
import { isAwaited } from '../model/is-awaited.js';
import { longGaps } from '../model/long-gaps.js';
import type { PartialDate } from '../model/partial-date.js';
import { shownAsOf } from '../model/shown-as-of.js';
import { sortEvents, sortKey, type DatedEvent, type Order } from '../model/sort-events.js';
import type { Timeline } from '../model/timeline.js';

/** How the element folds an item on a narrow screen: into a row, or away behind "Show n more"; the lead stays whole. */
export type Fold = 'lead' | 'row' | 'run';

export interface HtmlItem extends DatedEvent {
  readonly fold: Fold | undefined;
  /** Set on the item that "Show n more" belongs to: how many it shows. */
  readonly more: number;
}

/** What stands in the page, in reading order. */
export type HtmlPart =
  | { readonly type: 'section'; readonly heading: SectionHeading; readonly items: readonly HtmlItem[] }
  | { readonly type: 'gap'; readonly span: DateSpan; readonly folds: boolean }
  | { readonly type: 'as-of'; readonly date: PartialDate };

export interface HtmlSections {
  readonly parts: readonly HtmlPart[];
  /** Whether the element folds the list on a narrow screen. */
  readonly folds: boolean;
  readonly lead: string | undefined;
  /** Every item, in the order shown. */
  readonly sorted: readonly DatedEvent[];
  readonly asOf: PartialDate | null;
}

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

/** Puts the as-of line before an event, and splits its section where it must. */
function withAsOf(
  parts: readonly HtmlPart[],
  date: PartialDate,
  next: DatedEvent | undefined,
  order: Order,
): HtmlPart[] {
  const line: HtmlPart = { type: 'as-of', date };
  for (const [at, part] of parts.entries()) {
    const split = part.type === 'section' ? part.items.findIndex(({ event }) => event === next?.event) : -1;
    if (part.type !== 'section' || split < 0) continue;
    // The line stands beside the later entry: a gap between the two is the way to it.
    const before = split === 0 && order === 'newest-first' && parts[at - 1]?.type === 'gap' ? at - 1 : at;
    if (split === 0) return [...parts.slice(0, before), line, ...parts.slice(before)];
    const rest: HtmlPart = { type: 'section', heading: { kind: 'none' }, items: part.items.slice(split) };
    return [...parts.slice(0, at), { ...part, items: part.items.slice(0, split) }, line, rest, ...parts.slice(at + 1)];
  }
  return [...parts, line];
}

/**
 * The same sections, gaps and as-of line, in the same order, as the list that the element draws open, with marks on what
 * it folds on a narrow screen.
 */
export function htmlSections(timeline: Timeline, order: Order): HtmlSections {
  const sorted = sortEvents(timeline, order);
  const plan = foldEvents(sorted, timeline);
  const folding = plan?.folds ? plan : null;
  const hidden = new Set([...(folding?.hidden.values() ?? [])].flat());
  const foldOf = (id: string): Fold | undefined =>
    !folding
      ? undefined
      : hidden.has(id)
        ? 'run'
        : id === folding.lead
          ? 'lead'
          : folding.full.has(id)
            ? undefined
            : 'row';
  const gaps = longGaps(sorted);
  const parts: HtmlPart[] = [];
  for (const { heading, items } of groupEvents(sorted, timeline)) {
    let open: HtmlItem[] | undefined;
    for (const item of items) {
      const { id } = item.event;
      const span = gaps.get(id);
      if (span) parts.push({ type: 'gap', span, folds: hidden.has(id) });
      // A gap inside a section splits it, so that the distance stands where it is.
      if (!open || span)
        parts.push({ type: 'section', heading: open ? { kind: 'none' } : heading, items: (open = []) });
      open.push({ ...item, fold: foldOf(id), more: folding?.hidden.get(id)?.length ?? 0 });
    }
  }
  const asOf = shownAsOf(timeline);
  return {
    parts: asOf ? withAsOf(parts, asOf, afterAsOf(sorted, asOf, order), order) : parts,
    folds: folding !== null,
    lead: plan?.lead,
    sorted,
    asOf,
  };
}
