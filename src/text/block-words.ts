import { capitalise, fill } from './fill-message.js';
import { formatYear, monthHeading } from './format-date.js';
import type { Words } from './messages.js';

/** The words of a month or of some years. */
export interface BlockWords {
  readonly name: string;
  /** The year beside a month; '' elsewhere. */
  readonly year: string;
}

const YEAR = 12;
const DECADE = 120;

/**
 * A stretch of the calendar as a heading: "March" with its year, "2019", "The 1990s", "1900 to 1999".
 *
 * @param at Its place among stretches of its length, counted from the astronomical year 0. @param unit Its length, months.
 */
export function blockWords(at: number, unit: number, words: Words): BlockWords {
  const { messages } = words;
  const year = Math.floor((at * unit) / YEAR);
  if (unit < YEAR) {
    const { month, year: said } = monthHeading(year, at * unit - year * YEAR + 1, words);
    return { name: month, year: said };
  }
  const start = formatYear(year, words);
  if (unit === YEAR) return { name: start, year: '' };
  // Of years that count down, or have an era beside them, a decade has no short name.
  if (unit === DECADE && year >= 1000) return { name: capitalise(fill(messages.decade, { year: start })), year: '' };
  const end = formatYear(year + unit / YEAR - 1, words);
  return { name: capitalise(fill(messages.to, { start, end })), year: '' };
}
