import type { PartialDate } from './read-date.js';

/** Whether a date is one day or finer: a moment, not a stretch of time. */
export const isMoment = ({ form, precision }: PartialDate): boolean =>
  form === 'point' && /day|minute|second/.test(precision);
