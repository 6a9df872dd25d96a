import type { LaneGroup } from '../model/event-rows.js';
import type { ListParts } from '../model/list-parts.js';
import { shownAsOf } from '../model/shown-as-of.js';
import { sortEvents, type DatedEvent, type Order } from '../model/sort-events.js';
import type { Timeline } from '../model/timeline.js';
import { KEYS } from '../model/whole-rows.js';
import { groupLanes } from './group-lanes.js';

/** A heading in words: what a group is called, and how much is in it. */
export interface GroupWords {
  readonly title: string;
  readonly note: string;
}

/**
 * A list in sections of its kinds, tracks, places, actors or status: in the order in which lanes have them, the one order
 * within each. No gap and no as-of line stands in it, since a group is no stretch of time.
 *
 * @param say The words of a group. @param zone IANA name of the zone in which clock times are shown.
 */
export function groupParts(
  timeline: Timeline,
  group: LaneGroup,
  order: Order,
  zone: string | undefined,
  say: (key: string, items: readonly DatedEvent[]) => GroupWords,
): ListParts {
  const inOrder = sortEvents(timeline, order, zone);
  const listed = group === 'kind' ? timeline.kinds : group === 'track' ? timeline.tracks : undefined;
  const keyOf = ({ event }: DatedEvent): string => KEYS[group](event);
  const steps = groupLanes(
    inOrder.length,
    (at) => keyOf(inOrder[at]!),
    listed?.map(({ id }) => id),
  );
  let step = steps.next();
  while (!step.done) step = steps.next();
  const { lane, keys } = step.value;
  const groups = keys.map((): DatedEvent[] => []);
  for (const [at, item] of inOrder.entries()) groups[lane[at]!]!.push(item);
  return {
    sorted: groups.flat(),
    sections: groups.map((items, at) => ({ heading: { kind: 'titled', ...say(keys[at]!, items) }, items })),
    breaks: () => [],
    asOf: shownAsOf(timeline),
    apart: keyOf,
  };
}
