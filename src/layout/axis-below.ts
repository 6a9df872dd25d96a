import type { AxisItem, AxisOptions } from './axis-item.js';
import { after, LINE, WIDEST, wordsOf } from './label-wishes.js';
import type { Box } from './box.js';
import { fewLines, labelGlyph, lineWidth, type LabelLine } from './label-lines.js';
import { openMark, openStrokes, type Placement, type Stroke, type UNKNOWN } from './marks.js';

/** One row below the axis line, CSS px, y downwards from the plot's top. */
export interface BelowRow {
  readonly items: readonly AxisItem[];
  readonly place: 'before' | 'after' | 'over';
  readonly label: Box;
  readonly lines: readonly LabelLine[];
  readonly mark: Box;
  readonly strokes: readonly Stroke[];
}

/** The heading of a group of rows; `beside`: in the margin before them, else in a line over them. */
export interface BelowHeading {
  readonly name: string;
  readonly note: string;
  readonly y: number;
  readonly beside: boolean;
}

export interface Below {
  readonly rows: readonly BelowRow[];
  readonly headings: readonly BelowHeading[];
  /** Where the last row ends, CSS px. */
  readonly bottom: number;
}

/** At most so many rows; the others are counted. */
const MOST = 12;
/** Height of a row of one line, and of what is added by a second, rem. */
const ROW = 1.6875;
const SECOND = 0.5625;
/** Between label and mark, CSS px; between groups and before the first, rem. */
const BESIDE = 10;
/** Between a text and the as-of line, CSS px. */
const CLEAR = 8;
const BETWEEN = 0.9375;
/** The margin that holds the headings of groups, rem, from this container width (CSS px). */
const MARGIN = 11;
/** Room for a heading in the margin, rem: its name in two lines and its note. */
const HEADING = 3.375;
const WIDE = 900;

/** The dates with an open bound, one row each: an end that is not known has no length, so they need no room of their own. */
export function axisBelow(
  items: readonly AxisItem[],
  placement: Placement,
  top: number,
  size: keyof typeof UNKNOWN,
  options: AxisOptions,
): Below {
  const { rem, width, groups, container, asOf, certainties } = options;
  const now = asOf === undefined ? width : placement.at(asOf);
  const byId = new Map(items.map((item) => [item.event.id, item]));
  const rows: BelowRow[] = [];
  const headings: BelowHeading[] = [];
  let y = top;
  let left = MOST;
  const made = (margin: number) => (item: AxisItem) => {
    const mark = openMark(item, placement, size, width);
    return Object.assign(labelOf(item, mark, margin, now, options), { item, mark });
  };
  const all = groups.map(({ ids, name, note }) => {
    const members = ids.flatMap((id) => byId.get(id) ?? []).slice(0, left);
    left -= members.length;
    return { name, note, rows: members.map(made(0)), inMargin: members.map(made(MARGIN * rem)) };
  });
  // Headings in the margin only where the rows beside them need little of that room.
  const beside =
    container >= WIDE &&
    all.every(
      ({ name, rows: free, inMargin }) =>
        !name ||
        (inMargin.every((row, at) => row.place === 'before' && wordsIn(row) === wordsIn(free[at]!)) &&
          linesIn(inMargin) - linesIn(free) <= inMargin.length / 4),
    );
  for (const { name, note, rows: free, inMargin } of all) {
    if (free.length === 0) continue;
    y += rem * BETWEEN;
    const end = y + (name && beside ? HEADING * rem : 0);
    if (name) headings.push({ name, note, y: beside ? y + rem * 0.25 : y, beside });
    if (name && !beside) y += rem * ROW;
    for (const { item, mark, lines, place, x0, x1 } of name && beside ? inMargin : free) {
      const tall = lines.length * LINE * rem;
      // Half a pixel more than its words and its mark take on either side: sums of fractions touch by a hair.
      const own = place === 'over' ? tall + rem * 0.75 + 1 : Math.max(rem * ROW, tall + rem * SECOND);
      const middle = place === 'over' ? y + tall + rem * 0.5 + 0.5 : y + own / 2;
      const label: Box =
        place === 'over'
          ? { x0, x1, y0: y + 2, y1: y + 2 + tall }
          : { x0, x1, y0: middle - tall / 2, y1: middle + tall / 2 };
      rows.push({
        items: [item],
        place,
        label,
        lines,
        mark: { x0: mark.x0, x1: mark.x1, y0: middle - 6, y1: middle + 6 },
        strokes: openStrokes(item, mark, middle, size, certainties),
      });
      y += own;
    }
    y = Math.max(y, end);
  }
  return { rows, headings, bottom: y + rem * 0.5 };
}

type Lines = { readonly lines: readonly LabelLine[] };
const wordsIn = ({ lines }: Lines): number => lines.flat().length;
const linesIn = (rows: readonly Lines[]): number => rows.reduce((sum, { lines }) => sum + lines.length, 0);

/** Before the mark where there is room, else after it, else over it. Both halves of a hedged sentence stay in the label. */
function labelOf(
  item: AxisItem,
  { x0, x1 }: { readonly x0: number; readonly x1: number },
  margin: number,
  now: number,
  options: AxisOptions,
): {
  readonly place: BelowRow['place'];
  readonly lines: readonly LabelLine[];
  readonly x0: number;
  readonly x1: number;
} {
  const { rem, width } = options;
  const { date, text, short } = wordsOf(item, options);
  const glyph = item.text.glyph ? [labelGlyph] : [];
  const sentence = (claim: typeof text, lead: boolean) => {
    const words = [...date, ...(date.length > 0 ? after(claim) : claim)];
    return lead ? [...glyph, ...words] : [...words, ...after(glyph)];
  };
  // No text touches the as-of line.
  const over = x0 < now - 1 ? Math.max(0, x0) : Math.max(x0, now + CLEAR);
  const room = {
    before: x0 - BESIDE - Math.max(margin, x0 - BESIDE > now - CLEAR ? now + CLEAR : 0),
    after: (x1 < now - 1 ? now - CLEAR : width) - x1 - BESIDE,
    over: (x0 < now - 1 ? now - CLEAR : width) - over,
  };
  for (const claim of [text, short]) {
    for (const place of ['before', 'after', 'over'] as const) {
      // One line where it fits, whatever its length; else two of at most 24 rem.
      const lines =
        fewLines(sentence(claim, place !== 'before'), 1, room[place]) ??
        fewLines(sentence(claim, place !== 'before'), 2, Math.min(room[place], WIDEST * rem));
      if (!lines) continue;
      const wide = Math.max(...lines.map((line) => lineWidth(line)));
      if (place === 'before') return { place, lines, x0: x0 - BESIDE - wide, x1: x0 - BESIDE };
      const from = place === 'after' ? x1 + BESIDE : over;
      return { place, lines, x0: from, x1: from + wide };
    }
  }
  // Narrower than any word: the mark alone, whose name says it all.
  return { place: 'after', lines: [], x0: x1, x1 };
}
