import type { DateEnd, DatePoint, PartialDate } from '../model/partial-date.js';
import { datetimeValue } from './datetime-value.js';
import { capitalise, fill } from './fill-message.js';
import { formatCivil } from './format-civil.js';
import { dayFields, formatClock, type Omit } from './format-clock.js';
import { numberFormat } from './intl-cache.js';
import type { Words } from './messages.js';

/** A stretch of date words. `datetime`: the stretch may stand in `<time datetime>`, with this value. */
export interface DatePart {
  readonly text: string;
  readonly datetime?: string;
}

/** A date in words: the parts in reading order, and all of them as one text. */
export interface DateWords {
  readonly parts: readonly DatePart[];
  readonly text: string;
}

export { formatSpan } from './format-span.js';

type Parts = readonly DatePart[];

const weave = (template: string, values: Readonly<Record<string, string | Parts>>): Parts =>
  template.split(/\{(\w+)\}/).flatMap((piece, at) => {
    const value = at % 2 ? (values[piece] ?? `{${piece}}`) : piece;
    return typeof value !== 'string' ? value : value && { text: value };
  }).filter((part) => part !== '');

const asWords = (parts: Parts): DateWords => ({ parts, text: parts.map(({ text }) => text).join('') });

const pointText = (point: DatePoint, words: Words, omit: Omit): string => {
  const { messages, locale } = words;
  const { precision, season, quarter, month } = point;
  const year = (at = point.year) => formatCivil(words, { year: at }, { year: 'numeric' });
  switch (precision) {
    case 'decade':
      // "the 40s BC" would need its own rule, and years before 1 are rare: their bounds are said.
      if (point.year > 0) return fill(messages.decade, { year: numberFormat(locale, { useGrouping: false })!.format(point.year) });
      return fill(messages.someYear, { start: year(), end: year(point.year + 9) });
    case 'century':
    case 'millennium':
      return fill(messages.someYear, { start: year(), end: year(point.year + (precision === 'century' ? 99 : 999)) });
    case 'season':
      return fill([messages.spring, messages.summer, messages.autumn, messages.winter][(season ?? 1) - 1]!, { year: year() });
    case 'quarter':
      return fill(messages.quarter, { quarter: numberFormat(locale)!.format(quarter ?? 1), year: year() });
    case 'year':
      return year();
    case 'month':
      return formatCivil(words, { year: point.year, month: month ?? 1 }, { month: 'long', ...(!omit.omitYear && { year: 'numeric' }) });
    case 'day':
      return formatCivil(words, point, dayFields(omit));
    default:
      return formatClock(point, words, omit);
  }
};

const pointParts = (point: DatePoint, words: Words, omit: Omit = {}): Parts => {
  const { messages } = words;
  const datetime = datetimeValue(point);
  // The machine value belongs to the plain date; what qualifies it stands outside.
  let parts: Parts = [{ text: pointText(point, words, omit), ...(datetime && { datetime }) }];
  if (point.unspecified) parts = weave(point.unspecified === 'day' ? messages.noDay : messages.noMonth, { date: parts });
  if (point.approximate) parts = weave(messages.about, { date: parts });
  return point.uncertain ? weave(messages.uncertain, { date: parts }) : parts;
};

/**
 * One point of a date in words: "17 November 2024", "about August 2024", "summer 2024", "17 November 2024, 18:30 (Kyiv)".
 *
 * A date without a clock time never shifts. A clock time with an offset is shown in `words.timeZone`, or with the
 * offset as written; a floating one as written, with no zone.
 */
export const formatPoint = (point: DatePoint, words: Words, omit?: Omit): DateWords => asWords(pointParts(point, words, omit));

const known = (end: DateEnd): end is DatePoint => typeof end === 'object';

/** A date in words (EDTF levels 0 and 1, quarters and the three sets), never more precise than it is. Never throws. */
export const formatDate = (date: PartialDate, words: Words): DateWords => {
  const { form, start, end } = date;
  const { messages } = words;
  const values: Record<string, Parts> = {};
  if (known(start)) values.start = values.date = pointParts(start, words);
  if (known(end)) {
    values.end = pointParts(end, words);
    values.date ??= values.end;
  }
  const template = () => {
    if (form === 'before') return messages.before;
    if (form === 'after') return messages.after;
    if (!known(start)) return known(end) ? (start === 'open' ? messages.until : messages.untilNoStart) : messages.noDate;
    if (!known(end)) return end === 'open' ? messages.since : messages.fromNoEnd;
    return form === 'between' ? messages.between : messages.to;
  };
  return asWords(form === 'point' && values.date ? values.date : weave(template(), values));
};

/** The two words of a section's heading, set apart there: "February" and "2022". `month` 1 to 12. */
export const monthHeading = (year: number, month: number, words: Words): { readonly month: string; readonly year: string } => ({
  month: capitalise(formatCivil(words, { year, month }, { month: 'long' })),
  year: formatCivil(words, { year }, { year: 'numeric' }),
});
