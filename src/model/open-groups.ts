import type { SectionHeading } from './group-events.js';
import { openStart, type OpenStart } from './open-start.js';
import { sharedEnd } from './shared-end.js';
import type { DatedEvent } from './sort-events.js';

/** Events of one kind of open bound, and what can be said of them once. */
export interface OpenGroup {
  readonly heading: SectionHeading;
  readonly items: readonly DatedEvent[];
}

type Kind = OpenStart | 'none';

const kindOf = ({ event, date }: DatedEvent): Kind => (date!.min === -Infinity ? openStart(event, date!) : 'none');

const headingOf = (kind: Kind, items: readonly DatedEvent[]): SectionHeading =>
  kind === 'none' ? { kind } : { kind, end: sharedEnd(items), alone: items.length === 1 };

/**
 * The events whose date has an open bound, as they stand in rows below an axis: those whose day is not known, what goes
 * on, what ended, and what began. Groups stand where their first event does in the one order.
 *
 * @param sorted In the one order, each with a date that has an open bound.
 */
export function openGroups(sorted: readonly DatedEvent[]): readonly OpenGroup[] {
  const groups = new Map<Kind, DatedEvent[]>();
  for (const item of sorted) {
    const kind = kindOf(item);
    if (!groups.get(kind)?.push(item)) groups.set(kind, [item]);
  }
  return [...groups].map(([kind, items]) => ({ heading: headingOf(kind, items), items }));
}
