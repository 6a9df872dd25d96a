import { goesOn, SHAPES, shapeOf, type EventColumns } from './event-columns.js';
import type { DatePoint, PartialDate } from './read-date.js';
import type { DatedEvent } from './sort-events.js';

/** The columns of events that are read already, a row each. */
export function columnsOf(sorted: readonly DatedEvent[]): EventColumns {
  const count = sorted.length;
  const columns = {
    count,
    from: new Float64Array(count).fill(NaN),
    until: new Float64Array(count).fill(NaN),
    shape: new Uint8Array(count),
    importance: new Uint8Array(count),
  };
  for (const [row, { date, event, wall }] of sorted.entries()) {
    columns.importance[row] = event.importance ?? 2;
    if (!date) continue;
    columns.from[row] = wall;
    columns.until[row] = goesOn(date, event) ? Infinity : lastKnown(date, wall);
    columns.shape[row] = SHAPES.indexOf(shapeOf(date, event));
  }
  return columns;
}

/** Where what is known of a date ends, by the clock that shows its start. */
function lastKnown({ min, max, end }: PartialDate, wall: number): number {
  // Its start alone, be that as little as numbers tell apart there.
  if (max === Infinity) return wall + Math.max(1, Math.abs(wall) * Number.EPSILON);
  // What starts nobody knows when is filed by the month of its end, in whose zone it ends as well.
  if (min === -Infinity) return max + Math.round(((end as DatePoint).offset ?? 0) * 60_000);
  // As long as it is, from where the clock shown has it.
  return max + (wall - min);
}
