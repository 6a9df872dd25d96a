/** A formatter is slow to make and a data set names one zone: the last one is kept, which also bounds what is kept. */
let zone: string | undefined;
let format: Intl.DateTimeFormat;

/** Minutes east of UTC at an instant (UTC ms). Throws for a name that Intl does not know. */
const offsetAt = (timeZone: string, instant: number): number => {
  if (zone !== timeZone) format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  zone = timeZone;
  // "11/17/2024, GMT+02:00"; before standard time with seconds, "GMT-04:56:02"; in London's winter a bare "GMT".
  const found = /([+-])(\d+):(\d+):?(\d*)$/.exec(format.format(instant));
  return found ? +(found[1] + '1') * (+found[2]! * 60 + +found[3]! + +found[4]! / 60) : 0;
};

/**
 * Minutes east of UTC with which a wall-clock time is read in a zone.
 *
 * As RFC 5545 has it (Temporal's "compatible"): a time that the clock shows twice is the earlier one, and a time that
 * it skips is read with the offset before the change, which puts it as far after the gap as it lay inside.
 *
 * @param timeZone IANA name.
 * @param wall The clock time as if it were UTC, in ms.
 * @returns Minutes, with a fraction where local mean time had seconds; undefined for a name that Intl does not know
 *   (the time then floats: the viewer's zone is never asked). Never throws.
 */
export const zoneOffset = (timeZone: string, wall: number): number | undefined => {
  try {
    const valid = (offset: number) => offsetAt(timeZone, wall - offset * 60_000) === offset;
    const before = offsetAt(timeZone, wall - 86_400_000);
    const after = offsetAt(timeZone, wall + 86_400_000);
    return !valid(before) && valid(after) ? after : before;
  } catch {
    return undefined;
  }
};

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
    return offsetAt(timeZone, instant);
  } catch {
    return undefined;
  }
};
