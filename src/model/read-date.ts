/**
 * Dates as news knows them: EDTF (ISO 8601-2:2019) levels 0 and 1, quarters, and three sets of level 2.
 *
 * The text is the record and is kept; what is read from it are bounds, precision and qualifiers. Nothing is guessed:
 * what the grammar does not hold is refused with a code and a sentence. A date without a clock time never shifts.
 */
import { DAY, daysFromCivil } from './calendar.js';
import type { DateProblemCode } from './date-problems.js';
import { zoneOffset } from './time-zone.js';

export type DatePrecision =
  | 'millennium'
  | 'century'
  | 'decade'
  | 'year'
  | 'season'
  | 'quarter'
  | 'month'
  | 'day'
  | 'minute'
  | 'second';
/** One date inside an EDTF string: a year, a month, a day, a clock time … */
export interface DatePoint {
  readonly precision: DatePrecision;
  /** Astronomical year as written (0 is 1 BCE). For a decade, century or millennium its first year. */
  readonly year: number;
  /** 1 to 12. Set for month precision and finer, and for a quarter or a placed season its first month. */
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /**
   * Minutes east of UTC that the clock time was written or read with; absent: floating, placed as UTC. With a
   * fraction where a zone kept local mean time to the second.
   */
  readonly offset?: number;
  /** true: the offset stands in the text; absent: it comes from `timeZone`. */
  readonly ownOffset?: boolean;
  /** 1 spring, 2 summer, 3 autumn, 4 winter. */
  readonly season?: 1 | 2 | 3 | 4;
  readonly quarter?: 1 | 2 | 3 | 4;
  /** A part was written as X: `2024-XX` and `2024-XX-XX` (month, i.e. month not known), `2024-06-XX` (day not known). */
  readonly unspecified?: 'month' | 'day';
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** Half-open bounds, UTC ms. Exact to the year 285,000 either way, then rounded: see calendar.ts. */
  readonly min: number;
  readonly max: number;
}
/** `point` 2024-08 · `interval` A/B, A/.., ../B, A/, /B · `before` [..D] · `after` [D..] · `between` [A..B]. */
export type DateForm = 'point' | 'interval' | 'before' | 'after' | 'between';
/** An end of the date: a point, deliberately open (`..`), or not known (empty; and the far side of [..D] and [D..]). */
export type DateEnd = DatePoint | 'open' | 'unknown';
export interface PartialDate {
  /** The text as written, trimmed. */
  readonly edtf: string;
  readonly form: DateForm;
  /** For a point, both ends are the same object. */
  readonly start: DateEnd;
  readonly end: DateEnd;
  /** Earliest instant, inclusive, UTC ms; -Infinity where the start is open or unknown. */
  readonly min: number;
  /** Latest instant, exclusive, UTC ms; Infinity where the end is open or unknown. */
  readonly max: number;
  /** The coarser of the known ends. */
  readonly precision: DatePrecision;
  /** Either end. */
  readonly approximate: boolean;
  readonly uncertain: boolean;
}
export interface DateOptions {
  /** IANA name that reads clock times without a zone of their own. */
  readonly timeZone?: string | undefined;
  readonly hemisphere?: 'north' | 'south' | undefined;
}

/** Why a text is no date: a code, or a question mark and the text that fits no form (see diagnose-date.ts). */
export type DateFailure = DateProblemCode | `?${string}`;

/** From coarse to fine. */
const PRECISIONS: readonly DatePrecision[] = [
  'millennium',
  'century',
  'decade',
  'year',
  'season',
  'quarter',
  'month',
  'day',
  'minute',
  'second',
];

/** One date. Only whether a month has such a day is asked afterwards. */
const POINT =
  /^(?:Y(-?[1-9]\d{4,14})|(?!-0000)(-?)(?=[\dX]{4}\b)(\d+)(?:(X+)|-(?:2([1-4])|3([3-6])|(XX(?:-XX)?)|(0[1-9]|1[0-2])(?:-(?:(XX)|(\d\d)(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?(Z|([+-])(0\d|1[0-4])(?::([0-5]\d))?)?)?))?))?)([?~%]?)$/;

/** Nearly every date is a month or a day, and reading these digit by digit is several times as fast. */
const PLAIN = /^\d{4}-(0[1-9]|1[0-2])(-\d\d)?$/;

type Draft = { -readonly [Field in keyof DatePoint]: DatePoint[Field] };

const draft = (precision: DatePrecision, year: number, mark?: string): Draft => ({
  precision,
  year,
  approximate: mark === '~' || mark === '%',
  uncertain: mark === '?' || mark === '%',
  min: 0,
  max: 0,
});

/** Sets the bounds to a number of months. */
const placeMonths = (point: Draft, month: number, months: number): void => {
  point.min = daysFromCivil(point.year, month, 1) * DAY;
  point.max = daysFromCivil(point.year, month + months, 1) * DAY;
};

const placeDay = (point: Draft, day: number): Draft | 'day' => {
  point.precision = 'day';
  point.day = day;
  const max = point.min + day * DAY;
  if (!day || max > point.max) return 'day';
  point.min = max - DAY;
  point.max = max;
  return point;
};

