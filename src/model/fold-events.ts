import { runsBy } from './runs-by.js';
import { compare, type DatedEvent } from './sort-events.js';
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
const DETAILS = [
  'media',
  'reported',
  'quotes',
  'body',
  'summary',
  'figures',
  'relations',
  'kind',
  'place',
  'links',
  'updated',
] as const;

/** The event that a story is about: the data set's `lead`, else the most important; ties go to the richer, then the earlier. */
export function leadEvent(timeline: Timeline, sorted: readonly DatedEvent[]): NewsEvent | undefined {
  const given = timeline.events.find(({ id }) => id === timeline.lead);
  if (given) return given;
  const rank = ({ event }: DatedEvent) => (event.importance ?? 2) * 2 - Number(isRich(event));
  // The order that the list is shown in does not change what it is about.
  const top = sorted
    .filter(({ event }) => event.status !== 'possible' && !event.retracted)
    .toSorted((a, b) => rank(a) - rank(b) || compare(a.wall, b.wall) || a.index - b.index)[0]?.event;
  // Where no event stands out there is no main event: twelve bare dates have none.
  return top && (top.importance === 1 || isRich(top)) ? top : undefined;
}

/** The same for events that a reader cannot tell apart by their date words. */
function dateWordsKey({ date, event }: DatedEvent): string {
  if (date === null) return event.status === 'possible' ? 'possible' : 'no date';
  return date.min === -Infinity ? 'day not known' : `${date.edtf} ${event.dateLabel ?? ''}`;
}

/**
 * How the events fold, or null where there are too few to fold.
 * @param apart What events must share besides their date words to be folded into one: the group that they stand in.
 */
export function foldEvents(
  sorted: readonly DatedEvent[],
  timeline: Timeline,
  apart: (item: DatedEvent) => string = () => '',
): FoldPlan | null {
  if (sorted.length <= FOLDS_PAST) return null;
  const lead = leadEvent(timeline, sorted)?.id;
  const corrected = new Set(timeline.corrections?.map(({ event }) => event));
  // What must never be out of sight behind a fold.
  const mustShow = ({ id, retracted, supersededBy }: NewsEvent) =>
    retracted || supersededBy !== undefined || corrected.has(id);

  const hidden = new Map<string, readonly string[]>();
  const full = new Set<string>();
  const common = String(sorted[0]!.event.sources);
  let rich = 0;
  let folds = false;
  for (const run of runsBy(sorted, (item) => dateWordsKey(item) + apart(item))) {
    const events = run.map(({ event }) => event);
    const shown = events.find(({ id }) => id === lead) ?? events.find(isRich) ?? events[0]!;
    const isBehind = (event: NewsEvent) => events.length > RUN && event !== shown && !mustShow(event);
    const behind = events.filter(isBehind).map(({ id }) => id);
    if (behind.length > 0) hidden.set(shown.id, behind);
    for (const event of events) {
      if (!isBehind(event) && (event.id === lead || mustShow(event) || (isRich(event) && rich++ < RICH_CARDS)))
        full.add(event.id);
      else
        folds ||=
          isBehind(event) || String(event.sources) !== common || DETAILS.some((key) => event[key] !== undefined);
    }
  }
  return { full, hidden, lead, folds };
}
