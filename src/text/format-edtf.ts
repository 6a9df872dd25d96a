import { parsePartialDate, type DateOptions } from '../model/partial-date.js';
import { formatDate } from './format-date.js';
import type { Words } from './messages.js';

/** A date that is written as text, in words; the text itself where it cannot be read, so that nothing is lost. */
export function formatEdtf(text: string, words: Words, options: DateOptions): string {
  const result = parsePartialDate(text, options);
  return result.ok ? formatDate(result.value, words).text : text;
}
