import { foldEvents } from '../model/fold-events.js';
import type { SectionHeading } from '../model/group-events.js';
import { listParts, type ListBreak } from '../model/list-parts.js';
import type { PartialDate } from '../model/partial-date.js';
import type { DatedEvent, Order } from '../model/sort-events.js';
import type { Timeline } from '../model/timeline.js';

/** How the element folds an item on a narrow screen: into a row, or away behind "Show n more"; the lead stays whole. */
export type Fold = 'lead' | 'row' | 'run';

export interface HtmlItem extends DatedEvent {
  readonly fold: Fold | undefined;
  /** Set on the item that "Show n more" belongs to: how many it shows. */
  readonly more: number;
}

/** What stands in the page, in reading order. A part that goes on after a gap or the as-of line has no heading. */
export type HtmlPart =
  | { readonly type: 'section'; readonly heading: SectionHeading; readonly items: readonly HtmlItem[] }
  | (ListBreak & { readonly folds: boolean });

export interface HtmlSections {
  readonly parts: readonly HtmlPart[];
  /** Whether the element folds the list on a narrow screen. */
  readonly folds: boolean;
  readonly lead: string | undefined;
  /** Every item, in the order shown. */
  readonly sorted: readonly DatedEvent[];
  readonly asOf: PartialDate | null;
}

const marked = (part: ListBreak, folds: boolean): HtmlPart => ({ ...part, folds });

/** What stands in a list, with marks on what the element folds on a narrow screen. */
export function htmlSections(timeline: Timeline, order: Order): HtmlSections {
  const { sorted, sections, breaks, asOf } = listParts(timeline, order);
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
  const parts: HtmlPart[] = [];
  for (const { heading, items } of sections) {
    let open: HtmlItem[] | undefined;
    for (const item of items) {
      const { id } = item.event;
      const between = breaks(item);
      parts.push(...between.map((part) => marked(part, part.type === 'gap' && hidden.has(id))));
      // What stands inside a section splits it.
      if (!open || between.length > 0)
        parts.push({ type: 'section', heading: open ? { kind: 'none' } : heading, items: (open = []) });
      open.push({ ...item, fold: foldOf(id), more: folding?.hidden.get(id)?.length ?? 0 });
    }
  }
  parts.push(...breaks().map((part) => marked(part, false)));
  return {
    parts,
    folds: folding !== null,
    lead: plan?.lead,
    sorted,
    asOf,
  };
}
