import type { AxisItem, AxisOptions } from './axis-item.js';
import { fewLines, labelGlyph, labelWords, lineWidth, type LabelLine, type LabelWord } from './label-lines.js';
import type { LabelPlace, LabelWish } from './lanes.js';
import type { ClosedMark } from './marks.js';

/** A label that is wider than this in two lines gives way to its short form, and how wide one line may be, in rem. */
export const WIDEST = 24;
/** A line beside its mark may be so long, rem. */
const LONGEST = 40;
/** Beyond its words, a long bar must be so much longer for a line along it, CSS px: a break may lie in it. */
const ALONG = 140;
/** Height of a line, rem. */
export const LINE = 1.0625;
/** A mark that is narrower has no ends that could be read: a stem joins it to the axis, CSS px. */
export const THIN = 24;
/** Between a stem and a label that stands beside it, CSS px. */
const FLAG = 6;
/** A label of more than two lines is disliked so much, CSS px. */
const LONG = 120;
/** A label without its headline is worth so much height, CSS px. */
const SHORT = 400;
/** One way to label a mark, with its words in lines. */
export interface Wish extends LabelWish {
  readonly lines: readonly LabelLine[];
  readonly ownName: string;
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
  const hedge = words(text.hedge || text.opening, 'hedge');
  return {
    date: [...words(text.date, 'date'), ...after(words(text.note, 'note'))],
    text: [...hedge, ...after(words(text.headline, 'text'))],
    // Without its claim it keeps the hedge of it.
    short: [...(text.opening ? [] : hedge), ...after(words(text.short, 'note'))],
  };
}

/** A way to label a mark, measured. */
export function labelWish(
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
    width: Math.max(0, ...lines.map((line) => lineWidth(line))),
    height: lines.length * height,
    name: ownName ? { width: measure(ownName, 'date'), height } : undefined,
  };
}

/** All ways to label one mark, in order of preference: SPEC.md §3, "Labels" 1 to 3. */
export function labelWishes(item: AxisItem, mark: ClosedMark, options: AxisOptions): readonly Wish[] {
  const { measure, rem } = options;
  const { date, text, short } = wordsOf(item, options);
  const glyph = item.text.glyph ? [labelGlyph] : [];
  const nameFits = mark.x1 - mark.x0 >= measure(item.text.date, 'date');
  // A mark that is a mere point may have its label begin a little before it.
  const thin = mark.x1 - mark.x0 < THIN;
  const say = (claim: readonly LabelWord[], spare: number): Wish[] => {
    const led = [...glyph, ...claim];
    const one = fewLines(led, 1, WIDEST * rem * 0.75);
    const two = fewLines(led, 2, WIDEST * rem);
    // Along a long bar there is room for a long line.
    const along = fewLines(led, 1, mark.x1 - mark.x0 - ALONG);
    const beside = (count: number, named: boolean, cost: number): Wish[] => {
      const head = named ? [] : date;
      const words = [...head, ...(head.length > 0 ? after(claim) : claim), ...after(glyph)];
      const lines = fewLines(words, count, (count > 1 ? WIDEST : LONGEST) * rem);
      return lines ? [labelWish('beside', lines, cost, options, named ? item.text.date : '')] : [];
    };
    const dated = (cost: number): Wish[] => {
      const lines = fewLines([...claim, ...after(glyph)], 2, WIDEST * rem);
      return lines ? [labelWish('beside', [date, ...lines], cost, options)] : [];
    };
    const above = (lines: readonly LabelLine[] | null, dates: number, cost: number): Wish[] => {
      const first = fewLines(date, dates, WIDEST * rem);
      if (!lines || !first) return [];
      const start = labelWish('start', [...first, ...lines], cost, options);
      // A little before its mark, or beside its stem, so that another may rise at the same place.
      const moved = thin ? [Math.max(0, mark.x0 - THIN), mark.x1 + FLAG] : [];
      return [
        start,
        ...moved.map((from, at): Wish => Object.assign({}, start, { cost: cost + 1 + at, from })),
        labelWish('end', [...first, ...lines], cost + 2, options),
      ];
    };
    return [
      ...above(one ?? along ?? two, 1, spare),
      ...above(two, 1, spare),
      ...(nameFits ? [...beside(1, true, spare + 40), ...beside(2, true, spare + 40)] : []),
      ...beside(1, false, spare + 44),
      ...beside(2, false, spare + 48),
      ...dated(spare + 52),
      ...above(one, 2, spare + 58),
      ...above(two, 2, spare + 60),
      // More lines, where only a label without its headline were left.
      ...above(fewLines(led, 4, WIDEST * rem), 1, spare + LONG),
    ];
  };
  return [...say(text, 0), ...say(short, SHORT)];
}
