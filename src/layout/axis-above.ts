import type { Box } from './box.js';
import type { AxisItem, AxisOptions } from './axis-item.js';
import { bandHeight, candidate, clustersOf, isMute, JOINED, type Candidate } from './axis-candidates.js';
import type { LabelLine } from './label-lines.js';
import { WIDEST } from './label-wishes.js';
import { lanes, type Lane, type LabelPlace } from './lanes.js';
import { closedStrokes, type Placement, type Stroke } from './marks.js';
import type { DrawnStretch } from './time-scale.js';

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

/** The highest that labels reach over the axis, rem. */
const CEILING = 24;
/** Room for the name of the as-of line, rem. */
const NOW = 1.5;
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

const away = (a: Candidate, b: Candidate): number => Math.max(a.mark.x0 - b.mark.x1, b.mark.x0 - a.mark.x1);

/** What joins a cluster in place of an event that found no room: of its neighbours, a label's width around, what matters least. */
const weakest = (lost: Candidate, shown: readonly Candidate[], { rem }: AxisOptions): Candidate =>
  shown
    .filter((each) => away(each, lost) < WIDEST * rem)
    .sort((a, b) => a.lane.rank - b.lane.rank || away(a, lost) - away(b, lost))
    .find((each) => each.lane.rank < lost.lane.rank) ?? lost;

/** What joins a mark that has no room for a word: of those beside it what matters least, else the nearest. */
function neighbour(mute: Candidate, shown: readonly Candidate[], { rem }: AxisOptions): Candidate | undefined {
  const near = (each: Candidate) => Math.max(0, away(each, mute) - JOINED * rem);
  return shown.toSorted((a, b) => near(a) - near(b) || a.lane.rank - b.lane.rank || away(a, mute) - away(b, mute))[0];
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
    const mute = drawn.filter((each, at) => places[at] && isMute(each, each.lane.wishes[places[at].wish]!));
    if (missing.size === 0 && mute.length === 0) break;
    if (asOf !== undefined && wall === Infinity) wall = topOf(places) + NOW * options.rem;
    else {
      const lost = new Set([
        ...shown.filter((each) => missing.has(each)).map((each) => weakest(each, shown, options)),
        ...mute.flatMap((each) => neighbour(each, shown, options) ?? []),
      ]);
      hidden = hidden.concat(...lost);
      shown = shown.filter((each) => !lost.has(each));
      if (lost.size === 0) break;
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
