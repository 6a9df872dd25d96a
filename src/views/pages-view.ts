import { html, nothing, type TemplateResult } from 'lit';
import { fill, plural } from '../text/fill-message.js';
import { formatNumber } from '../text/intl-cache.js';
import type { Words } from '../text/messages.js';

export interface Pages {
  readonly words: Words;
  /** The place of the first event of the page, from 0, and how many are on it. */
  readonly first: number;
  readonly page: number;
  /** How many are in view, and in all. */
  readonly count: number;
  readonly all: number;
  /** Draws the axis again. */
  readonly toggle: () => void;
  /** Goes on by so many pages. */
  readonly turn: (pages: number) => void;
}

/** Over the list of what is in view: how much of it stands below, and the ways on and back to the axis. */
export function pagesView({ words, first, page, count, all, toggle, turn }: Pages): TemplateResult {
  const { messages, locale } = words;
  const say = (value: number) => formatNumber(locale, value);
  const button = (label: string, pages: number, isOff: boolean) =>
    html`<button class="switch" part="control" ?disabled=${isOff} @click=${() => turn(pages)}>${label}</button>`;
  return html`<button class="switch" part="control" @click=${toggle}>${messages.asAxis}</button>
    <p class="note" role="status">${plural(words, messages.inView, count, { total: say(all) })}</p>
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
