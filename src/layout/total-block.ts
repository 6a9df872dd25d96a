import type { AxisItem, AxisOptions } from './axis-item.js';
import { fewLines, labelGlyph, labelWords } from './label-lines.js';
import { LINE, type Wish } from './label-wishes.js';
import type { ClosedMark } from './marks.js';
import { isTotal } from './rail-mark.js';

/** Within a block, from its edge to its words, CSS px, and the height of its number, rem. */
const PADDING = 11;
const NUMBER = 2.4;
const BLOCK = 106;

/**
 * A total whose words fit in it is a block as wide as its period, its number large in it; undefined for any other mark.
 * @param asOf The as-of line, CSS px, which no text touches.
 */
export function totalBlock(
  { text, event, date }: AxisItem,
  mark: ClosedMark,
  asOf: number | undefined,
  { measure, rem }: AxisOptions,
): Wish | undefined {
  const { total } = text;
  if (!total || mark.kind === 'ring' || date.approximate || !isTotal(event)) return undefined;
  if (asOf !== undefined && mark.x0 < asOf && asOf < mark.x1) return undefined;
  const room = mark.x1 - mark.x0 - PADDING * 2;
  const comparison = fewLines(
    [...(text.glyph ? [labelGlyph] : []), ...labelWords(total.comparison, 'text', measure)],
    1,
    room,
  );
  const number = fewLines(labelWords(total.number, 'number', measure), 1, room);
  const words = labelWords(total.after, 'text', measure);
  const rest = fewLines(words, 1, room) ?? fewLines(words, 2, room) ?? fewLines(words, 4, room);
  if (!comparison || !number || !rest) return undefined;
  const height = Math.max(BLOCK, PADDING * 2 + rem * (LINE * (comparison.length + rest.length) + NUMBER));
  return { place: 'inside', cost: 0, lines: [...comparison, ...number, ...rest], ownName: '', width: 0, height };
}
