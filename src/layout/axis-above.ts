import type { Box } from './box.js';
import type { AxisItem, AxisOptions } from './axis-item.js';
import { isTotal } from './rail-mark.js';
import { fewLines, labelGlyph, labelWords, lineWidth, type LabelLine, type LabelWord } from './label-lines.js';
import { lanes, type Lane, type LabelPlace, type LaneItem, type LabelWish } from './lanes.js';
import type { DrawnStretch } from './time-scale.js';
import { closedMark, closedStrokes, type ClosedMark, type Placement, type Stroke } from './marks.js';

/** A label over the axis with its mark, CSS px, y downwards from the plot's top. */
export interface AxisLabel {
  /** One event, or those of a cluster. */
  readonly items: readonly AxisItem[];
  readonly place: LabelPlace | 'cluster';
  readonly label: Box;
  readonly lines: readonly LabelLine[];
  /** The mark's own name above it, where the label stands beside it. */
  readonly name: { readonly box: Box; readonly text: string } | undefined;
  readonly mark: Box;
  readonly strokes: readonly Stroke[];
  /** A total's block: what stands large in it. */
  readonly block: boolean;
}

/** A label that is wider than this in two lines gives way to its short form, and how wide one line may be, in rem. */
export const WIDEST = 24;
/** A line beside its mark may be so long, rem. */
const LONGEST = 40;
/** Beyond its words, a long bar must be so much longer for a line along it, CSS px: a break may lie in it. */
const ALONG = 140;
/** Height of a line, rem. */
export const LINE = 1.0625;
/** The highest that labels reach over the axis, rem. */
const CEILING = 20;
/** Room for the name of the as-of line, rem. */
const NOW = 1.5;
/** A mark that is narrower has no ends that could be read: a stem joins it to the axis, CSS px. */
const THIN = 24;
/** A label without its headline is worth so much height, CSS px. */
const SHORT = 400;
/** Within a block, from its edge to its words, CSS px, and the height of its number, rem. */
const PADDING = 11;
const NUMBER = 2.4;
const BLOCK = 106;

interface Wish extends LabelWish {
  readonly lines: readonly LabelLine[];
  readonly ownName: string;
}

/** A mark with all the ways to label it. */
interface Candidate {
  readonly items: readonly AxisItem[];
  readonly mark: ClosedMark;
  readonly lane: LaneItem & { readonly wishes: readonly Wish[] };
  readonly block: boolean;
}

/** What a label is made from, measured once. */
interface Words {
  /** The date, and what is said quietly of its end. */
  readonly date: readonly LabelWord[];
  readonly text: readonly LabelWord[];
  readonly short: readonly LabelWord[];
}

/** Words that follow others: a space stands before the first. */
export const after = (words: readonly LabelWord[]): readonly LabelWord[] =>
  words.map((word, at) => (at === 0 ? { ...word, spaced: true } : word));

/** The words of a label, its hedge before its claim. */
export function wordsOf({ text }: AxisItem, { measure, rem }: AxisOptions): Words {
  const words = (part: string, role: LabelWord['role']) => labelWords(part, role, measure, WIDEST * rem);
  return {
    date: [...words(text.date, 'date'), ...after(words(text.note, 'note'))],
    text: [...words(text.hedge || text.opening, 'hedge'), ...after(words(text.headline, 'text'))],
    short: words(text.short, 'text'),
  };
}

function wish(
  place: LabelPlace,
  lines: readonly LabelLine[],
  cost: number,
  { measure, rem }: AxisOptions,
  ownName = '',
): Wish {
  const height = rem * LINE;
  return {
    place,
    cost,
    lines,
    ownName,
    width: Math.max(0, ...lines.map((line) => lineWidth(line, measure))),
    height: lines.length * height,
    name: ownName ? { width: measure(ownName, 'date'), height } : undefined,
  };
}

