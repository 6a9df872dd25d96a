import { dateOrNull, type DateOptions } from '../model/read-date.js';
import { formatDate } from './format-date.js';
import type { Words } from './messages.js';

/** A date that is written as text, in words; the text itself where it cannot be read, so that nothing is lost. */
export function formatEdtf(text: string, words: Words, options: DateOptions): string {
  const date = dateOrNull(text, options);
  return date ? formatDate(date, words).text : text;
}
