import type { AxisItem, AxisOptions } from './axis-item.js';
import { labelWords, type LabelWord } from './label-lines.js';
import { labelWish, labelWishes, THIN, type Wish } from './label-wishes.js';
import type { LaneItem } from './lanes.js';
import { closedMark, type ClosedMark, type Placement } from './marks.js';
import type { DrawnStretch } from './time-scale.js';
import { totalBlock } from './total-block.js';

interface CandidateLane extends LaneItem {
  readonly wishes: readonly Wish[];
}

/** A mark with all the ways to label it. */
export interface Candidate {
  readonly items: readonly AxisItem[];
  readonly mark: ClosedMark;
  readonly lane: CandidateLane;
  readonly block: boolean;
}

/** Between the end of a break and a label that starts after it, CSS px. */
const CLEAR = 6;
const startingAt = (from: number, wish: Wish): Wish => ({ ...wish, from });

/** The mark of one event, with the ways to label it. */
export function candidate(
  item: AxisItem,
  placement: Placement,
  breaks: readonly DrawnStretch[],
  options: AxisOptions,
): Candidate {
  const found = closedMark(item, placement);
  const broken = breaks.some((gap) => found.x0 < gap.x1 && gap.x0 < found.x1);
  const inside = broken
    ? undefined
    : totalBlock(item, found, placement.asOf === undefined ? undefined : placement.at(placement.asOf), options);
  const height = inside?.height ?? (item.text.total && found.kind !== 'ring' ? 24 : found.height);
  const mark = { ...found, height };
  const { x0, x1 } = mark;
  const crossed = breaks.filter((gap) => x0 < gap.x0 && gap.x1 < x1);
  const wishes = (inside ? [inside] : labelWishes(item, mark, options)).flatMap((each) =>
    each.place === 'start' ? crossed.map((gap) => startingAt(gap.x1 + CLEAR, each)).concat(each) : each,
  );
  return {
    items: [item],
    mark,
    block: inside !== undefined,
    lane: { x0, x1, height, thin: x1 - x0 < THIN, rank: 3 - (item.event.importance ?? 2), wishes },
  };
}

/** A break is as high as the bars that cross it, one on another, CSS px over the axis line. */
export const bandHeight = (candidates: readonly Candidate[], x: number): number =>
  Math.max(
    34,
    candidates.reduce((sum, { mark }) => (mark.x0 < x && x < mark.x1 ? sum + mark.height + 14 : sum), 14),
  );

/** The highest mark of an event that stands alone without its words, CSS px. */
const ALONE = 24;
/** How much it is disliked that it says nothing, CSS px. */
const SILENT = 200;

/** Counts what found no room: neighbours together, since a count needs the room of a label itself. */
export function clustersOf(hidden: readonly Candidate[], options: AxisOptions): readonly Candidate[] {
  const groups: Candidate[][] = [];
  let end = -Infinity;
  for (const each of [...hidden].sort((a, b) => a.mark.x0 - b.mark.x0)) {
    if (each.mark.x0 > end + options.rem * 6) groups.push([]);
    groups.at(-1)!.push(each);
    end = Math.max(end, each.mark.x1);
  }
  // Where not even that has room, the mark alone, whose name says it.
  const named = (words: readonly LabelWord[], x0: number) => [
    ...(['start', 'end', 'beside'] as const).map((place) => labelWish(place, [words], 0, options)),
    { ...labelWish('start', [], SILENT, options), from: Math.max(0, x0) },
  ];
  return groups.map((group) => {
    const items = group.flatMap((each) => each.items);
    const [alone] = group;
    // One that stands alone keeps its mark, and says its date where that has room.
    if (alone && items.length === 1) {
      const { x0, x1, thin } = alone.lane;
      const height = Math.min(alone.mark.height, ALONE);
      const wishes = named(labelWords(items[0]!.text.date, 'date', options.measure), x0);
      const mark = { ...alone.mark, height };
      return { items, mark, block: false, lane: { x0, x1, thin, height, rank: Infinity, wishes } };
    }
    const x0 = Math.max(0, Math.min(...group.map(({ mark }) => mark.x0)));
    const x1 = Math.min(options.width, Math.max(...group.map(({ mark }) => mark.x1)));
    const mark: ClosedMark = { kind: 'between', x0, x1, height: 8 };
    const wishes = named(labelWords(options.countWords(items.length), 'strong', options.measure), x0);
    return { items, mark, block: false, lane: { ...mark, thin: false, rank: Infinity, wishes } };
  });
}
