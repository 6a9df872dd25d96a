import type { OpenPoint, Timeline } from '../model/timeline.js';
import { fill } from './fill-message.js';
import { formatEdtf } from './format-edtf.js';
import type { Words } from './messages.js';

/**
 * Of which day a point was not settled, where the as-of date of the whole does not say it: "As of 10 November 2024". ''
 * where it does.
 */
export const pointNote = ({ asOf }: OpenPoint, words: Words, timeline: Timeline): string =>
  !asOf || asOf === timeline.asOf ? '' : fill(words.messages.asOf, { date: formatEdtf(asOf, words, timeline) });
