import { endOf, SHAPES, shapeOf, type EventColumns } from './event-columns.js';
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
    columns.until[row] = endOf(date, event, wall);
    columns.shape[row] = SHAPES.indexOf(shapeOf(date, event));
  }
  return columns;
}
