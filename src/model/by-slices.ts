/**
 * Does the same for each of many, and pauses in between. The loop itself is the work's, in a function of its own: one that
 * holds a pause is not made fast by engines, and takes several times as long.
 *
 * @param work Does what is from one place to before another. @param slice How many places between two pauses.
 */
export function* bySlices(
  count: number,
  slice: number,
  work: (from: number, to: number) => void,
): Generator<undefined, void> {
  for (let from = 0; from < count; from += slice) {
    work(from, Math.min(count, from + slice));
    if (from + slice <= count) yield;
  }
}
