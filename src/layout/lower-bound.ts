/** The first place in an ascending list whose number is not below `value`; the length where there is none. O(log n). */
export function lowerBound(list: ArrayLike<number>, value: number, from = 0, to = list.length): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
