import { endOf, SHAPES, shapeOf, type EventColumns } from './event-columns.js';
import type { DatedEvent } from './sort-events.js';
import { startGrain } from './start-grain.js';
import type { NewsEvent } from './timeline.js';

/** The columns of events that are read already, a row each. */
export function columnsOf(sorted: readonly DatedEvent[]): EventColumns {
  const count = sorted.length;
  const columns = {
    count,
    from: new Float64Array(count).fill(NaN),
    until: new Float64Array(count).fill(NaN),
    shape: new Uint8Array(count),
    importance: new Uint8Array(count),
    grain: new Uint8Array(count),
  };
  for (const [row, item] of sorted.entries()) fillRow(columns, row, item);
  return columns;
}

/** Writes an event into a row, which has NaN for its bounds so far. */
export function fillRow(
  { from, until, shape, importance, grain }: Omit<EventColumns, 'count'>,
  row: number,
  {
    date,
    event,
    wall,
  }: Pick<DatedEvent, 'date' | 'wall'> & {
    readonly event: Pick<NewsEvent, 'figures' | 'status' | 'retracted' | 'importance'>;
  },
): void {
  importance[row] = event.importance ?? 2;
  if (!date) return;
  from[row] = wall;
  until[row] = endOf(date, event, wall);
  const own = shapeOf(date, event);
  shape[row] = SHAPES.indexOf(own);
  grain[row] = startGrain(date, own);
}
