// PLACEHOLDER written by the lead: only the types below are the contract.
import type { DateProblemCode } from './date-problems.js';
export type DatePrecision =
  | 'millennium' | 'century' | 'decade' | 'year' | 'season' | 'quarter' | 'month' | 'day' | 'minute' | 'second';
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
  /** Minutes east of UTC that the clock time was written or read with; absent: floating, placed as UTC. */
  readonly offset?: number;
  /** true: the offset stands in the text; absent: it comes from `timeZone`. */
  readonly ownOffset?: boolean;
  /** 1 spring, 2 summer, 3 autumn, 4 winter. */
  readonly season?: 1 | 2 | 3 | 4;
  readonly quarter?: 1 | 2 | 3 | 4;
  /** The finest part was written as X: `2024-XX` (month, i.e. month not known), `2024-06-XX` (day not known). */
  readonly unspecified?: 'month' | 'day';
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** Half-open bounds, UTC ms. */
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
export interface DateProblem { readonly code: DateProblemCode; readonly message: string }
export type DateResult =
  | { readonly ok: true; readonly value: PartialDate }
  | { readonly ok: false; readonly problem: DateProblem };
export declare function parsePartialDate(text: string, options?: DateOptions): DateResult;
