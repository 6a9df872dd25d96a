import { sortKey, type DatedEvent } from './sort-events.js';
import type { NewsEvent, Timeline } from './timeline.js';

/** How a long list folds on a narrow container (SPEC.md §4). */
export interface FoldPlan {
  /** Ids of the events that keep their whole card; the others show date, headline and certainty words. */
  readonly full: ReadonlySet<string>;
  /** Ids of the events behind "Show 7 more", by the id of the event of their run that stays. Never an empty list. */
  readonly hidden: ReadonlyMap<string, readonly string[]>;
  /** The main event. */
  readonly lead: string | undefined;
  /** Whether anything would be out of sight: else there is nothing to offer to show. */
  readonly folds: boolean;
}

const FOLDS_PAST = 7;
const RICH_CARDS = 4;
const RUN = 3;

const isRich = ({ figures, quotes, media }: NewsEvent) =>
  Boolean(figures?.length || media?.length || quotes?.some(({ verbatim }) => verbatim));

/** What a whole card shows and a row does not, sources apart. */
const DETAILS = ['media', 'reported', 'quotes', 'body', 'summary', 'figures', 'relations', 'kind', 'place', 'links', 'updated'] as const;

/** The event that a story is about: the data set's `lead`, else the most important; ties go to the richer, then the earlier. */
export function leadEvent(timeline: Timeline, sorted: readonly DatedEvent[]): NewsEvent | undefined {
  const given = timeline.events.find(({ id }) => id === timeline.lead);
  if (given) return given;
  const start = ({ date }: DatedEvent) => (date ? sortKey(date) : Infinity);
  // The order that the list is shown in does not change what it is about.
  const top = sorted
    .filter(({ event }) => event.status !== 'possible' && !event.retracted)
    .toSorted(
      (a, b) =>
        (a.event.importance ?? 2) - (b.event.importance ?? 2) ||
        Number(isRich(b.event)) - Number(isRich(a.event)) ||
        (start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : a.index - b.index),
    )[0]?.event;
  // Where no event stands out there is no main event: twelve bare dates have none.
  return top && (top.importance === 1 || isRich(top)) ? top : undefined;
}

/** The same for events that a reader cannot tell apart by their date words. */
function dateWordsKey({ date, event }: DatedEvent): string {
  if (date === null) return event.status === 'possible' ? 'possible' : 'no date';
  return date.min === -Infinity ? 'day not known' : `${date.edtf} ${event.dateLabel ?? ''}`;
}

/** How the events fold, or null where there are too few to fold. */
export function foldEvents(sorted: readonly DatedEvent[], timeline: Timeline): FoldPlan | null {
  if (sorted.length <= FOLDS_PAST) return null;
  const lead = leadEvent(timeline, sorted)?.id;
  const corrected = new Set(timeline.corrections?.map(({ event }) => event));
  // What must never be out of sight behind a fold.
  const mustShow = ({ id, retracted, supersededBy }: NewsEvent) =>
    retracted !== undefined || supersededBy !== undefined || corrected.has(id);

  const hidden = new Map<string, readonly string[]>();
  const behind = new Set<string>();
  for (let i = 0; i < sorted.length; ) {
    const key = dateWordsKey(sorted[i]!);
    let end = i + 1;
    while (end < sorted.length && dateWordsKey(sorted[end]!) === key) end++;
    const run = sorted.slice(i, end).map(({ event }) => event);
    i = end;
    if (run.length <= RUN) continue;
    const shown = run.find(({ id }) => id === lead) ?? run.find(isRich) ?? run[0]!;
    const rest = run.filter((event) => event !== shown && !mustShow(event)).map(({ id }) => id);
    if (rest.length > 0) hidden.set(shown.id, rest);
    for (const id of rest) behind.add(id);
  }

  const full = new Set<string>();
  let rich = 0;
  for (const { event } of sorted) {
    if (behind.has(event.id)) continue;
    if (event.id === lead || mustShow(event) || (isRich(event) && rich++ < RICH_CARDS)) full.add(event.id);
  }
  const common = String(sorted[0]!.event.sources);
  const loses = (event: NewsEvent) => String(event.sources) !== common || DETAILS.some((key) => event[key] !== undefined);
  const folds = hidden.size > 0 || sorted.some(({ event }) => !full.has(event.id) && loses(event));
  return { full, hidden, lead, folds };
}
