import { parsePartialDate, type PartialDate } from './partial-date.js';
import type { NewsEvent, Timeline } from './timeline.js';
import { civilFromDays, daysFromCivil } from './calendar.js';

/** An event beside its parsed date. */
export interface DatedEvent {
  readonly event: NewsEvent;
  /** null: undated (or, in data that nobody validated, a date that cannot be read). */
  readonly date: PartialDate | null;
  /** Its place in the data set, from 0. */
  readonly index: number;
}

export type Order = 'chronological' | 'newest-first';

const DAY = 86_400_000;

/** UTC ms of the start of the month (of the year, for a year) that holds the last known instant. */
function startOfLastUnit(date: PartialDate): number {
  const { year, month } = civilFromDays(Math.floor((date.max - 1) / DAY));
  const wholeYears = /^(year|decade|century|millennium)$/.test(date.precision);
  return daysFromCivil(year, wholeYears ? 1 : month, 1) * DAY;
}

/** Where a date stands in the one order, UTC ms: its earliest bound, else the start of the unit of its last known instant. */
export function sortKey(date: PartialDate): number {
  if (date.min !== -Infinity) return date.min;
  return date.max === Infinity ? -Infinity : startOfLastUnit(date);
}

const openStart = (date: PartialDate) => date.min === -Infinity;

/** A number that is smaller the earlier a date stands among those of the same key. */
const rank = (date: PartialDate) => (openStart(date) ? (date.form === 'before' ? 0 : 1) : 2);

// The difference of two infinities is NaN, so bounds are compared and never subtracted.
const compare = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);

function compareDated(a: DatedEvent, b: DatedEvent): number {
  const [x, y] = [a.date!, b.date!];
  return (
    compare(sortKey(x), sortKey(y)) || compare(rank(x), rank(y)) || compare(x.max, y.max) || compare(a.index, b.index)
  );
}

/** Undated events: what may be known first, possibilities last, each after the event that its `order.after` names. */
function orderUndated(undated: readonly DatedEvent[]): DatedEvent[] {
  const waiting = [...undated].sort(
    (a, b) =>
      compare(Number(a.event.status === 'possible'), Number(b.event.status === 'possible')) || compare(a.index, b.index),
  );
  const here = new Set(waiting.map(({ event }) => event.id));
  const followers = new Map<string, DatedEvent[]>();
  const first: DatedEvent[] = [];
  for (const item of waiting) {
    const after = item.event.order?.after;
    if (after === undefined || after === item.event.id || !here.has(after)) first.push(item);
    else followers.set(after, [...(followers.get(after) ?? []), item]);
  }
  const placed = new Set<DatedEvent>();
  const place = (start: DatedEvent) => {
    // A stack, not recursion: a chain of `after` may be as long as the data set.
    const stack = [start];
    for (let item = stack.pop(); item; item = stack.pop()) {
      if (placed.has(item)) continue;
      placed.add(item);
      stack.push(...[...(followers.get(item.event.id) ?? [])].reverse());
    }
  };
  first.forEach(place);
  waiting.forEach(place); // what a circle of `after` left out
  return [...placed];
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
  const all = timeline.events.map((event, index): DatedEvent => {
    const result = event.date === null ? undefined : parsePartialDate(event.date, timeline);
    return { event, date: result?.ok ? result.value : null, index };
  });
  const dated = all.filter(({ date }) => date !== null).sort(compareDated);
  if (order === 'newest-first') dated.reverse();
  return [...dated, ...orderUndated(all.filter(({ date }) => date === null))];
}
