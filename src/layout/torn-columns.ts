import type { LanePlot, PlottedLane } from './lane-plot.js';

/** Between two numbers, CSS px. */
const APART = 6;

/** A column that is cut, since it is past the full height, with the number that it stands for. */
export interface TornColumn {
  readonly value: number;
  /** Where its number stands, CSS px. */
  readonly x0: number;
  readonly x1: number;
}

/**
 * The cut columns of a lane whose numbers have room over them: the greatest first, the first of equals. All of them are
 * events in what is counted under the lane.
 *
 * @param width Of the number of a value, CSS px.
 */
export function tornColumns(
  { columns }: Pick<PlottedLane, 'columns'>,
  { bins, full, at: place, width: end }: Pick<LanePlot, 'bins' | 'full' | 'at' | 'width'>,
  width: (value: number) => number,
): readonly TornColumn[] {
  const cut = [...(columns ?? [])].flatMap((value, at) => (value > full ? [{ value, at }] : []));
  cut.sort((a, b) => b.value - a.value || a.at - b.at);
  const done: TornColumn[] = [];
  for (const { value, at } of cut) {
    const long = width(value);
    const middle = (place(bins.edges[at]!) + place(bins.edges[at + 1]!)) / 2;
    const x0 = Math.min(end - long, Math.max(0, middle - long / 2));
    const x1 = x0 + long;
    if (done.every((other) => other.x0 - APART >= x1 || other.x1 + APART <= x0)) done.push({ value, x0, x1 });
  }
  return done.sort((a, b) => a.x0 - b.x0);
}
