import { indexTimeline } from '../../src/data/index-timeline.js';
import { LaneIndexer, type LaneData } from '../../src/elements/controllers/lane-data.js';
import type { LaneGroup } from '../../src/model/event-rows.js';
import type { Timeline } from '../../src/model/timeline.js';
import { madeTimeline, type MadeEvent } from './made-timeline.js';

/** What an axis of many events is drawn from, of a data set that is indexed at once. */
export function laneData(
  given: readonly MadeEvent[],
  rest?: Partial<Timeline>,
  group: LaneGroup = 'none',
  scale?: LaneData['scale'],
): LaneData {
  const indexer = new LaneIndexer(() => {
    throw new Error('This was not built at once.');
  });
  indexer.want(madeTimeline(given, rest), group, undefined, scale);
  return indexer.data!;
}

/** A data set that is read by rows: these events, and as many of 1 January 2000 as make so many. */
export function byRows(given: readonly unknown[], count = 10_001, head: object = {}): Timeline {
  const rest = Array.from({ length: count - given.length }, (_, at) => ({
    id: `p${at}`,
    date: '2000-01-01',
    headline: `${at}`,
  }));
  const steps = indexTimeline({ ...head, events: [...given, ...rest] });
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value.timeline;
  }
}
