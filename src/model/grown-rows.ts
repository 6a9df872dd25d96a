import type { EventColumns } from './event-columns.js';

/** Where rows have gone to; held by what they came from, and holding neither. */
const grown = new WeakMap<EventColumns, { readonly next: WeakRef<EventColumns>; readonly to: Int32Array }>();

/**
 * Remembers that columns came of others, by events added or left out.
 * @param to By row of those before: its row now; -1 where it is no longer there, or stands elsewhere in time.
 */
export function tellGrown(before: EventColumns, next: EventColumns, to: Int32Array): void {
  grown.set(before, { next: new WeakRef(next), to });
}

/**
 * Where the rows of columns have gone to in those that came of them, be it by way of others that nobody has drawn; undefined
 * where these did not come of them.
 */
export function grownTo(before: EventColumns, next: EventColumns): Int32Array | undefined {
  let to: Int32Array | undefined;
  for (let step = grown.get(before); step;) {
    const last = to;
    const own = step.to;
    to = last ? last.map((row) => (row < 0 ? row : own[row]!)) : own;
    const columns = step.next.deref();
    if (columns === next) return to;
    step = columns && grown.get(columns);
  }
  return undefined;
}
