import { civilFromDays, DAY, dayOfInstant, daysFromCivil } from './calendar.js';
import { dateOrNull, type DatePoint, type PartialDate } from './read-date.js';
import type { NewsEvent, Timeline } from './timeline.js';

/** An event beside its parsed date. */
export interface DatedEvent {
  readonly event: NewsEvent;
  /** null: undated (or, in data that nobody validated, a date that cannot be read). */
  readonly date: PartialDate | null;
  /** Its place in the data set, from 0. */
  readonly index: number;
}

export type Order = 'chronological' | 'newest-first';

/** UTC ms of the start of the month (of the year, for a year) that holds the last known instant. */
function startOfLastUnit({ end, max, precision }: PartialDate): number {
  // A clock time has its month in its own zone, and its last instant lies inside a day.
  const { hour, offset = 0 } = end as DatePoint;
  const shift = Math.round(offset * 60_000);
  const { year, month } = civilFromDays(dayOfInstant(max + shift - (hour === undefined ? DAY : 1)));
  const wholeYears = /^(year|decade|century|millennium)$/.test(precision);
  return daysFromCivil(year, wholeYears ? 1 : month, 1) * DAY - shift;
}

/** Where a date stands in the one order, UTC ms: its earliest bound, else the start of the unit of its last known instant. */
export const sortKey = (date: PartialDate): number => (date.min === -Infinity ? startOfLastUnit(date) : date.min);

/** A number that is smaller the earlier a date stands among those of the same key. */
const rank = ({ min, form }: PartialDate) => (min === -Infinity ? (form === 'before' ? 0 : 1) : 2);

/** The difference of two infinities is NaN, so bounds are compared and never subtracted. */
export const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

// Sorting is stable: what is equal stays in the order of the data.
const compareDates = (a: PartialDate, b: PartialDate) =>
  compare(sortKey(a), sortKey(b)) || rank(a) - rank(b) || compare(a.max, b.max);

/**
 * Undated events, possibilities last, in the order of the data; each no sooner than after the one that its `order.after`
 * names, and each that names another as `order.before` no later than that. A circle gives way where it closes.
 */
function orderUndated(undated: readonly DatedEvent[]): DatedEvent[] {
  const isPossible = ({ event }: DatedEvent) => Number(event.status === 'possible');
  const waiting = [...undated].sort((a, b) => isPossible(a) - isPossible(b));
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

/**
 * The events of a timeline in the one order that list, story, arrows, "n of N" and exports share: by earliest bound, or
 * with none by the start of the month (year, for a year) of the last known instant; open starts before closed, `[..D]`
 * before `/D`; then by latest bound; then by place in the data. Undated events follow all dated ones. Newest-first
 * reverses the dated only.
 */
export function sortEvents(
  timeline: Pick<Timeline, 'events' | 'timeZone' | 'hemisphere'>,
  order: Order = 'chronological',
): readonly DatedEvent[] {
  const all = timeline.events.map((event, index): DatedEvent => ({
    event,
    date: dateOrNull(event.date, timeline),
    index,
  }));
  const dated = all.filter(({ date }) => date).sort((a, b) => compareDates(a.date!, b.date!));
  if (order === 'newest-first') dated.reverse();
  return [...dated, ...orderUndated(all.filter(({ date }) => !date))];
}
