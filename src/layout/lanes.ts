import { meet, type Box } from './box.js';

/** Where a label stands to its mark. `start`, `end`: above it, from its start or up to its end; `beside`: before it; `inside`. */
export type LabelPlace = 'start' | 'end' | 'beside' | 'inside';

/** One way to label a mark, CSS px. */
export interface LabelWish {
  readonly place: LabelPlace;
  /** Where a label above its mark starts, CSS px, if not at the mark's start: after a break that the mark crosses. */
  readonly from?: number | undefined;
  readonly width: number;
  readonly height: number;
  /** The mark's own name, which stands above it where the label stands beside it. */
  readonly name?: { readonly width: number; readonly height: number } | undefined;
  /** How much it is disliked, in CSS px that it would rather stand higher. */
  readonly cost: number;
}

/** A mark above the axis line that wants a label. */
export interface LaneItem {
  /** Its bounds on the axis, CSS px. */
  readonly x0: number;
  readonly x1: number;
  /** CSS px. */
  readonly height: number;
  /** Too narrow to read a position from its ends: a stem joins it to the axis. */
  readonly thin: boolean;
  /** Higher gives way later; Infinity never does, and is not held by the ceiling. */
  readonly rank: number;
  /** In order of preference. */
  readonly wishes: readonly LabelWish[];
}

/** Where an item stands, CSS px over the axis line. */
export interface Lane {
  /** Foot of the mark. */
  readonly y: number;
  /** Index of the wish that was met. */
  readonly wish: number;
  readonly label: Box;
  readonly name: Box | undefined;
  /** Of a thin mark: a hairline from the axis to its label. */
  readonly stem: Box | undefined;
}

export interface LaneOptions {
  /** CSS px of the plot. */
  readonly width: number;
  /** The highest that a label may reach over the axis line, CSS px. */
  readonly ceiling: number;
  /** What no label may touch, though marks may cross it: the as-of line, breaks. */
  readonly bands: readonly Box[];
}

/** The lowest that a mark stands over the axis line, CSS px. */
const FLOOR = 12;
/** Between a label and its neighbours beside it and above it, CSS px, and between a text and a line. */
const APART = 12;
const NEAR = 3;
const CLEAR = 5;
/** Between a label beside its mark and the mark, CSS px. */
const BESIDE = 12;
/** A mark this much of the plot wide lies at the bottom: others stand on it. */
const WIDE = 0.45;

type Kind = 'label' | 'mark' | 'stem' | 'band';
interface Obstacle extends Box {
  readonly kind: Kind;
}

interface Spot {
  readonly mark: Box;
  readonly label: Box;
  readonly name: Box | undefined;
  readonly stem: Box | undefined;
}

/** The boxes of an item. @param y Foot of its mark. @param foot Foot of a label above it, where that is higher. */
function spotAt({ x0, x1, height, thin }: LaneItem, wish: LabelWish, y: number, foot = y + height + NEAR): Spot {
  const { place, from = x0, width, height: tall, name } = wish;
  const mark: Box = { x0, x1, y0: y, y1: y + height };
  const centre = y + height / 2;
  const middle = (x0 + x1) / 2;
  const label: Box =
    place === 'inside'
      ? mark
      : place === 'beside'
        ? { x0: x0 - BESIDE - width, x1: x0 - BESIDE, y0: centre - tall / 2, y1: centre + tall / 2 }
        : place === 'end'
          ? { x0: x1 - width, x1, y0: foot, y1: foot + tall }
          : { x0: from, x1: from + width, y0: foot, y1: foot + tall };
  return {
    mark,
    label,
    name: name && { x0, x1: x0 + name.width, y0: foot, y1: foot + name.height },
    stem: thin ? { x0: middle - 0.5, x1: middle + 0.5, y0: 0, y1: place === 'beside' ? y : foot } : undefined,
  };
}

