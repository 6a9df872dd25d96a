import type { DatedEvent } from './sort-events.js';
import type { NewsEvent, Timeline } from './timeline.js';

/** How a long list folds on a narrow container (SPEC.md §4). */
export interface FoldPlan {
  /** Ids of the events that keep their whole card; the others show date, headline and certainty words. */
  readonly full: ReadonlySet<string>;
  /** Ids of the events behind "Show 7 more", by the id of the event they stand after. */
  readonly hidden: ReadonlyMap<string, readonly string[]>;
  /** The main event. */
  readonly lead: string | undefined;
}

const FOLDS_PAST = 7;
const FULL_CARDS = 4;
const RUN = 3;

const isRich = ({ figures, quotes, media }: NewsEvent) =>
  Boolean(figures?.length || media?.length || quotes?.some(({ verbatim }) => verbatim));

/** What must never be out of sight behind a fold. */
const mustShow = ({ retracted }: NewsEvent, corrected: boolean) => retracted !== undefined || corrected;

/** The event that a story is about: the data set's `lead`, else the most important; ties go to the richer, then the earlier. */
export function leadEvent(timeline: Timeline, sorted: readonly DatedEvent[]): NewsEvent | undefined {
  const given = timeline.events.find(({ id }) => id === timeline.lead);
  if (given) return given;
  const top = sorted
    .map(({ event }) => event)
    .filter(({ status }) => status !== 'possible')
    .toSorted((a, b) => (a.importance ?? 2) - (b.importance ?? 2) || Number(isRich(b)) - Number(isRich(a)))[0];
  // Where no event stands out there is no main event: twelve bare dates have none.
  return top && (top.importance === 1 || isRich(top)) ? top : undefined;
}

/** Events that a reader cannot tell apart by their date words. */
const dateWordsKey = ({ date, event }: DatedEvent) =>
  date === null ? null : date.min === -Infinity ? 'day not known' : `${date.edtf} ${event.dateLabel ?? ''}`;

/** How the events fold, or null where there are too few to fold. */
export function foldEvents(sorted: readonly DatedEvent[], timeline: Timeline): FoldPlan | null {
  if (sorted.length <= FOLDS_PAST) return null;
  const lead = leadEvent(timeline, sorted)?.id;
  const corrected = new Set(timeline.corrections?.map(({ event }) => event));
  const full = new Set(lead === undefined ? [] : [lead]);
  for (const { event } of sorted) {
    if (mustShow(event, corrected.has(event.id))) full.add(event.id);
    else if (full.size <= FULL_CARDS && isRich(event)) full.add(event.id);
  }
  const hidden = new Map<string, string[]>();
  for (let i = 0; i < sorted.length; ) {
    const key = dateWordsKey(sorted[i]!);
    let end = i + 1;
    while (key !== null && end < sorted.length && dateWordsKey(sorted[end]!) === key) end++;
    const run = sorted.slice(i, end).map(({ event }) => event);
    if (run.length > RUN) {
      const shown = run.find(({ id }) => id === lead) ?? run.find(isRich) ?? run[0]!;
      const rest = run.filter((event) => event !== shown && !mustShow(event, corrected.has(event.id)));
      hidden.set(shown.id, rest.map(({ id }) => id));
    }
    i = end;
  }
  return { full, hidden, lead };
}
