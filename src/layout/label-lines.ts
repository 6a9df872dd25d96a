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

/** Width of a glyph with the space after it, CSS px. */
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

/** The words in lines of at most a width, or as wide as a word that is wider: each takes what fits. */
export function fillLines(words: readonly LabelWord[], width: number, measure: Measure): LabelLine[] {
  const lines: LabelWord[][] = [];
  let used = 0;
  for (const word of words) {
    const more = word.width + spaceOf(measure, word);
    const line = lines.at(-1);
    // A glyph leads a word, and never stands alone before it.
    if (line && (used + more <= width || (line.length === 1 && line[0] === labelGlyph))) {
      line.push(word);
      used += more;
    } else {
      lines.push([word]);
      used = word.width;
    }
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
  const fits = (lines: readonly LabelLine[]) =>
    lines.length <= count && lines.every((line) => lineWidth(line, measure) <= widest);
  let low = Math.max(0, ...words.map(({ width }) => width));
  let high = Math.max(low, lineWidth(words, measure));
  const lines = fillLines(words, widest, measure);
  if (!fits(lines)) return null;
  if (count === 1 || high <= low) return lines;
  high = Math.min(high, widest);
  // To a pixel: the narrowest width at which the words still take no more lines.
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (fits(fillLines(words, middle, measure))) high = middle;
    else low = middle;
  }
  return fillLines(words, high, measure);
}