/** Whether two things on the plot may not stand as they do. */
function clash({ mark, label, name, stem }: Spot, other: Obstacle, isInside: boolean): boolean {
  // A label without words touches nothing.
  const texts = isInside || label.x0 === label.x1 ? [] : name ? [label, name] : [label];
  switch (other.kind) {
    case 'band':
      return [...texts, ...(isInside ? [mark] : [])].some((text) => meet(text, other, CLEAR));
    case 'stem':
      // Wide bars lie over stems; rings and words do not.
      return texts.some((text) => meet(text, other, CLEAR)) || (stem !== undefined && meet(mark, other, 2));
    case 'label':
      return (
        [...texts, mark].some((box) => meet(box, other, APART, NEAR)) ||
        (stem !== undefined && meet(stem, other, CLEAR))
      );
    default:
      return texts.some((text) => meet(text, other, APART, NEAR)) || meet(mark, other, 2, 4);
  }
}

/** The lowest spot at which nothing of an item meets anything; null where there is none below the ceiling, or none cheaper. */
function lowest(
  item: LaneItem,
  wish: LabelWish,
  obstacles: readonly Obstacle[],
  { width, ceiling }: LaneOptions,
  most: number,
): Found | null {
  const inside = wish.place === 'inside';
  const top = item.rank === Infinity ? Infinity : ceiling;
  const flag = item.thin && !inside && wish.place !== 'beside';
  // A thin mark stands on the axis where nothing else does, since there its position is read best; its label is a flag.
  const ground: Box = { x0: item.x0, x1: item.x1, y0: FLOOR, y1: FLOOR + item.height };
  const { label: wide, name: own } = spotAt(item, wish, 0);
  if (wide.x0 < -1 || wide.x1 > width + 1) return null;
  const reach: Box = {
    x0: Math.min(item.x0, wide.x0),
    x1: Math.max(item.x1, wide.x1, own?.x1 ?? 0),
    y0: -Infinity,
    y1: Infinity,
  };
  const near = obstacles.filter((other) => meet(reach, other, APART));
  const onGround = flag && !near.some((other) => /mark|label/.test(other.kind) && meet(ground, other, 2, 2));
  let y = Math.max(FLOOR, wish.place === 'beside' ? wish.height / 2 - item.height / 2 + NEAR : 0);
  for (let turns = 0; turns < 500; turns++) {
    const spot = onGround ? spotAt(item, wish, FLOOR, y + item.height + NEAR) : spotAt(item, wish, y);
    const { mark, label, name, stem } = spot;
    const reached = Math.max(label.y1, name?.y1 ?? 0);
    const price = reached + wish.cost;
    if (price >= most || Math.max(reached, mark.y1) > top) return null;
    const hit = near.filter((other) => clash(spot, other, inside));
    if (hit.length === 0) return { spot, wish, price };
    // No higher place clears a column that is kept free, nor a label that the stem would run through.
    if (hit.some((other) => other.y1 === Infinity || (other.kind === 'label' && stem && meet(stem, other, CLEAR))))
      return null;
    // Up to where the first of those that are in the way ends; a mark may stand in a band, and only its words go over it.
    const words = Math.min(label.y0, name?.y0 ?? Infinity);
    const foot = onGround ? words : Math.min(words, mark.y0);
    y += Math.max(1, Math.min(...hit.map(({ y1, kind }) => y1 - (kind === 'band' ? words : foot))) + NEAR + 1);
  }
  return null;
}

/** The place of an item that costs least, of all ways to label it. */
function cheapest(item: LaneItem, obstacles: readonly Obstacle[], options: LaneOptions): Found | undefined {
  let best: Found | undefined;
  for (const wish of item.wishes) best = lowest(item, wish, obstacles, options, best?.price ?? Infinity) ?? best;
  return best;
}

interface Found {
  readonly spot: Spot;
  readonly wish: LabelWish;
  readonly price: number;
}

interface Attempt {
  readonly order: readonly LaneItem[];
  readonly placed: ReadonlyMap<LaneItem, Found>;
  readonly cost: number;
}

/** What an item lacks that matters more weighs more. */
const weight = ({ rank }: LaneItem): number => Math.min(0.5 + rank, 9);
/** How bad it is to have no place, in CSS px that a label would rather stand higher. */
const NOWHERE = 1e4;

