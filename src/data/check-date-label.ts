import { dateOrNull, type PartialDate } from '../model/read-date.js';

const DAY = 86_400_000;

const plain = (text: string) => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;

/** As the language writes months beside a day: "17 листопада", not "листопад". '' counts as English. */
export const monthNames = (language: string): readonly string[] => {
  const format = new Intl.DateTimeFormat(language || 'en', { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) =>
    plain(format.formatToParts(Date.UTC(2000, month)).find(({ type }) => type === 'month')!.value),
  );
};

/**
 * Whether a label says more than the date that it stands for: a whole date that is narrower, a clock time where the
 * time is not known, a day (a number beside the name of a month) where the day is not. Only what cannot be mistaken
 * counts: "67′" and "Matchday 12" name moments that the date need not hold.
 *
 * @param date Null for an undated event.
 * @param months Gives {@link monthNames}, which are slow to make and seldom needed.
 */
export const isFiner = (label: string, date: PartialDate | null, months: () => readonly string[]): boolean => {
  const span = date ? date.max - date.min : Infinity;
  const own = dateOrNull(label);
  if (own) return own.max - own.min < span;
  if (span < DAY) return false;
  const words = plain(label);
  return (
    /\d[:h]\d\d\b/.test(label) ||
    (span > DAY && / \d\d?(st|nd|rd|th)? /.test(words) && months().some((name) => words.includes(name)))
  );
};
