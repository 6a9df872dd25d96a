import { bySlices } from './by-slices.js';
import { SHAPES, type EventColumns } from './event-columns.js';
import type { PartialDate } from './read-date.js';
import { wallTime } from './wall-time.js';

/** So many rows are looked at between two looks at the clock: to ask for the offset of a zone takes microseconds. */
const STRIDE = 512;
const DAYS = SHAPES.indexOf('day');

/**
 * The same columns on the clock of another zone.
 *
 * @param clockOf The date of a row, where it has a clock time; anything where it has none. Not asked for whole days.
 * @param shownIn IANA name of the zone in which clock times are shown. @param readIn The zone that reads those without one.
 * @returns Pauses after every few rows.
 */
export function* columnsInZone(
  columns: EventColumns,
  clockOf: (row: number) => PartialDate | null,
  shownIn: string,
  readIn: string | undefined,
): Generator<undefined, EventColumns> {
  const { count, shape } = columns;
  const [from, until] = [columns.from.slice(), columns.until.slice()];
  yield* bySlices(count, STRIDE, (first, end) => {
    for (let row = first; row < end; row++) {
      const date = shape[row] === DAYS || Number.isNaN(from[row]) ? null : clockOf(row);
      if (!date) continue;
      const wall = wallTime(date, shownIn, readIn);
      // It stays as long as it is.
      until[row]! += wall - from[row]!;
      from[row] = wall;
    }
  });
  return { ...columns, from, until };
}
