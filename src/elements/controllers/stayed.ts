import { grownTo } from '../../model/grown-rows.js';
import type { LaneData } from './lane-data.js';

/** Where a reader is on an axis to which events were added, or of which some were left out. */
export interface Stayed {
  /** The row to which the Tab key comes. */
  readonly reached: number | undefined;
  /** The lanes that they have closed. */
  readonly collapsed: ReadonlySet<number>;
  /** The button of the event that has the focus, where it is another element now. */
  readonly focus: string | undefined;
}

/**
 * A reader stays where they are while events are added or left out; undefined where the data are others.
 * @param before What was drawn so far. @param reached A row of it. @param collapsed Lanes of it.
 */
export function stayed(
  before: LaneData | undefined,
  now: LaneData,
  reached: number | undefined,
  collapsed: ReadonlySet<number>,
  root: Node,
): Stayed | undefined {
  const to = before && grownTo(before.rows.columns, now.rows.columns);
  if (!to) return undefined;
  const nowAt = (row: number): number | undefined => (to[row]! >= 0 ? to[row] : undefined);
  const lanes = [...collapsed].map((lane) => now.keys.indexOf(before.keys[lane]!));
  const { row } = ((root as ShadowRoot).activeElement as HTMLElement | null | undefined)?.dataset ?? {};
  const at = row === undefined ? undefined : nowAt(Number(row));
  return {
    reached: reached === undefined ? undefined : nowAt(reached),
    collapsed: new Set(lanes.filter((lane) => lane >= 0)),
    focus: row === undefined || at === Number(row) ? undefined : `[data-row="${at}"]`,
  };
}
