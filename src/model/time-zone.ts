import { DAY } from './calendar.js';

/** A formatter is slow to make and a data set names one zone: the last one is kept, which also bounds what is kept. */
let zone: string | undefined;
let format: Intl.DateTimeFormat;

/**
 * Minutes east of UTC in a zone at an instant.
 *
 * @param timeZone IANA name.
 * @param instant UTC ms.
 * @returns Minutes, with a fraction where local mean time had seconds; undefined for a name that Intl does not know and
 *   for an instant that Date cannot hold. Never throws.
 */
export const zoneOffsetAt = (timeZone: string, instant: number): number | undefined => {
  try {
    if (zone !== timeZone) format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
    zone = timeZone;
    // "11/17/2024, GMT+02:00"; before standard time with seconds, "GMT-04:56:02"; in London's winter a bare "GMT".
    const found = /([+-])(\d+):(\d+):?(\d*)$/.exec(format.format(instant));
    return found ? +(found[1] + '1') * (+found[2]! * 60 + +found[3]! + +found[4]! / 60) : 0;
  } catch {
    return undefined;
  }
};

/**
 * Minutes east of UTC with which a wall-clock time is read in a zone.
 *
 * As RFC 5545 has it (Temporal's "compatible"): a time that the clock shows twice is the earlier one, and a time that
 * it skips is read with the offset before the change, which puts it as far after the gap as it lay inside.
 *
 * @param timeZone IANA name.
 * @param wall The clock time as if it were UTC, in ms.
 * @returns Minutes, with a fraction where local mean time had seconds; undefined for a name that Intl does not know (the
 *   time then floats: the viewer's zone is never asked) and for a time beyond all clocks. Never throws.
 */
export const zoneOffset = (timeZone: string, wall: number): number | undefined => {
  const isShown = (offset = NaN) => zoneOffsetAt(timeZone, wall - offset * 60_000) === offset;
  const before = zoneOffsetAt(timeZone, wall - DAY);
  const after = zoneOffsetAt(timeZone, wall + DAY);
  return !isShown(before) && isShown(after) ? after : before;
};
