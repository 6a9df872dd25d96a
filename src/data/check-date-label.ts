import { parsePartialDate, type PartialDate } from '../model/partial-date.js';

const DAY = 86_400_000;

const plain = (text: string) => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;

/** The months of one language, kept: formatters are slow to make, and a data set has one language. */
let kept: { language: string; months: readonly string[] } | undefined;

/** As the language writes months beside a day: "17 листопада", not "листопад". */
const monthNames = (language: string): readonly string[] => {
  if (kept?.language !== language) {
    const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC', calendar: 'gregory' });
    const name = (month: number) => format.formatToParts(Date.UTC(2000, month)).find((part) => part.type === 'month')!.value;
    kept = { language, months: Array.from({ length: 12 }, (_, month) => plain(name(month))) };
  }
  return kept.months;
};

/**
 * Whether a label says more than the date that it stands for: a whole date that is narrower, a clock time where the
 * time is not known, a day (a number beside the name of a month) where the day is not. Only what cannot be mistaken
 * counts: "67′" and "Matchday 12" name moments that the date need not hold.
 *
 * @param date Undefined for an undated event.
 * @param language A BCP 47 tag; '' counts as English.
 */
export const isFiner = (label: string, date: PartialDate | undefined, language: string): boolean => {
  const span = date ? date.max - date.min : Infinity;
  const own = parsePartialDate(label);
  if (own.ok) return own.value.max - own.value.min < span;
  if (span < DAY) return false;
  const words = plain(label);
  return /\d[:h]\d\d\b/.test(label) || (span > DAY && / \d\d?(st|nd|rd|th)? /.test(words) && monthNames(language || 'en').some((name) => words.includes(name)));
};
