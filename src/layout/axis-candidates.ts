import type { AxisItem, AxisOptions } from './axis-item.js';
import { fewLines, labelWords, type LabelLine } from './label-lines.js';
import { after, labelWish, labelWishes, THIN, wordsOf, type Wish } from './label-wishes.js';
import type { NewsEvent } from '../model/timeline.js';
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

/** What gives way last: the lead, then by importance; of two alike what is quoted or has a figure (SPEC.md §3, "Labels"). */
const rankOf = ({ id, importance = 2, quotes, figures }: NewsEvent, { lead }: AxisOptions): number =>
  (id === lead ? 5 : 3 - importance) + (figures?.length || quotes?.some(({ verbatim }) => verbatim) ? 0.25 : 0);

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
    lane: { x0, x1, height, thin: x1 - x0 < THIN, rank: rankOf(item.event, options), wishes },
  };
}

/** A break is as high as the bars that cross it, one on another, CSS px over the axis line. */
export const bandHeight = (candidates: readonly Candidate[], x: number): number =>
  Math.max(
    34,
    candidates.reduce((sum, { mark }) => (mark.x0 < x && x < mark.x1 ? sum + mark.height + 14 : sum), 14),
  );

/** What lies no further apart is counted together, rem. */
export const JOINED = 6;
/** The highest mark of an event that stands alone without its words, CSS px. */
const ALONE = 24;
/** How much it is disliked that it says its date alone, a count in two lines, and nothing at all, CSS px. */
const DATE = 100;
const TALL = 10;
const MUTE = 1000;

/** Whether a mark has no room for a word. */
export const isMute = ({ lane: { rank } }: Candidate, wish: Wish): boolean =>
  rank === Infinity && wish.lines.length === 0;

/** Counts what found no room: neighbours together, since a count needs the room of a label itself. */
export function clustersOf(hidden: readonly Candidate[], options: AxisOptions): readonly Candidate[] {
  const groups: Candidate[][] = [];
  let end = -Infinity;
  for (const each of [...hidden].sort((a, b) => a.mark.x0 - b.mark.x0)) {
    if (each.mark.x0 > end + options.rem * JOINED) groups.push([]);
    groups.at(-1)!.push(each);
    end = Math.max(end, each.mark.x1);
  }
  // Where not even that has room, the mark alone: then a neighbour joins it, until there is.
  const above = (lines: readonly LabelLine[], cost: number) =>
    (['start', 'end'] as const).map((place) => labelWish(place, lines, cost, options));
  const mute = (x0: number): Wish => ({ ...labelWish('start', [], MUTE, options), from: Math.max(0, x0) });
  return groups.map((group) => {
    const items = group.flatMap((each) => each.items);
    const [alone] = group;
    // One that stands alone keeps its mark, and says its date and kind.
    if (alone && items.length === 1) {
      const { x0, x1, thin } = alone.lane;
      const height = Math.min(alone.mark.height, ALONE);
      const { date, short } = wordsOf(items[0]!, options);
      const wishes = [
        ...above([date, short], 0),
        labelWish('beside', [[...date, ...after(short)]], 0, options),
        labelWish('beside', [date, short], 0, options),
        ...above([date], DATE),
        labelWish('beside', [date], DATE, options),
        mute(x0),
      ];
      const mark = { ...alone.mark, height };
      return { items, mark, block: false, lane: { x0, x1, thin, height, rank: Infinity, wishes } };
    }
    const x0 = Math.max(0, Math.min(...group.map(({ mark }) => mark.x0)));
    const x1 = Math.min(options.width, Math.max(...group.map(({ mark }) => mark.x1)));
    const mark: ClosedMark = { kind: 'between', x0, x1, height: 8 };
    const words = labelWords(options.countWords(items.length), 'strong', options.measure);
    const wishes = [
      ...above([words], 0),
      labelWish('beside', [words], 0, options),
      ...above(fewLines(words, 2, Infinity)!, TALL),
      mute(x0),
    ];
    return { items, mark, block: false, lane: { ...mark, thin: false, rank: Infinity, wishes } };
  });
}
