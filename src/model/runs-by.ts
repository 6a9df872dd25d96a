/** Neighbours with the same key, together. */
export function runsBy<T>(items: readonly T[], keyOf: (item: T) => string | number): readonly (readonly T[])[] {
  const runs: T[][] = [];
  let last: string | number | undefined;
  for (const item of items) {
    const key = keyOf(item);
    if (key === last) runs.at(-1)!.push(item);
    else runs.push([item]);
    last = key;
  }
  return runs;
}
