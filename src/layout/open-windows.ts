/** So many items stand open in a long list at most, */
export const BATCH = 150;
/** and so many of them before the one that is looked for, so that a reader sees what it followed. */
const BEFORE = 10;

/** Where a section lies in the order shown: from one place to before another. */
export interface Places {
  readonly from: number;
  readonly to: number;
}

/** What is open of a section. */
export interface OpenWindow extends Places {
  /** Its section, by its place among all. */
  readonly section: number;
}

/** What limits all that is open together. */
export interface Room {
  /** How many elements the card at a place takes, about. */
  readonly weigh: (place: number) => number;
  /** How many elements all cards may take. */
  readonly elements: number;
}

/** The place that is reached from another, this way or that, with so many items at most and so many elements; one item always has room. */
function reach(start: number, end: number, items: number, elements: number, weigh: Room['weigh']): number {
  const step = end < start ? -1 : 1;
  let [place, left] = [start, elements];
  for (let count = 0; place !== end && count < items; count++) {
    left -= weigh(step > 0 ? place : place - 1);
    if (left < 0 && count > 0) break;
    place += step;
  }
  return place;
}

const weightOf = ({ from, to }: Places, { weigh }: Room): number => {
  let sum = 0;
  for (let place = from; place < to; place++) sum += weigh(place);
  return sum;
};

/** A window before all others, which stay as long as there is room for the whole of them. */
function withRoom(first: OpenWindow, others: readonly OpenWindow[], room: Room): readonly OpenWindow[] {
  let items = BATCH - (first.to - first.from);
  let elements = room.elements - weightOf(first, room);
  const kept = others.filter((other) => {
    if (other.section === first.section) return false;
    const weight = weightOf(other, room);
    if (items < other.to - other.from || elements < weight) return false;
    items -= other.to - other.from;
    elements -= weight;
    return true;
  });
  return [first, ...kept];
}

/** The first items, in as many sections as they fill. The section opened last stands first, here and in all that follows. */
export function firstWindows(sections: readonly Places[], room: Room): readonly OpenWindow[] {
  const end = reach(0, sections.at(-1)?.to ?? 0, BATCH, room.elements, room.weigh);
  return sections
    .flatMap(({ from, to }, section): OpenWindow[] => (from < end ? [{ section, from, to: Math.min(to, end) }] : []))
    .reverse();
}

/** A section from its start on; what was opened longest ago closes where there is no room for both. */
export function openSection(
  windows: readonly OpenWindow[],
  sections: readonly Places[],
  section: number,
  room: Room,
): readonly OpenWindow[] {
  const { from, to } = sections[section]!;
  return withRoom({ section, from, to: reach(from, to, BATCH, room.elements, room.weigh) }, windows, room);
}

/** The section that holds a place, opened about it; as it is where the place is open. */
export function openPlace(
  windows: readonly OpenWindow[],
  sections: readonly Places[],
  place: number,
  room: Room,
): readonly OpenWindow[] {
  const holds = ({ from, to }: Places) => from <= place && place < to;
  if (windows.some(holds)) return windows;
  const section = sections.findIndex(holds);
  if (section < 0) return windows;
  const { from, to } = sections[section]!;
  const start = reach(place, from, BEFORE, room.elements / 3, room.weigh);
  const end = reach(start, to, BATCH, room.elements, room.weigh);
  // Where the cards before it alone fill the room, it is the first.
  const opened = end > place ? { from: start, to: end } : { from: place, to: place + 1 };
  return withRoom({ section, ...opened }, windows, room);
}

/** More of a section, after what is open of it or before; of that the other end closes where there is no room for all. */
export function openMore(
  windows: readonly OpenWindow[],
  sections: readonly Places[],
  section: number,
  where: 'before' | 'after',
  room: Room,
): readonly OpenWindow[] {
  const open = windows.find((each) => each.section === section);
  if (!open) return windows;
  const limits = sections[section]!;
  const { elements, weigh } = room;
  if (where === 'after') {
    const to = reach(open.to, limits.to, BATCH, elements, weigh);
    return withRoom({ section, from: reach(to, open.from, BATCH, elements, weigh), to }, windows, room);
  }
  const from = reach(open.from, limits.from, BATCH, elements, weigh);
  return withRoom({ section, from, to: reach(from, open.to, BATCH, elements, weigh) }, windows, room);
}
