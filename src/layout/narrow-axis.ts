import type { AxisLabel } from './axis-above.js';
import { isClosed } from './axis-domain.js';
import type { AxisItem, AxisOptions } from './axis-item.js';
import type { AxisPlan } from './axis-plan.js';
import { axisScale, placementOf } from './axis-scale.js';
import { meet, type Box } from './box.js';
import { closedMark, closedStrokes, openMark, openStrokes } from './marks.js';
import { certaintyLine } from './rail-mark.js';
import { ticks } from './ticks.js';

/** Height of the whole picture, of what stands over its line, and width of a break, CSS px at 16 px type. */
const HEIGHT = 96;
const LINE = 58;
const BAND = 64;
const FLOOR = 8;
/** Height of a row of a date with an open bound, and of a total's block, CSS px. */
const ROW = 6;
const BLOCK = 18;

const firmness = ({ event }: AxisItem, { certainties }: AxisOptions): number =>
  ['dotted', 'dashed', 'thin', 'heavy'].indexOf(certaintyLine(event, certainties));

/** The lowest place over the line for a mark, at most so high; where it is full, marks lie on each other. */
function place(x0: number, x1: number, height: number, taken: Box[], line: number): Box {
  let box: Box = { x0, x1, y0: FLOOR, y1: FLOOR + height };
  for (let hit: Box | undefined; (hit = taken.find((other) => meet(box, other, 0, 2)));) {
    if (hit.y1 + 2 + height > line) break;
    box = { x0, x1, y0: hit.y1 + 2, y1: hit.y1 + 2 + height };
  }
  taken.push(box);
  return box;
}

/**
 * The axis of a narrow container: 96 px high, marks without labels, over the list that says it all. Dates with an open
 * bound that end alike are one mark.
 */
export function narrowAxis(items: readonly AxisItem[], options: AxisOptions): AxisPlan {
  const { width, rem, asOf, certainties } = options;
  const em = rem / 16;
  const line = LINE * em;
  const scale = axisScale(items, options, 'narrow', BAND * em);
  const placement = placementOf(scale, options);
  const taken: Box[] = [];
  const above: AxisLabel[] = [];
  const add = (item: AxisItem, x0: number, x1: number, height: number, draw: (top: number) => AxisLabel['strokes']) => {
    const { y0, y1 } = place(x0, x1, height, taken, line);
    const mark: Box = { x0, x1, y0: line - y1, y1: line - y0 };
    above.push({
      items: [item],
      place: 'start',
      label: mark,
      lines: [],
      name: undefined,
      mark,
      strokes: draw(line - y1),
      block: false,
    });
  };
  const closed = items
    .filter(({ date }) => isClosed(date))
    .map((item) => ({ item, mark: closedMark(item, placement) }))
    .sort((a, b) => b.mark.x1 - b.mark.x0 - (a.mark.x1 - a.mark.x0));
  for (const { item, mark } of closed) {
    const height = item.text.total ? BLOCK : mark.height;
    add(item, mark.x0, mark.x1, height, (top) => closedStrokes(item, { ...mark, height }, top, placement));
  }
  // Of those that end alike the least firm stands for all: none is drawn firmer than it is.
  const open = new Map<string, AxisItem>();
  for (const item of items.filter(({ date }) => !isClosed(date))) {
    const key = JSON.stringify(openMark(item, placement, 'narrow', width));
    const other = open.get(key);
    if (!other || firmness(item, options) < firmness(other, options)) open.set(key, item);
  }
  for (const item of open.values()) {
    const mark = openMark(item, placement, 'narrow', width);
    add(item, mark.x0, mark.x1, ROW, (top) => openStrokes(item, mark, top + ROW / 2, 'narrow', certainties));
  }
  const now = asOf === undefined ? undefined : scale.at(asOf);
  return {
    width,
    height: HEIGHT * em,
    line,
    scale,
    ticks: ticks(items.length > 0 ? scale.drawn : [], now),
    bands: scale.breaks.map(({ x0, x1 }) => ({ x0, x1, y0: 0, y1: 30 })),
    asOf: now === undefined ? undefined : { x: now, y: 0 },
    above,
    below: [],
    headings: [],
    more: 0,
  };
}