/** One date, or why it is none. */
const readPoint = (text: string, options?: DateOptions): DatePoint | 'day' | `?${string}` => {
  if (PLAIN.test(text)) {
    const two = (at: number) => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;
    const point = draft('month', two(0) * 100 + two(2));
    point.month = two(5);
    placeMonths(point, point.month, 1);
    return text.length > 7 ? placeDay(point, two(8)) : point;
  }
  const found = POINT.exec(text);
  if (!found) return `?${text}`;
  const [
    ,
    far,
    minus,
    digits,
    hidden = '',
    season,
    quarter,
    noMonth,
    mm,
    noDay,
    dd,
    hh,
    mi,
    ss,
    zone,
    sign,
    zoneHours,
    zoneMinutes = '0',
    mark,
  ] = found;

  // 202X stands for ten years. Behind a minus they count down: -004X is -49 to -40.
  const years = 10 ** hidden.length;
  const year = +(far ?? digits!) * years;
  const point = draft(PRECISIONS[3 - hidden.length]!, minus ? 1 - years - year : year, mark);
  let months = 3;
  if (season) {
    point.precision = 'season';
    point.season = +season as 1 | 2 | 3 | 4;
    // Meteorological seasons, each of the year in which it begins: EDTF counts them from spring, so that in the north
    // 21 to 24 follow each other and winter, like the southern summer, is December and the two months after it.
    if (options?.hemisphere === 'north') point.month = point.season * 3;
    if (options?.hemisphere === 'south') point.month = ((point.season * 3 + 5) % 12) + 1;
  } else if (quarter) {
    point.precision = 'quarter';
    point.quarter = (+quarter - 2) as 1 | 2 | 3 | 4;
    point.month = point.quarter * 3 - 2;
  } else if (noMonth) {
    point.unspecified = 'month';
  } else if (mm) {
    point.precision = 'month';
    point.month = +mm;
    months = 1;
    if (noDay) point.unspecified = 'day';
  }
  placeMonths(point, point.month ?? 1, point.month ? months : years * 12);
  if (dd && placeDay(point, +dd) === 'day') return 'day';
  if (hh) {
    // A midnight that is written is known: only what is absent is not.
    point.precision = ss ? 'second' : 'minute';
    point.hour = +hh;
    point.minute = +mi!;
    if (ss) point.second = +ss;
    point.min += (point.hour * 60 + point.minute) * 60_000 + +(ss ?? 0) * 1000;
    let offset: number | undefined;
    if (zone) {
      point.ownOffset = true;
      // Z has no numbers, and -00:00 is no minus zero.
      offset = +(sign + zoneHours!) * 60 + +(sign + zoneMinutes) || 0;
    } else if (options?.timeZone) offset = zoneOffset(options.timeZone, point.min);
    if (offset !== undefined) {
      point.offset = offset;
      point.min -= Math.round(offset * 60_000);
    }
    point.max = point.min + (ss ? 1000 : 60_000);
  }
  return point;
};

const SET = /^\[(.*?)\.\.(.*)\]$/;

const isFailure = (end: DateEnd | 'day' | `?${string}`): end is 'day' | `?${string}` =>
  end === 'day' || (end as string)[0] === '?';

const read = (edtf: string, options?: DateOptions): PartialDate | DateFailure => {
  const slash = edtf.indexOf('/');
  let form: DateForm = 'point';
  let from = edtf;
  let to = '';
  if (edtf[0] === '[') {
    // No set: read as a date and refused as one.
    [, from = '', to = ''] = SET.exec(edtf) ?? [from, from];
    form = from ? (to ? 'between' : 'after') : 'before';
  } else if (slash >= 0) {
    form = 'interval';
    from = edtf.slice(0, slash);
    to = edtf.slice(slash + 1);
  }
  const readEnd = (text: string) =>
    text ? (form === 'interval' && text === '..' ? 'open' : readPoint(text, options)) : 'unknown';
  const start = readEnd(from);
  const end = form === 'point' ? start : readEnd(to);
  if (isFailure(start)) return start;
  if (isFailure(end)) return end;
  // An end that says nothing about itself borrows what the other says.
  const a = typeof start === 'string' ? end : start;
  const b = typeof end === 'string' ? start : end;
  if (typeof a === 'string' || typeof b === 'string') return `?${edtf}`;
  const min = a === start ? a.min : -Infinity;
  const max = b === end ? b.max : Infinity;
  if (min >= max) return 'reversed';
  return {
    edtf,
    form,
    start,
    end,
    min,
    max,
    precision: PRECISIONS.find((precision) => precision === a.precision || precision === b.precision)!,
    approximate: a.approximate || b.approximate,
    uncertain: a.uncertain || b.uncertain,
  };
};

/**
 * Reads a date, without the words for what is wrong with one: for those who ask only whether it is a date, since the
 * words cost every reader bytes. Never throws. See {@link parsePartialDate} for the grammar and the options.
 */
export const readDate = (text: string, options?: DateOptions): PartialDate | DateFailure =>
  // The length is asked before anything reads the text: all that follows costs time with it.
  typeof text !== 'string' ? 'not-text' : text.length > 64 ? 'too-long' : read(text.trim(), options);

/** The date, or null: for data that were read before, where a date that is none was left out. */
export const dateOrNull = (text: string | null | undefined, options?: DateOptions): PartialDate | null => {
  const value = text == null ? '' : readDate(text, options);
  return typeof value === 'string' ? null : value;
};
