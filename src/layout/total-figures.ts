import type { LanePlot, PlottedLane } from './lane-plot.js';
import type { NamedEvent } from './lane-names.js';

/** The height of a total's block among columns, whatever its number, CSS px. */
export const TOTAL = 24;
/** Between two figures, and between one and a stem, CSS px. */
const APART = 6;
/** So many totals of a lane are looked at: each is an event that is read. */
const MOST = 60;

/** Where the figure of a total stands, CSS px. */
export interface TotalFigure {
  readonly row: number;
  readonly x0: number;
  readonly x1: number;
}

/**
 * The totals of a lane whose figures have room over their blocks: in the middle, else at the start or the end of it, where no
 * column is higher than the block and no stem stands.
 *
 * @param width Of the figure of a row, CSS px; undefined where it has none that can stand alone.
 */
export function totalFigures(
  {
    columns,
    totals,
    names,
    body,
  }: Pick<PlottedLane, 'columns' | 'totals' | 'body'> & { readonly names: readonly Pick<NamedEvent, 'x' | 'stem'>[] },
  { bins, full, range, pxPerMs }: Pick<LanePlot, 'bins' | 'full' | 'range' | 'pxPerMs'>,
  width: (row: number) => number | undefined,
): readonly TotalFigure[] {
  const { edges } = bins;
  const at = (ms: number) => (ms - range.from) * pxPerMs;
  const high = [...(columns ?? [])].flatMap((value, n) =>
    (value / full) * body > TOTAL ? [{ x0: at(edges[n]!), x1: at(edges[n + 1]!) }] : [],
  );
  const taken = names.filter(({ stem }) => stem).map(({ x }) => ({ x0: x - APART, x1: x + APART }));
  const done: TotalFigure[] = [];
  for (const { row, x0, x1 } of totals.slice(0, MOST)) {
    const long = width(row);
    if (long === undefined || long > x1 - x0) continue;
    const start = [(x0 + x1 - long) / 2, x0, x1 - long].find((from) =>
      [...high, ...taken].every((other) => other.x1 <= from || other.x0 >= from + long),
    );
    if (start === undefined) continue;
    done.push({ row, x0: start, x1: start + long });
    taken.push({ x0: start - APART, x1: start + long + APART });
  }
  return done;
}
