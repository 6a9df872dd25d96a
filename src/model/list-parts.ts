import type { DateSpan } from './date-span.js';
import { groupEvents, type Section } from './group-events.js';
import { isAwaited } from './is-awaited.js';
import { longGaps } from './long-gaps.js';
import type { PartialDate } from './read-date.js';
import { shownAsOf } from './shown-as-of.js';
import { sortEvents, type DatedEvent, type Order } from './sort-events.js';
import type { Timeline } from './timeline.js';
import { knownPoint, sortKey } from './wall-time.js';

/** What stands between two events: a long empty stretch, or the line between what is known and what was to come. */
export type ListBreak =
  | { readonly type: 'gap'; readonly span: DateSpan }
  | { readonly type: 'as-of'; readonly date: PartialDate };

/** What a list holds, in reading order. */
export interface ListParts {
  /** All events. */
  readonly sorted: readonly DatedEvent[];
  /** The same under their headings. */
  readonly sections: readonly Section[];
  /** What stands right before an event, splitting its section where that was begun; without one: at the very end. */
  readonly breaks: (item?: DatedEvent) => readonly ListBreak[];
  /** What events do not share whose date words are folded into one, besides these. */
  readonly apart?: (item: DatedEvent) => string;
  /** Null where it is not shown. */
  readonly asOf: PartialDate | null;
}

/** The first event, in the order shown, that the as-of line stands before; undefined where it stands at the end. */
function afterAsOf(sorted: readonly DatedEvent[], asOf: PartialDate, order: Order): DatedEvent | undefined {
  // A day has no zone: what its own clocks call that day has begun by then.
  const isDay = knownPoint(asOf).offset === undefined;
  // What is awaited within the as-of date's own month lies beyond it, unless something that is known comes later.
  const isKnown = ({ event, date, wall }: DatedEvent) =>
    date !== null && (isDay ? wall : sortKey(date)) < asOf.max && !(isAwaited(event) && date.max > asOf.max);
  if (order === 'newest-first') return sorted.find((item) => item.date === null || isKnown(item));
  let at = sorted.findLastIndex(isKnown) + 1;
  // What has no date and is not awaited stays with what is known, where nothing dated lies between.
  while (sorted[at]?.date === null && !isAwaited(sorted[at]!.event)) at++;
  return sorted[at];
}

/**
 * What stands in a list, with and without a script: sections, the long gaps and the as-of line. Nothing is folded here.
 *
 * @param displayZone IANA name of the zone in which clock times are shown; absent: the data set's own.
 */
export function listParts(timeline: Timeline, order: Order, displayZone?: string): ListParts {
  const sorted = sortEvents(timeline, order, displayZone);
  const asOf = shownAsOf(timeline);
  const next = asOf && afterAsOf(sorted, asOf, order)?.event;
  const gaps = longGaps(sorted);
  const breaks = (item?: DatedEvent): readonly ListBreak[] => {
    const span = item && gaps.get(item.event.id);
    const gap: ListBreak[] = span ? [{ type: 'gap', span }] : [];
    const line: ListBreak[] = asOf && item?.event === next ? [{ type: 'as-of', date: asOf }] : [];
    // The line stands beside the later entry: a gap between the two is the way to it.
    return order === 'newest-first' ? [...line, ...gap] : [...gap, ...line];
  };
  return { sorted, sections: groupEvents(sorted, timeline, displayZone), breaks, asOf };
}
