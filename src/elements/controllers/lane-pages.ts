import type { TimeRange } from '../../layout/time-range.js';
import type { Timeline } from '../../model/timeline.js';
import type { LaneData } from './lane-data.js';

/** Events on a page of the list. */
export const PAGE = 100;

/** What is listed of a range. */
export interface LanePage {
  /** Its events alone, or the data set itself where it holds no more than a page. */
  readonly timeline: Timeline;
  /** The place of its first event among those in view, and how many there are on it, in view, and in all. */
  readonly first: number;
  readonly page: number;
  readonly count: number;
  readonly all: number;
}

/** Rows of which something lies in a range, in the order of time. */
const inRange = ({ index }: LaneData, { from, to }: TimeRange): Uint32Array => {
  const { columns, rows } = index;
  return rows.filter((row) => columns.until[row]! > from && columns.from[row]! < to);
};

/** A page of what is in view. @param from The place of its first event. @param size How many have room on it. */
export function pageOf(data: LaneData, range: TimeRange, from: number, size = PAGE): LanePage {
  const { rows, timeline } = data;
  const inView = inRange(data, range);
  const isWhole = inView.length === rows.columns.count && inView.length <= size;
  const first = Math.max(0, Math.min(from, inView.length - 1));
  const events = Array.from(inView.subarray(first, first + size), (row) => rows.item(row).event);
  return {
    timeline: isWhole ? timeline : { ...rows.head, events },
    first,
    page: events.length,
    count: inView.length,
    all: rows.total,
  };
}

/** The place at which the page begins that holds an event. */
export function pageWith(data: LaneData, range: TimeRange, id: string): number {
  const row = data.rows.find(id);
  const place = row === undefined ? 0 : inRange(data, range).indexOf(row);
  return Math.floor(Math.max(0, place) / PAGE) * PAGE;
}
