import { DAY } from '../model/calendar.js';
import { bins } from './bins.js';
import type { LaneScale } from './lane-scale.js';
import type { Ticks } from './ticks.js';
import type { DrawnStretch } from './time-scale.js';

/**
 * What is counted together: units of the calendar, UTC ms; days where they are the finest that is known. The first and the
 * last may reach past what is drawn, and are drawn as far as it goes. Of a unit into which a break is cut both sides are one.
 */
export function countedSpans(
  { ticks, unit, step }: Ticks,
  { drawn, pxPerMs, at }: Pick<LaneScale, 'drawn' | 'pxPerMs' | 'at'>,
  hasClockTimes: boolean,
): readonly DrawnStretch[] {
  const last = drawn.at(-1)!;
  const isFine = last.x1 / pxPerMs < DAY || (unit !== 'year' && unit !== 'month' && unit !== 'day');
  const spans: DrawnStretch[] = [];
  for (const stretch of drawn) {
    const { from, to, x0, x1 } = stretch;
    const starts = ticks.flatMap(({ ms }) => (ms > from && ms < to ? ms : []));
    // A unit that has its name in it began before; where names stand at ticks, nothing is known of the one before the first.
    const first = (step === 1 ? ticks.findLast(({ ms }) => ms <= from)?.ms : undefined) ?? from;
    const bounds = isFine && !hasClockTimes ? [...bins(stretch, 1, 0, DAY).edges] : [first, ...starts, to];
    for (const [n, end] of bounds.entries()) {
      const start = bounds[n - 1];
      if (start === undefined) continue;
      const same = spans.at(-1)?.from === start ? spans.pop() : undefined;
      spans.push({ from: start, to: end, x0: same?.x0 ?? Math.max(x0, at(start)), x1: Math.min(x1, at(end)) });
    }
  }
  return spans;
}