/** All ways to label one mark, in order of preference: SPEC.md §3, "Labels" 1 to 3. */
function wishesOf(item: AxisItem, mark: ClosedMark, options: AxisOptions): readonly Wish[] {
  const { measure, rem } = options;
  const { date, text, short } = wordsOf(item, options);
  const glyph = item.text.glyph ? [labelGlyph] : [];
  const nameFits = mark.x1 - mark.x0 >= measure(item.text.date, 'date');
  // A mark that is a mere point may have its label begin a little before it.
  const thin = mark.x1 - mark.x0 < THIN;
  const say = (claim: readonly LabelWord[], spare: number): Wish[] => {
    const led = [...glyph, ...claim];
    const one = fewLines(led, 1, WIDEST * rem * 0.75, measure);
    const two = fewLines(led, 2, WIDEST * rem, measure);
    // Along a long bar there is room for a long line.
    const along = fewLines(led, 1, mark.x1 - mark.x0 - ALONG, measure);
    const beside = (count: number, named: boolean, cost: number): Wish[] => {
      const head = named ? [] : date;
      const words = [...head, ...(head.length > 0 ? after(claim) : claim), ...after(glyph)];
      const lines = fewLines(words, count, (count > 1 ? WIDEST : LONGEST) * rem, measure);
      return lines ? [wish('beside', lines, cost, options, named ? item.text.date : '')] : [];
    };
    const dated = (cost: number): Wish[] => {
      const lines = fewLines([...claim, ...after(glyph)], 2, WIDEST * rem, measure);
      return lines ? [wish('beside', [date, ...lines], cost, options)] : [];
    };
    const above = (lines: readonly LabelLine[] | null, dates: number, cost: number): Wish[] => {
      const first = fewLines(date, dates, WIDEST * rem, measure);
      if (!lines || !first) return [];
      const start = wish('start', [...first, ...lines], cost, options);
      const early = { ...start, cost: cost + 1, from: Math.max(0, mark.x0 - THIN) };
      return [start, ...(thin ? [early] : []), wish('end', [...first, ...lines], cost + 2, options)];
    };
    return [
      ...above(one ?? along ?? two, 1, spare),
      ...above(two, 1, spare),
      ...(nameFits ? [...beside(1, true, spare + 40), ...beside(2, true, spare + 40)] : []),
      ...beside(1, false, spare + 44),
      ...beside(2, false, spare + 48),
      ...dated(spare + 52),
      ...above(two, 2, spare + 60),
    ];
  };
  return [...say(text, 0), ...say(short, SHORT)];
}

/** A total whose words fit in it is a block as wide as its period, its number large in it. */
function blockOf(
  { text, event, date }: AxisItem,
  mark: ClosedMark,
  asOf: number | undefined,
  { measure, rem }: AxisOptions,
): Wish | undefined {
  const { total } = text;
  if (!total || mark.kind !== 'bar' || date.approximate || !isTotal(event)) return undefined;
  // No text touches the as-of line.
  if (asOf !== undefined && mark.x0 < asOf && asOf < mark.x1) return undefined;
  const room = mark.x1 - mark.x0 - PADDING * 2;
  const comparison = fewLines(
    [...(text.glyph ? [labelGlyph] : []), ...labelWords(total.comparison, 'text', measure)],
    1,
    room,
    measure,
  );
  const number = fewLines(labelWords(total.number, 'number', measure), 1, room, measure);
  const rest = [1, 2, 3, 4]
    .map((count) => fewLines(labelWords(total.after, 'text', measure), count, room, measure))
    .find(Boolean);
  if (!comparison || !number || !rest) return undefined;
  const height = Math.max(BLOCK, PADDING * 2 + rem * (LINE * (comparison.length + rest.length) + NUMBER));
  return { place: 'inside', cost: 0, lines: [...comparison, ...number, ...rest], ownName: '', width: 0, height };
}

function candidate(
  item: AxisItem,
  placement: Placement,
  breaks: readonly DrawnStretch[],
  options: AxisOptions,
): Candidate {
  const found = closedMark(item, placement);
  const inside = blockOf(item, found, placement.asOf === undefined ? undefined : placement.at(placement.asOf), options);
  const height = inside?.height ?? (item.text.total && found.kind === 'bar' ? 24 : found.height);
  const mark = { ...found, height };
  const { x0, x1 } = mark;
  const wishes = (inside ? [inside] : wishesOf(item, mark, options)).flatMap((each) => [
    ...breaks
      .filter((gap) => each.place === 'start' && x0 < gap.x0 && gap.x1 < x1)
      .map((gap) => ({ ...each, from: gap.x1 + 6 })),
    each,
  ]);
  return {
    items: [item],
    mark,
    block: inside !== undefined,
    lane: { x0, x1, height, thin: x1 - x0 < THIN, rank: 3 - (item.event.importance ?? 2), wishes },
  };
}

/** A break is as high as the bars that cross it, one on another, CSS px over the axis line. */
const bandHeight = (candidates: readonly Candidate[], x: number): number =>
  Math.max(34, 14 + 22 * candidates.filter(({ mark }) => mark.x0 < x && x < mark.x1).length);

/** The as-of line, and its name where something may stand over it. */
function nowBoxes(x: number, top: number, { asOfWidth, rem }: AxisOptions): readonly Box[] {
  const line = { x0: x - 1, x1: x + 1, y0: 0, y1: top };
  if (top === Infinity) return [line];
  const before = x >= asOfWidth + 8;
  const name = { x0: before ? x - asOfWidth - 8 : x, x1: before ? x : x + asOfWidth + 8, y0: top - NOW * rem, y1: top };
  return [line, name];
}

