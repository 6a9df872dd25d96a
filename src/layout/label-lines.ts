/** How a piece of a label is set: the view gives each its look, `measure` its width. */
export type LabelRole = 'date' | 'hedge' | 'text' | 'strong' | 'note' | 'number' | 'glyph';

/** A piece of a label that does not break: a word, a date, a glyph. */
export interface LabelWord {
  readonly text: string;
  readonly role: LabelRole;
  /** CSS px. */
  readonly width: number;
  /** Whether a space stands before it in its line, and how wide one is, CSS px. */
  readonly spaced: boolean;
  readonly space: number;
}

/** Width of a text in a role, CSS px. */
export type Measure = (text: string, role: LabelRole) => number;

export type LabelLine = readonly LabelWord[];

/** Width of a glyph with the space after it, CSS px. */
const GLYPH = 18;

/** A text as words, each measured; a number keeps the word that follows it, and one that is wider than a line is broken between its characters. */
export function labelWords(text: string, role: LabelRole, measure: Measure, widest = Infinity): LabelWord[] {
  const space = measure(' ', role);
  const word = (part: string, spaced: boolean) => ({ text: part, role, width: measure(part, role), spaced, space });
  return text
    .split(/(?<!\d)[ \n\t]+/)
    .filter(Boolean)
    .flatMap((part, at) => {
      const whole = word(part, at > 0);
      return whole.width <= widest ? [whole] : Array.from(part, (letter, index) => word(letter, at > 0 && index === 0));
    });
}

/** The glyph of a kind, as the word that a label begins with. */
export const labelGlyph: LabelWord = { text: '', role: 'glyph', width: GLYPH, spaced: false, space: 4 };

const spaceOf = ({ spaced, space }: LabelWord) => (spaced ? space : 0);

/** Width of a line, CSS px. */
export const lineWidth = (line: LabelLine): number =>
  line.reduce((sum, word, at) => sum + word.width + (at > 0 ? spaceOf(word) : 0), 0);

/** The words in lines of at most a width, or as wide as a word that is wider: each takes what fits. */
export function fillLines(words: readonly LabelWord[], width: number): LabelLine[] {
  const lines: LabelWord[][] = [];
  let used = 0;
  for (const word of words) {
    const more = word.width + spaceOf(word);
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

/** Two lines as alike as can be: the break at which the longer of them is shortest. */
function halves(words: readonly LabelWord[]): LabelLine[] {
  const total = lineWidth(words);
  let left = 0;
  let best = { at: words.length, width: total };
  for (const [at, word] of words.entries()) {
    const width = Math.max(left, total - left - spaceOf(word));
    if (at > 0 && words[at - 1] !== labelGlyph && width <= best.width) best = { at, width };
    left += word.width + (at > 0 ? spaceOf(word) : 0);
  }
  return [words.slice(0, best.at), words.slice(best.at)].filter(({ length }) => length > 0);
}

/**
 * The words in at most so many lines, two of them as narrow as they can be; null where even so one is wider than allowed.
 *
 * @param widest CSS px.
 */
export function fewLines(words: readonly LabelWord[], count: number, widest: number): LabelLine[] | null {
  const lines = count === 2 ? halves(words) : fillLines(words, widest);
  return lines.length <= count && lines.every((line) => lineWidth(line) <= widest) ? lines : null;
}
