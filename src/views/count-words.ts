import { plural } from '../text/fill-message.js';
import { formatNumber } from '../text/intl-cache.js';
import type { Words } from '../text/messages.js';

/** How much stands under a heading: so many events, or a bare number where mere possibilities are among them. */
export const countWords = (count: number, possible: number, words: Words): string =>
  possible > 0 ? formatNumber(words.locale, count) : plural(words, words.messages.events, count);
