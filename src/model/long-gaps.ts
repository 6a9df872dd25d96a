import { spanBetween, type DateSpan } from './date-span.js';
import type { PartialDate } from './partial-date.js';
import { sortKey, type DatedEvent } from './sort-events.js';

/** A break is offered where an empty stretch is over this share of the whole (SPEC.md §3). */
const SHARE = 0.4;

/** Time between the first and the last date less its long empty stretches: how densely told a story is. In ms. */
export function toldTime(sorted: readonly DatedEvent[]): number {
  const keys = sorted.flatMap(({ date }) => (date && Number.isFinite(sortKey(date)) ? [sortKey(date)] : []));
  const steps = keys.slice(1).map((key, at) => Math.abs(key - keys[at]!));
  const whole = steps.reduce((sum, step) => sum + step, 0);
  return steps.reduce((sum, step) => sum + (step > SHARE * whole ? 0 : step), 0);
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
  const dated = sorted.filter((item) => item.date !== null && Number.isFinite(sortKey(item.date)));
  const keys = dated.map(({ date }) => sortKey(date!));
  const whole = Math.abs(keys.at(-1)! - keys[0]!);
  const gaps = new Map<string, DateSpan>();
  for (let i = 1; i < dated.length; i++) {
    const [a, b] = keys[i - 1]! < keys[i]! ? [dated[i - 1]!, dated[i]!] : [dated[i]!, dated[i - 1]!];
    // From the end of the earlier date's own first unit: from "August 2024" to October is one month, not two.
    const from = begunBy(a.date!);
    const to = b.date!.min;
    if (to - from > SHARE * whole && dated.length > 2) gaps.set(dated[i]!.event.id, spanBetween(from, to));
  }
  return gaps;
}
