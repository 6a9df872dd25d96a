import { html, nothing, type TemplateResult } from 'lit';
import { fill, plural } from '../text/fill-message.js';
import { formatNumber } from '../text/intl-cache.js';
import type { Words } from '../text/messages.js';

/** On paper: a picture, the list of what is in view, how many more there are, and where. @param left How many have no room. */
export const printedView = (
  picture: TemplateResult,
  list: TemplateResult,
  left: number,
  words: Words,
): TemplateResult =>
  html`${picture}${list}${left > 0 ? html`<p class="note rest">${plural(words, words.messages.moreRows, left)} ${location.href}</p>` : nothing}`;

/** How many are in view: none of it is said as long as not all are read. */
export const inViewWords = (words: Words, { count, all, read }: Pick<Pages, 'count' | 'all' | 'read'>): string => {
  const total = formatNumber(words.locale, all);
  return read < all
    ? fill(words.messages.readingRows, { count: formatNumber(words.locale, read), total })
    : plural(words, words.messages.inView, count, { total });
};

export interface Pages {
  readonly words: Words;
  /** The place of the first event of the page, from 0, and how many are on it. */
  readonly first: number;
  readonly page: number;
  /** How many are in view, and in all. */
  readonly count: number;
  readonly all: number;
  /** How many are read: fewer than all of them while they are on their way. */
  readonly read: number;
  /** Draws the axis again. */
  readonly toggle: () => void;
  /** Goes on by so many pages. */
  readonly turn: (pages: number) => void;
}

/** Over the list of what is in view: how much of it stands below, and the ways on and back to the axis. */
export function pagesView({ words, first, page, toggle, turn, ...many }: Pages): TemplateResult {
  const { messages, locale } = words;
  const { count } = many;
  const say = (value: number) => formatNumber(locale, value);
  const button = (label: string, pages: number, isOff: boolean) =>
    html`<button class="switch" part="control" ?disabled=${isOff} @click=${() => turn(pages)}>${label}</button>`;
  return html`<button class="switch" part="control" @click=${toggle}>${messages.asAxis}</button>
    <p class="note" role="status">${inViewWords(words, many)}</p>
    ${
      count > page
        ? html`<p class="pages">
            ${button(messages.earlier, -1, first === 0)}
            <span>${fill(messages.place, { n: `${say(first + 1)}–${say(first + page)}`, total: say(count) })}</span>
            ${button(messages.later, 1, first + page >= count)}
          </p>`
        : nothing
    }`;
}
