import { clampRange, type TimeRange } from '../../layout/viewport.js';
import { dateOrNull } from '../../model/read-date.js';
import type { LaneData } from './lane-data.js';

/** So many of the latest events are in view at first, where a page asks to begin at the as-of date. */
const LATEST = 40;

const finite = (value: number | undefined, otherwise: number): number =>
  value !== undefined && Number.isFinite(value) ? value : otherwise;

/** What a page says of it. */
export interface OpeningHost {
  /** In EDTF. */
  readonly from: string | null;
  readonly to: string | null;
  readonly start: 'fit' | 'as-of';
}

/** What a page asks to be shown at first; undefined: all of it. */
export function openingRange(
  { from, to, start }: OpeningHost,
  { limits, index, rows, shared }: LaneData,
): TimeRange | undefined {
  const [begin, end] = [dateOrNull(from, rows.head), dateOrNull(to, rows.head)];
  if (begin || end)
    return clampRange({ from: finite(begin?.min, limits.from), to: finite(end?.max, limits.to) }, limits);
  if (start !== 'as-of' || !shared.asOf) return undefined;
  // The last of what is known, as many as have room for their words.
  const now = shared.asOf.max;
  const place = index.rows.findLastIndex((row) => index.columns.from[row]! < now);
  const first = index.columns.from[index.rows[Math.max(0, place + 1 - LATEST)]!] ?? limits.from;
  return clampRange({ from: first, to: Math.max(now, first) + (now - first) * 0.05 }, limits);
}
