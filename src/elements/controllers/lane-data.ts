import { buildIndex, type EventIndex } from '../../layout/event-index.js';
import type { Ask } from '../../layout/ask.js';
import { emptyStretches } from '../../layout/empty-stretches.js';
import { groupLanes } from '../../layout/group-lanes.js';
import { lanePlot, type LanePlot, type LanePlotOptions } from '../../layout/lane-plot.js';
import { Names } from '../../layout/names.js';
import type { ScaleChoice, Stretch } from '../../layout/time-scale.js';
import type { Limits } from '../../layout/viewport.js';
import { rowsOf, type EventRows, type LaneGroup } from '../../model/event-rows.js';
import { grownTo } from '../../model/grown-rows.js';
import { dateOrNull } from '../../model/read-date.js';
import { idsOfSharedSources } from '../../model/shared-sources.js';
import { shownAsOf } from '../../model/shown-as-of.js';
import type { DatedEvent } from '../../model/sort-events.js';
import type { Timeline } from '../../model/timeline.js';
import { wallDate } from '../../model/wall-date.js';
import { wholeRows } from '../../model/whole-rows.js';
import type { CardContext } from '../../views/card-context.js';
import { Answers } from './answers.js';
import { inSlices } from './in-slices.js';

/** Up to so many rows an index is built at once. */
const AT_ONCE = 10_000;

/** Events without a date that are named beside the axis. */
const UNDATED = 30;

/** What was made of one data set in one grouping. */
export interface LaneData {
  readonly timeline: Timeline;
  readonly group: LaneGroup;
  readonly zone: string | undefined;
  readonly rows: EventRows;
  /** The event of a row, its date as it lies on the axis. */
  readonly item: (row: number) => DatedEvent;
  readonly index: EventIndex;
  /** Draws a range of it: at once, since all of it is in memory. */
  readonly ask: Ask<LanePlotOptions, LanePlot>;
  readonly keys: readonly string[];
  /** First and last instant, UTC ms. */
  readonly limits: Limits;
  /** How it was asked for, and what is empty of it for long, where a page wants that left out. */
  readonly scale: ScaleChoice;
  readonly empty: readonly Stretch[] | undefined;
  readonly shared: Pick<CardContext, 'asOf' | 'sharedSources'>;
  /** What has no place in time: so many rows of it at most, and how many there are. */
  readonly undated: { readonly rows: readonly number[]; readonly count: number };
}

function* build(
  timeline: Timeline,
  group: LaneGroup,
  zone: string | undefined,
  scale: ScaleChoice,
  before: LaneData | undefined,
): Generator<void, LaneData> {
  // Another scale of what is there already.
  if (before?.timeline === timeline && before.group === group && before.zone === zone)
    return { ...before, scale, empty: yield* emptyOn(before, scale) };
  const large = rowsOf(timeline);
  const asOf = large ? (large.goesStale ? dateOrNull(timeline.asOf, timeline) : null) : shownAsOf(timeline);
  const rows = large ?? wholeRows(timeline, zone, asOf !== null);
  // Those are filed by the zone of the data set.
  const columns = large && zone && zone !== timeline.timeZone ? yield* large.inZone(zone) : rows.columns;
  const listed = group === 'kind' ? timeline.kinds : group === 'track' ? timeline.tracks : undefined;
  const grouped =
    group === 'none'
      ? undefined
      : yield* groupLanes(
          columns.count,
          (row) => rows.keyOf(row, group),
          listed?.map(({ id }) => id),
        );
  const to = before && grownTo(before.rows.columns, rows.columns);
  const former = to && { index: before.index, to };
  const index = yield* buildIndex(columns, grouped?.lane, grouped?.keys.length, former);
  const names = index.lanes.map((each) => new Names(each));
  const undated: number[] = [];
  for (let row = 0; row < columns.count && undated.length < UNDATED; row++)
    if (Number.isNaN(columns.from[row])) undated.push(row);
  const data: Omit<LaneData, 'empty'> = {
    timeline,
    group,
    zone,
    scale,
    rows,
    item: (row) => {
      const item = rows.item(row);
      return { ...item, date: item.date && wallDate(item.date, zone, timeline.timeZone) };
    },
    index,
    ask: (options) => lanePlot(index, names, options),
    keys: grouped?.keys ?? [''],
    limits: index.extent ?? { from: 0, to: 1 },
    undated: { rows: undated, count: columns.count - index.rows.length },
    // What no event names is named under the list; of a million nobody has looked.
    shared: { asOf, sharedSources: large ? new Set() : idsOfSharedSources(timeline) },
  };
  return { ...data, empty: yield* emptyOn(data, scale) };
}

/** What an axis leaves out: found once for each data set, so that a pan never finds anything else. */
function* emptyOn(
  { index, shared: { asOf }, rows, zone }: Pick<LaneData, 'index' | 'shared' | 'rows' | 'zone'>,
  scale: ScaleChoice,
): Generator<void, LaneData['empty']> {
  if (scale !== 'compressed') return undefined;
  return yield* emptyStretches(index, asOf ? wallDate(asOf, zone, rows.head.timeZone).max : undefined);
}

/** Indexes data sets, at once where they are small and else in slices, one at a time: what is asked for last. */
export class LaneIndexer {
  /** What is ready: of the last data set, or of the one before it while that is on its way. */
  data: LaneData | undefined;
  readonly #ready: () => void;
  readonly #plots: Answers<LanePlotOptions, LanePlot>;
  #running:
    | (Pick<LaneData, 'timeline' | 'group' | 'zone' | 'scale'> & { readonly control: AbortController })
    | undefined;

  /** @param ready Called when an index is there that was built in slices, or a picture that was waited for. */
  constructor(ready: () => void) {
    this.#ready = ready;
    this.#plots = new Answers(ready);
  }

  /** What is drawn of a range. @param words What rows are called: in others, rows have other widths. */
  readonly plotOf = (options: LanePlotOptions, words: object): LanePlot | undefined => {
    const { item: _, widths: __, range, always, ...rest } = options;
    const key = [range.from, range.to, ...always, words, ...Object.values(rest)];
    return this.data && this.#plots.to(this.data.ask, options, key);
  };

  /** Ends what is being built. */
  stop(): void {
    this.#running?.control.abort();
    this.#running = undefined;
  }

  /** Sees to it that there is an index. @param zone IANA name of the zone in which clock times are shown. */
  want(timeline: Timeline, group: LaneGroup, zone: string | undefined, scale: ScaleChoice = 'auto'): void {
    const { data } = this;
    const isThat = (each: Pick<LaneData, 'timeline' | 'group' | 'zone' | 'scale'> | undefined) =>
      each?.timeline === timeline && each.group === group && each.zone === zone && each.scale === scale;
    if (isThat(data)) return this.stop();
    const running = this.#running;
    if (isThat(running)) return;
    this.stop();
    const work = build(timeline, group, zone, scale, data);
    if ((rowsOf(timeline)?.columns.count ?? 0) <= AT_ONCE) {
      for (;;) {
        const { done, value } = work.next();
        if (!done) continue;
        this.data = value;
        return;
      }
    }
    const control = new AbortController();
    this.#running = { timeline, group, zone, scale, control };
    void this.#finish(work, control.signal);
  }

  async #finish(work: Generator<void, LaneData>, signal: AbortSignal): Promise<void> {
    const built = await inSlices(work, signal);
    // Built within the first slice, it comes after whatever was asked for in the same breath.
    if (!built || signal.aborted) return;
    this.data = built;
    this.#running = undefined;
    this.#ready();
  }
}
