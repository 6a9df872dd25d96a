import { dayOfInstant } from './calendar.js';
import { dateOrNull, type DatePoint, type PartialDate } from './read-date.js';
import { runsBy } from './runs-by.js';
import type { NewsEvent, Timeline } from './timeline.js';
import { wallTime } from './wall-time.js';

/** An event beside its parsed date. */
export interface DatedEvent {
  readonly event: NewsEvent;
  /** null: undated (or, in data that nobody validated, a date that cannot be read). */
  readonly date: PartialDate | null;
  /** Its place in the data set, from 0. */
  readonly index: number;
  /** Where it stands in time by the clock that shows it (see `wallTime`), ms; Infinity where it is undated. */
  readonly wall: number;
}

export type Order = 'chronological' | 'newest-first';

/**
 * Among dates that begin on one day: an open start before a closed one, `[..D]` before `/D`, and what holds the whole day
 * before a clock time in it.
 */
const rank = ({ min, form, start }: PartialDate) =>
  min === -Infinity ? (form === 'before' ? 0 : 1) : (start as DatePoint).hour === undefined ? 2 : 3;

/** The difference of two infinities is NaN, so bounds are compared and never subtracted. */
export const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

const compareDated = ({ wall, date: a }: DatedEvent, { wall: other, date: b }: DatedEvent): number =>
  dayOfInstant(wall) - dayOfInstant(other) || rank(a!) - rank(b!) || compare(a!.min, b!.min) || compare(a!.max, b!.max);

/**
 * The same, each no sooner than after the one that its `order.after` names, and each that names another as `order.before` no
 * later than that. A circle gives way where it closes.
 */
function inGivenOrder(waiting: readonly DatedEvent[]): DatedEvent[] {
  const add = (map: Map<string, DatedEvent[]>, id: string | undefined, item: DatedEvent) => {
    if (id !== undefined && !map.get(id)?.push(item)) map.set(id, [item]);
  };
  const [leaders, followers] = [new Map<string, DatedEvent[]>(), new Map<string, DatedEvent[]>()];
  for (const item of waiting) add(leaders, item.event.order?.before, item);
  for (const item of waiting) {
    add(followers, item.event.order?.after, item);
    for (const { event } of leaders.get(item.event.id) ?? []) add(followers, event.id, item);
  }
  // From the back, what follows placed first. A stack, not recursion: a chain may be as long as the data set.
  const met = new Set<DatedEvent>();
  const placed = new Set<DatedEvent>();
  const stack = [...waiting];
  for (let item = stack.at(-1); item; item = stack.at(-1)) {
    if (met.has(item)) placed.add(stack.pop()!);
    else {
      met.add(item);
      for (const follower of followers.get(item.event.id) ?? []) if (!met.has(follower)) stack.push(follower);
    }
  }
  return [...placed].reverse();
}

/** Undated events in the order of the data and of their own words, possibilities last. */
function orderUndated(undated: readonly DatedEvent[]): DatedEvent[] {
  const isPossible = ({ event }: DatedEvent) => Number(event.status === 'possible');
  return inGivenOrder([...undated].sort((a, b) => isPossible(a) - isPossible(b)));
}

/** Of what begins on one day, dates that claim no order stand in the one that their events are given; clock times keep their own. */
function orderDays(sorted: readonly DatedEvent[]): DatedEvent[] {
  if (!sorted.some(({ event }) => event.order)) return [...sorted];
  return runsBy(sorted, ({ wall }) => dayOfInstant(wall)).flatMap((day) => {
    const given = inGivenOrder(day);
    const clocks = (items: readonly DatedEvent[]) => items.filter(({ date }) => rank(date!) === 3);
    const [kept, moved] = [clocks(day), clocks(given)];
    return kept.every((item, at) => item === moved[at]) ? given : day;
  });
}

/**
 * The events of a timeline in the one order that list, story, arrows, "n of N" and exports share: by the day on which
 * they begin, or with an open start by the start of the month (year, for a year) of the last known instant; on one day
 * open starts before closed, `[..D]` before `/D`, and days, months and years before clock times; then by earliest bound,
 * by latest bound, by place in the data; what `order` says of events of one day comes before all of that but the order of clock
 * times. Undated events follow all dated ones. Newest-first reverses the dated only.
 *
 * The day is that of the clock time's own zone, under which it is filed, since a date without a clock time has no zone:
 * half past eleven on 31 October in New York comes before "1 November", half past midnight on 1 November in Kyiv after
 * it. Clock times of one day stand by their instants. Those of two zones and two days stand by their days: New York's
 * half past eleven before Kyiv's half past midnight, which was five hours sooner, for no order could keep both the
 * instants and the day between. Each is compared by the same four numbers, so that the order is total.
 *
 * @param displayZone IANA name of the zone in which clock times are shown, whose days then count: all stand by instant.
 */
export function sortEvents(
  timeline: Pick<Timeline, 'events' | 'timeZone' | 'hemisphere'>,
  order: Order = 'chronological',
  displayZone: string | undefined = timeline.timeZone,
): readonly DatedEvent[] {
  const all = timeline.events.map((event, index): DatedEvent => {
    const date = dateOrNull(event.date, timeline);
    return { event, date, index, wall: date ? wallTime(date, displayZone, timeline.timeZone) : Infinity };
  });
  // Sorting is stable: what is equal stays in the order of the data.
  const dated = orderDays(all.filter(({ date }) => date).sort(compareDated));
  if (order === 'newest-first') dated.reverse();
  return [...dated, ...orderUndated(all.filter(({ date }) => !date))];
}
