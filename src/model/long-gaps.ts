import { begunBy, gapBetween, type DateSpan } from './date-span.js';
import type { DatedEvent } from './sort-events.js';

/** A break is offered where an empty stretch is over this share of the whole (SPEC.md §3), */
const SHARE = 0.4;
/** and, so that it stands out, over this many times the typical step from one date to the next: dates that are spread evenly have none, */
const TIMES = 3;
/** in a list of so many dates: fewer have no typical step. */
const FEWEST = 4;

/** The dated events, each with the step to it from the one before (ms), and how long a stretch is not yet empty (ms). */
function placed(sorted: readonly DatedEvent[]) {
  const all = sorted.filter(({ date }) => date);
  // The first is none, and is the shortest.
  const steps = all.map(({ wall }, at) => Math.abs(wall - all[Math.max(at - 1, 0)]!.wall));
  const typical = steps.toSorted((a, b) => a - b)[all.length >> 1]!;
  const whole = Math.abs((all.at(-1)?.wall ?? 0) - (all[0]?.wall ?? 0));
  return { all, steps, limit: all.length < FEWEST ? Infinity : Math.max(SHARE * whole, TIMES * typical) };
}

/** Time between the first and the last date less its long empty stretches: how densely told a story is. In ms. */
export function toldTime(sorted: readonly DatedEvent[]): number {
  const { steps, limit } = placed(sorted);
  return steps.reduce((told, step) => (step > limit ? told : told + step), 0);
}

/**
 * The long empty stretches between neighbours in the one order: a map from the later event's id (the earlier one's,
 * newest first) to the distance, for stretches longer than 40 % of all the time between the first and the last date and
 * than three times the typical (median) step. A gap says how far it is to the next dated entry, never that nothing
 * happened in between. So none leads to a date with an open start, which may lie anywhere before its end.
 */
export function longGaps(sorted: readonly DatedEvent[]): ReadonlyMap<string, DateSpan> {
  const { all, limit } = placed(sorted);
  const gaps = new Map<string, DateSpan>();
  all.forEach((item, at) => {
    const last = all[at - 1];
    if (!last) return;
    const [a, b] = last.wall < item.wall ? [last, item] : [item, last];
    // From the end of the earlier date's own first unit: from "August 2024" to October is one month, not two.
    const from = begunBy(a.date!);
    const to = b.date!.min;
    if (to - from > limit) gaps.set(item.event.id, gapBetween(a.date!, b.date!));
  });
  return gaps;
}
