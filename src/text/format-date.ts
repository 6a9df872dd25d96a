import type { DateEnd, DatePoint, PartialDate } from '../model/partial-date.js';
import { datetimeValue } from './datetime-value.js';
import { capitalise, fill } from './fill-message.js';
import { formatCivil, type Fields } from './format-civil.js';
import { clockMessage, clockWords, formatClock } from './format-clock.js';
import { formatNumber } from './intl-cache.js';
import type { Words } from './messages.js';

export { formatSpan } from './format-span.js';

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

/** What a heading above has said already. `omitMonth` leaves out the year too. What would leave nothing is ignored. */
export interface Omit {
  readonly omitYear?: boolean;
  readonly omitMonth?: boolean;
}

type Parts = readonly DatePart[];

/** A message around parts of a date. */
export const weave = (template: string, values: { readonly [name: string]: Parts | undefined }): Parts =>
  template
    .split(/\{(\w+)\}/)
    .flatMap((text, at) => (at % 2 ? values[text] : undefined) ?? { text })
    .filter(({ text }) => text);

const asWords = (parts: Parts): DateWords => ({ parts, text: parts.map(({ text }) => text).join('') });

const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
const YEARS = { decade: 9, century: 99, millennium: 999 } as const;

const pointText = (point: DatePoint, words: Words, { omitYear, omitMonth }: Omit): string => {
  const { messages, locale } = words;
  const { precision, year, season = 1, quarter = 1 } = point;
  const yearWords = formatYear(year, words);
  const inYear: Fields = omitYear || omitMonth ? {} : { year: 'numeric' };
  const inMonth: Fields = { ...inYear, ...(!omitMonth && { month: 'long' }), day: 'numeric' };
  switch (precision) {
    case 'decade':
    case 'century':
    case 'millennium':
      // "the 40s BC" would need a rule of its own, and is rare: the bounds are said.
      return precision === 'decade' && year > 0
        ? fill(messages.decade, { year: formatNumber(locale, year, { useGrouping: false }) })
        : fill(messages.someYear, { start: yearWords, end: formatYear(year + YEARS[precision], words) });
    case 'season':
      return fill(messages[SEASONS[season - 1]!], { year: yearWords });
    case 'quarter':
      return fill(messages.quarter, { quarter: formatNumber(locale, quarter), year: yearWords });
    case 'year':
      return yearWords;
    case 'month':
      return formatCivil(words, point, { ...inYear, month: 'long' });
    case 'day':
      return formatCivil(words, point, inMonth);
    default:
      return formatClock(point, words, inMonth);
  }
};

const pointParts = (point: DatePoint, words: Words, omit: Omit = {}): Parts => {
  const { messages } = words;
  const { unspecified, approximate, uncertain } = point;
  const datetime = datetimeValue(point);
  // The machine value belongs to the plain date; what qualifies it stands outside.
  let date: Parts = [{ text: pointText(point, words, omit), ...(datetime && { datetime }) }];
  if (unspecified) date = weave(unspecified === 'day' ? messages.noDay : messages.noMonth, { date });
  if (approximate) date = weave(messages.about, { date });
  return uncertain ? weave(messages.uncertain, { date }) : date;
};

/**
 * One point of a date in words: "17 November 2024", "about August 2024", "summer 2024", "17 November 2024, 18:30 (Kyiv)".
 *
 * A date without a clock time never shifts. A clock time with an offset is shown in `words.timeZone`, or with the
 * offset as written; a floating one as written, with no zone.
 */
export const formatPoint = (point: DatePoint, words: Words, omit?: Omit): DateWords =>
  asWords(pointParts(point, words, omit));

const isKnown = (end: DateEnd): end is DatePoint => typeof end === 'object';

const templateOf = ({ form, start, end }: PartialDate, { messages }: Words): string => {
  if (form === 'point') return '{date}';
  if (form === 'before' || form === 'after') return messages[form];
  if (!isKnown(start))
    return isKnown(end) ? (start === 'open' ? messages.until : messages.untilNoStart) : messages.noDate;
  if (!isKnown(end)) return end === 'open' ? messages.since : messages.fromNoEnd;
  return form === 'between' ? messages.between : messages.to;
};

/** Words that hold a "to" or a comma of their own, beside another date: "(some year from 300 BC to 201 BC) to 68 AD". */
function besideAnother(point: DatePoint, words: Words): Parts {
  const parts = pointParts(point, words);
  const isMasked = point.unspecified || (point.precision in YEARS && !(point.precision === 'decade' && point.year > 0));
  return isMasked ? [{ text: '(' }, ...parts, { text: ')' }] : parts;
}

const DAY: Fields = { day: 'numeric', month: 'long', year: 'numeric' };

/** Two clock times of one day, which is said once, as is their zone: "18 May 2031, 07:00 to 20:00 (UTC)"; else undefined. */
function withinDay({ form, start, end }: PartialDate, words: Words): Parts | undefined {
  if (form !== 'interval' || !isKnown(start) || !isKnown(end)) return undefined;
  if (start.hour === undefined || end.hour === undefined || start.uncertain || end.uncertain) return undefined;
  const [from, to] = [clockWords(start, words, DAY), clockWords(end, words, DAY)];
  if (from.date !== to.date || from.zone !== to.zone || start.approximate || end.approximate) return undefined;
  const time = (point: DatePoint, text: string): Parts => {
    const datetime = datetimeValue(point);
    return [{ text, ...(datetime && { datetime }) }];
  };
  return weave(clockMessage(from, words), {
    date: [{ text: from.date }],
    time: weave(words.messages.to, { start: time(start, from.time), end: time(end, to.time) }),
    zone: [{ text: from.zone }],
  });
}

/** A date in words (EDTF levels 0 and 1, quarters and the three sets), never more precise than it is. Never throws. */
export const formatDate = (date: PartialDate, words: Words): DateWords => {
  const day = withinDay(date, words);
  if (day) return asWords(day);
  const say = date.form !== 'point' && isKnown(date.start) && isKnown(date.end) ? besideAnother : pointParts;
  const [start, end] = [date.start, date.end].map((each) => (isKnown(each) ? say(each, words) : undefined));
  return asWords(weave(templateOf(date, words), { start, end, date: start ?? end }));
};

/** An astronomical year as the year of a date: "2024", "44 BC". */
export const formatYear = (year: number, words: Words): string => formatCivil(words, { year }, { year: 'numeric' });

/**
 * A section's heading, its year set apart: "February" and "2022". Where the year does not stand last, all of it is `month`:
 * "2022年2月".
 * @param month 1 to 12.
 */
export const monthHeading = (
  year: number,
  month: number,
  words: Words,
): { readonly month: string; readonly year: string } => {
  const whole = capitalise(formatCivil(words, { year, month }, { year: 'numeric', month: 'long' }));
  const last = formatYear(year, words);
  const apart = whole.endsWith(last) ? last : '';
  return { month: whole.slice(0, whole.length - apart.length).trim(), year: apart };
};
