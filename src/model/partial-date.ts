import { DATE_PROBLEMS, type DateProblemCode } from './date-problems.js';
import { dateProblemCode } from './diagnose-date.js';
import { readDate, type DateOptions, type PartialDate } from './read-date.js';

export type * from './read-date.js';

export interface DateProblem {
  readonly code: DateProblemCode;
  readonly message: string;
}
export type DateResult =
  | { readonly ok: true; readonly value: PartialDate }
  | { readonly ok: false; readonly problem: DateProblem };

/**
 * Reads a date. Never throws, whatever it is given.
 *
 * @param text EDTF (ISO 8601-2:2019) levels 0 and 1, quarters (33 to 36) and `[..D]`, `[D..]`, `[A..B]`; at most 64
 *   characters, white space around it included.
 * @param options How to read clock times without a zone and where to place seasons; without them such a time floats
 *   (placed as UTC) and a season is spread over its year. A zone that Intl does not know counts as none.
 * @returns The date, or a problem whose code is the key for translation: 29 February of a common year, 24:00, an
 *   interval that ends before it starts, and each other form of level 2 by its name.
 */
export const parsePartialDate = (text: string, options?: DateOptions): DateResult => {
  const value = readDate(text, options);
  if (typeof value !== 'string') return { ok: true, value };
  const code = dateProblemCode(value);
  return { ok: false, problem: { code, message: DATE_PROBLEMS[code] } };
};
