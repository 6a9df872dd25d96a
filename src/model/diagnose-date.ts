import type { DateProblemCode } from './date-problems.js';
import type { DateFailure } from './read-date.js';

/** The first that fits names what is wrong, so what is particular stands before what is general. */
const SIGNS: readonly (readonly [DateProblemCode, RegExp])[] = [
  ['empty', /^$/],
  ['no-ends', /^[./]+$/],
  ['all-of-set', /[{}]/],
  ['one-of-set', /^[^a-w]*,/i],
  ['dash', /[‐-―−]/],
  ['exponent', /\dE\d/i],
  ['significant-digits', /\dS\d/i],
  ['part-qualifier', /[?~%]./],
  ['lower-case', /\d[xz]|-x|\dt\d|^y\d/],
  ['hour', /\dT24/i],
  ['clock', /\d:|\dT\d/i],
  ['year-letter', /^Y|^-?(\d{5}|\d{7}|\d{9,})$/i],
  ['year-zero', /^-0000/],
  ['grouping', /^-?\d{4}-(2[5-9]|3\d|4[01])\b(?!-)/],
  ['month', /^-?\d{4}-(00|1[3-9]|[2-9]\d)\b/],
  // `u` stood for X in the drafts of EDTF, and data of that age still has it.
  ['unspecified', /^[-\d]*[Xu][-\dXu]*$/i],
  ['brackets', /[[\]]|\.\./],
  ['words', /\p{L}/u],
];

/** The code for a text that is no date, from its looks: at most 64 characters, over which no pattern goes back. */
export const diagnoseDate = (text: string): DateProblemCode => SIGNS.find(([, sign]) => sign.test(text))?.[0] ?? 'form';

/** The code of a failure: the grammar's own, or the one that the looks of the text give. */
export const dateProblemCode = (failure: DateFailure): DateProblemCode =>
  failure[0] === '?' ? diagnoseDate(failure.slice(1)) : (failure as DateProblemCode);