/** One attempt: the items one after another, each at the place that costs least; given up where another has cost no more. */
function attempt(order: readonly LaneItem[], options: LaneOptions, most: number): Attempt | undefined {
  const obstacles: Obstacle[] = options.bands.map((box) => ({ ...box, kind: 'band' }));
  const placed = new Map<LaneItem, Found>();
  let cost = 0;
  for (const [at, item] of order.entries()) {
    if (cost >= most) return undefined;
    // The stem of a mark that has no place yet will need its column.
    const waiting = order
      .slice(at + 1)
      .filter(({ thin }) => thin)
      .map(({ x0, x1 }): Obstacle => ({ x0, x1, y0: 0, y1: Infinity, kind: 'band' }));
    // What must have a place takes that column where there is no other.
    const best =
      cheapest(item, [...obstacles, ...waiting], options) ??
      (item.rank === Infinity ? cheapest(item, obstacles, options) : undefined);
    if (!best) {
      cost += NOWHERE * weight(item);
      continue;
    }
    cost += best.price + best.wish.cost * (weight(item) - 1);
    placed.set(item, best);
    const { mark, label, name, stem } = best.spot;
    obstacles.push({ ...mark, kind: 'mark' });
    if (label !== mark) obstacles.push({ ...label, kind: 'label' });
    if (name) obstacles.push({ ...name, kind: 'label' });
    if (stem) obstacles.push({ ...stem, kind: 'stem' });
  }
  return cost < most ? { order, placed, cost } : undefined;
}

/** How many ways to divide the items are tried, and how many times one of them is moved. */
const ATTEMPTS = 12;
const MOVES = 12;
/** A label that is disliked by less than this lacks nothing, CSS px. */
const WELL = 100;

/**
 * The same attempt, better: what lacks most goes last, when no column is kept free for others any more and its own has been,
 * so that its label may lie over theirs; or first, when nothing is in its way.
 */
function improved(found: Attempt, options: LaneOptions): Attempt {
  let best = found;
  const tried = new Set<LaneItem>();
  const lack = (item: LaneItem) => (best.placed.get(item)?.wish.cost ?? NOWHERE) * weight(item);
  for (let move = 0; move < MOVES; move++) {
    const [worst] = best.order
      .filter((item) => item.rank < Infinity && !tried.has(item) && lack(item) > WELL)
      .sort((a, b) => lack(b) - lack(a));
    if (!worst) break;
    tried.add(worst);
    const rest = best.order.filter((each) => each !== worst);
    for (const order of [
      [...rest, worst],
      [worst, ...rest],
    ])
      best = attempt(order, options, best.cost) ?? best;
  }
  return best;
}

/**
 * Labels and marks above the axis line: none on another, as low as they can be, by SPEC.md §3. Marks that span much of the
 * plot lie at the bottom; up to some item the others are placed from the start of the axis on, each label beyond what
 * stands before it, and from there on from its end, so that two slopes of labels meet. Which item that is, is tried out.
 *
 * @param items In order of time.
 * @returns For each item its place, or null where none was free below the ceiling.
 */
export function lanes(items: readonly LaneItem[], options: LaneOptions): readonly (Lane | null)[] {
  const first = ({ x0, x1, rank, wishes }: LaneItem) =>
    rank === Infinity ? 0 : x1 - x0 > options.width * WIDE ? 1 : wishes[0]?.place === 'inside' ? 2 : 3;
  const early = items
    .filter((item) => first(item) < 3)
    .sort((a, b) => first(a) - first(b) || b.x1 - b.x0 - (a.x1 - a.x0));
  const rest = items.filter((item) => first(item) === 3);
  let best: Attempt | undefined;
  const step = Math.max(1, Math.floor(rest.length / ATTEMPTS));
  for (let pivot = rest.length; pivot >= 0; pivot -= step) {
    const order = [...early, ...rest.slice(0, pivot), ...rest.slice(pivot).reverse()];
    best = attempt(order, options, best?.cost ?? Infinity) ?? best;
  }
  const { placed } = improved(best!, options);
  return items.map((item) => {
    const found = placed.get(item);
    if (!found) return null;
    const { label, name, mark, stem } = found.spot;
    return { y: mark.y0, wish: item.wishes.indexOf(found.wish), label, name, stem };
  });
}
