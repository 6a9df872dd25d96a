import { spanBetween, type DateSpan } from './date-span.js';
import type { PartialDate } from './partial-date.js';
import type { DatedEvent } from './sort-events.js';

/** A break is offered where an empty stretch is over this share of the whole (SPEC.md §3). */
const SHARE = 0.4;

/** The events that have a place in time, where each stands (UTC ms), and how long a stretch is not yet empty (ms). */
function placed(sorted: readonly DatedEvent[]) {
  const all = sorted.flatMap(({ event, date, wall }) => (date ? [{ id: event.id, date, key: wall }] : []));
  return { all, limit: SHARE * Math.abs((all.at(-1)?.key ?? 0) - (all[0]?.key ?? 0)) };
}

/** Time between the first and the last date less its long empty stretches: how densely told a story is. In ms. */
export function toldTime(sorted: readonly DatedEvent[]): number {
  const { all, limit } = placed(sorted);
  return all.reduce((told, { key }, at) => {
    const step = Math.abs(key - all[Math.max(at - 1, 0)]!.key);
    return step > limit ? told : told + step;
  }, 0);
}

/** The last instant at which an event can have begun: where the way to the next one starts. UTC ms, exclusive. */
const begunBy = ({ form, start, max }: PartialDate): number =>
  form === 'interval' && typeof start === 'object' ? start.max : max;

/**
 * The long empty stretches between neighbours in the one order: a map from the later event's id (the earlier one's,
 * newest first) to the distance, for stretches longer than 40 % of all the time between the first and the last date.
 * A gap says how far it is to the next dated entry, never that nothing happened in between. So none leads to a date
 * with an open start, which may lie anywhere before its end.
 */
export function longGaps(sorted: readonly DatedEvent[]): ReadonlyMap<string, DateSpan> {
  const { all, limit } = placed(sorted);
  const gaps = new Map<string, DateSpan>();
  all.forEach((item, at) => {
    const last = all[at - 1];
    // The one stretch between two dates is all there is.
    if (!last || all.length < 3) return;
    const [a, b] = last.key < item.key ? [last, item] : [item, last];
    // From the end of the earlier date's own first unit: from "August 2024" to October is one month, not two.
    const from = begunBy(a.date);
    const to = b.date.min;
    if (to - from > limit) gaps.set(item.id, spanBetween(from, to));
  });
  return gaps;
}
