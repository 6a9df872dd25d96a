/** How a piece of a label is set: the view gives each its look, `measure` its width. */
export type LabelRole = 'date' | 'hedge' | 'text' | 'strong' | 'note' | 'number' | 'glyph';

/** A piece of a label that does not break: a word, a date, a glyph. */
export interface LabelWord {
  readonly text: string;
  readonly role: LabelRole;
  /** CSS px. */
  readonly width: number;
  /** Whether a space stands before it in its line. */
  readonly spaced: boolean;
}

/** Width of a text in a role, CSS px. */
export type Measure = (text: string, role: LabelRole) => number;

export type LabelLine = readonly LabelWord[];

/** Width of a space between words, CSS px, and of a glyph with the space after it. */
const GLYPH = 18;

/** A text as words, each measured; a number keeps the word that follows it, and one that is wider than a line is broken between its characters. */
export function labelWords(text: string, role: LabelRole, measure: Measure, widest = Infinity): LabelWord[] {
  const word = (part: string, spaced: boolean): LabelWord => ({ text: part, role, width: measure(part, role), spaced });
  return text
    .split(/(?<!\d)[ \n\t]+/)
    .filter(Boolean)
    .flatMap((part, at) => {
      const whole = word(part, at > 0);
      return whole.width <= widest ? [whole] : Array.from(part, (letter, index) => word(letter, at > 0 && index === 0));
    });
}

/** The glyph of a kind, as the word that a label begins with. */
export const labelGlyph: LabelWord = { text: '', role: 'glyph', width: GLYPH, spaced: false };

const spaceOf = (measure: Measure, { spaced, role }: LabelWord) => (spaced ? measure(' ', role) : 0);

/** Width of a line, CSS px. */
export const lineWidth = (line: LabelLine, measure: Measure): number =>
  line.reduce((sum, word, at) => sum + word.width + (at > 0 ? spaceOf(measure, word) : 0), 0);

/** The words in lines of at most a width: each takes what fits. */
export function fillLines(words: readonly LabelWord[], width: number, measure: Measure): LabelLine[] {
  const lines: LabelWord[][] = [];
  let used = Infinity;
  for (const word of words) {
    const more = word.width + spaceOf(measure, word);
    // What is glued to the word before it goes with that.
    if (used + more > width || lines.length === 0) {
      lines.push([]);
      used = 0;
      used += word.width;
    } else used += more;
    lines.at(-1)!.push(word);
  }
  return lines;
}

/**
 * The words in at most so many lines, as narrow as they can be; null where even so one is wider than allowed.
 *
 * @param widest CSS px.
 */
export function fewLines(
  words: readonly LabelWord[],
  count: number,
  widest: number,
  measure: Measure,
): LabelLine[] | null {
  if (words.length === 0) return [];
  let low = Math.max(...words.map(({ width }) => width));
  let high = Math.max(low, lineWidth(words, measure));
  if (fillLines(words, widest, measure).length > count || low > widest) return null;
  if (count === 1 || high <= low) return fillLines(words, widest, measure);
  high = Math.min(high, widest);
  // To a pixel: the narrowest width at which the words still take no more lines.
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (fillLines(words, middle, measure).length <= count) high = middle;
    else low = middle;
  }
  return fillLines(words, high, measure);
}
