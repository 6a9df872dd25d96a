import { longSections, type LongPlan } from '../../layout/long-sections.js';
import { rowsOf, type EventRows, type LaneGroup } from '../../model/event-rows.js';
import { dateOrNull, type PartialDate } from '../../model/read-date.js';
import { idsOfSharedSources } from '../../model/shared-sources.js';
import { shownAsOf } from '../../model/shown-as-of.js';
import type { Order } from '../../model/sort-events.js';
import type { Timeline } from '../../model/timeline.js';
import { wallTime } from '../../model/wall-time.js';
import { wholeRows } from '../../model/whole-rows.js';
import { inSlices } from './in-slices.js';

/** What a long list is made of. */
export interface LongAsked {
  readonly timeline: Timeline;
  readonly order: Order;
  readonly group: LaneGroup;
  /** IANA name of the zone in which clock times are shown. */
  readonly zone: string | undefined;
}

/** What was made of one data set, once. */
export interface LongData extends LongAsked {
  readonly rows: EventRows;
  readonly plan: LongPlan;
  readonly asOf: PartialDate | null;
  readonly sharedSources: ReadonlySet<string>;
}

function* build(asked: LongAsked): Generator<void, LongData> {
  const { timeline, order, group, zone } = asked;
  const large = rowsOf(timeline);
  const asOf = large ? (large.goesStale ? dateOrNull(timeline.asOf, timeline) : null) : shownAsOf(timeline);
  const rows = large ?? wholeRows(timeline, zone, asOf !== null);
  const listed = group === 'kind' ? timeline.kinds : group === 'track' ? timeline.tracks : undefined;
  const titled = (timeline.sections ?? [])
    .flatMap(({ title, from }) => {
      const date = dateOrNull(from, timeline);
      return date ? [{ title, from: wallTime(date, zone, timeline.timeZone) }] : [];
    })
    .sort((a, b) => a.from - b.from);
  const plan = yield* longSections(rows, {
    order,
    group,
    listed: listed?.map(({ id }) => id),
    titled,
    asOf,
    isSorted: large === undefined,
  });
  // What no event names is named under the list; of a million nobody has looked.
  return { ...asked, rows, plan, asOf, sharedSources: large ? new Set() : idsOfSharedSources(timeline) };
}

const isSame = (a: LongAsked | undefined, b: LongAsked): boolean =>
  a?.timeline === b.timeline && a.order === b.order && a.group === b.group && a.zone === b.zone;

/** Makes sections of data sets: at once where they are read whole, else in slices, what is asked for last. */
export class LongPlanner {
  /** What is ready: of what was asked for last, or of what was before it while that is on its way. */
  data: LongData | undefined;
  readonly #ready: () => void;
  #running: { readonly asked: LongAsked; readonly control: AbortController } | undefined;

  /** @param ready Called when sections are there that were made in slices. */
  constructor(ready: () => void) {
    this.#ready = ready;
  }

  /** Ends what is being made. */
  stop(): void {
    this.#running?.control.abort();
    this.#running = undefined;
  }

  /** Sees to it that there are sections. @returns Whether they are there. */
  want(asked: LongAsked): boolean {
    if (isSame(this.data, asked)) {
      this.stop();
      return true;
    }
    if (this.#running && isSame(this.#running.asked, asked)) return false;
    this.stop();
    const work = build(asked);
    if (!rowsOf(asked.timeline)) {
      let step = work.next();
      while (!step.done) step = work.next();
      this.data = step.value;
      return true;
    }
    const control = new AbortController();
    this.#running = { asked, control };
    void this.#finish(work, control.signal);
    return false;
  }

  async #finish(work: Generator<void, LongData>, signal: AbortSignal): Promise<void> {
    const made = await inSlices(work, signal);
    // Made within the first slice, it comes after whatever was asked for in the same breath.
    if (!made || signal.aborted) return;
    this.data = made;
    this.#running = undefined;
    this.#ready();
  }
}
