import { SHAPES, shapeOf, type EventColumns } from './event-columns.js';
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
    // As long as it is, from where the clock shown has it; what starts nobody knows when ends when it is known to.
    const known = date.max === Infinity ? (date.form === 'after' ? wall + 1 : Infinity) : date.max;
    columns.until[row] = date.min === -Infinity ? known : known + (wall - date.min);
    columns.shape[row] = SHAPES.indexOf(shapeOf(date, event));
  }
  return columns;
}
