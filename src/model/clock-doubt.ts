import { DAY } from './calendar.js';
import type { DatePoint, PartialDate } from './read-date.js';
import { zoneOffsetAt } from './time-zone.js';

/** A clock time that the clock of its zone does not show exactly once. */
export interface ClockDoubt {
  /** The clock time as if it were UTC, in ms. */
  readonly wall: number;
  /** Minutes east of UTC with which it is read. */
  readonly taken: number;
  /** The other offset, with which it would be the later one of two; undefined: the clock skips this time. */
  readonly other: number | undefined;
}

/**
 * Whether a date holds a clock time that says too little: one that a change of clocks skips, so that it never was, or
 * one that the clock shows twice. Only times that a zone reads can be so: one with an offset of its own is one instant.
 *
 * @param timeZone The IANA name that the date was read with.
 * @returns The first doubt, or undefined. Never throws.
 */
export const clockDoubt = ({ start, end }: PartialDate, timeZone: string | undefined): ClockDoubt | undefined => {
  for (const { min, offset, ownOffset } of [start, end] as readonly DatePoint[]) {
    if (!timeZone || offset === undefined || ownOffset) continue;
    const wall = min + Math.round(offset * 60_000);
    // No zone changes its clocks twice within two days.
    const shows = [min - DAY, min + DAY]
      .map((instant) => zoneOffsetAt(timeZone, instant)!)
      .filter((each) => zoneOffsetAt(timeZone, wall - Math.round(each * 60_000)) === each);
    const other = shows.find((each) => each !== offset);
    if (other !== undefined || shows.length === 0) return { wall, taken: offset, other };
  }
  return undefined;
};