const topOf = (places: readonly (Lane | null)[]): number =>
  Math.max(0, ...places.flatMap((place) => (place ? [place.label.y1, place.name?.y1 ?? 0] : [])));

/** Counts what found no room: neighbours together, since a count needs the room of a label itself. */
function clustersOf(hidden: readonly Candidate[], options: AxisOptions): readonly Candidate[] {
  const groups: Candidate[][] = [];
  let end = -Infinity;
  for (const each of [...hidden].sort((a, b) => a.mark.x0 - b.mark.x0)) {
    if (each.mark.x0 > end + options.rem * 6) groups.push([]);
    groups.at(-1)!.push(each);
    end = Math.max(end, each.mark.x1);
  }
  return groups.map((group) => {
    const items = group.flatMap((each) => each.items);
    const x0 = Math.min(...group.map(({ mark }) => mark.x0));
    const mark: ClosedMark = { kind: 'between', x0, x1: Math.max(...group.map(({ mark: { x1 } }) => x1)), height: 8 };
    const lines = [labelWords(options.countWords(items.length), 'strong', options.measure)];
    const wishes = (['start', 'end', 'beside'] as const).map((place) => wish(place, lines, 0, options));
    return { items, mark, block: false, lane: { ...mark, thin: false, rank: Infinity, wishes } };
  });
}

/** Labels and marks of all dates that have both bounds, over the axis line. */
export function axisAbove(
  items: readonly AxisItem[],
  placement: Placement,
  { breaks, asOf }: { readonly breaks: readonly DrawnStretch[]; readonly asOf: number | undefined },
  options: AxisOptions,
): {
  readonly height: number;
  /** How high the as-of line reaches, its name included. */
  readonly now: number;
  readonly bands: readonly Box[];
  readonly labels: (line: number) => readonly AxisLabel[];
} {
  const all = items.map((item) => candidate(item, placement, breaks, options));
  const bands = breaks.map(({ x0, x1 }): Box => ({ x0, x1, y0: 0, y1: bandHeight(all, x0) }));
  const width = options.width;
  const ceiling = CEILING * options.rem;
  // No text touches the as-of line. What finds no room beside it stands over it, and the line is as high as the rest.
  let wall = Infinity;
  let shown: readonly Candidate[] = all;
  let hidden: readonly Candidate[] = [];
  let places: readonly (Lane | null)[];
  let drawn: readonly Candidate[];
  for (;;) {
    drawn = [...clustersOf(hidden, options), ...shown];
    const line = asOf === undefined ? [] : nowBoxes(asOf, wall, options);
    places = lanes(
      drawn.map(({ lane }) => lane),
      { width, ceiling: wall === Infinity ? ceiling : ceiling * 1.5, bands: [...bands, ...line] },
    );
    const missing = new Set(drawn.filter((_, at) => !places[at]));
    if (missing.size === 0) break;
    if (asOf !== undefined && wall === Infinity) wall = topOf(places) + NOW * options.rem;
    else {
      const lost = shown.filter((each) => missing.has(each));
      hidden = [...hidden, ...lost];
      shown = shown.filter((each) => !missing.has(each));
      if (lost.length === 0) break;
    }
  }
  const height = topOf(places);
  return {
    height,
    now: Math.min(wall, height + NOW * options.rem),
    bands,
    labels: (line) =>
      drawn.flatMap(({ items: events, mark, lane, block }, at): AxisLabel[] => {
        const place = places[at];
        if (!place) return [];
        const down = ({ x0, x1, y0, y1 }: Box): Box => ({ x0, x1, y0: line - y1, y1: line - y0 });
        const { lines, ownName, place: where } = lane.wishes[place.wish]!;
        const box = down({ x0: mark.x0, x1: mark.x1, y0: place.y, y1: place.y + mark.height });
        const [item] = events;
        const { stem } = place;
        const strokes =
          item && events.length === 1 ? closedStrokes(item, mark, box.y0, placement) : clusterStrokes(box);
        return [
          {
            items: events,
            place: events.length > 1 ? 'cluster' : where,
            label: down(place.label),
            lines,
            name: place.name && { box: down(place.name), text: ownName },
            mark: box,
            strokes: stem
              ? [
                  { d: `M${stem.x0 + 0.5} ${line - stem.y0}V${line - stem.y1}`, outline: 'stem', filling: 'none' },
                  ...strokes,
                ]
              : strokes,
            block,
          },
        ];
      }),
  };
}

/** From the first to the last of what is counted, open downwards. */
const clusterStrokes = ({ x0, x1, y0, y1 }: Box): readonly Stroke[] => [
  { d: `M${x0} ${y1}V${y0}H${x1}V${y1}`, outline: 'thin', filling: 'none' },
];
