import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../text/fill-message.js';
import { formatNumber } from '../text/intl-cache.js';
import type { PlotContext } from './axis-context.js';
import { cardView } from './event-card.js';
import { hedged } from './hedged.js';

/** The card of the open event, its place in the one order, and the ways to its neighbours. Nothing is open at first. */
export function openedView(context: PlotContext): TemplateResult {
  const { words, selected, sorted, card, handlers } = context;
  const { messages, locale } = words;
  const at = sorted.findIndex(({ event }) => event.id === selected);
  const item = sorted[at];
  const say = (value: number) => formatNumber(locale, value);
  const step = (to: number, label: string, sign: string) => {
    const target = sorted[to];
    return html`<button
      class="step"
      part="control"
      aria-label=${label}
      ?disabled=${!target}
      @click=${() => target && handlers.select(target.event.id)}
    >
      ${sign}
    </button>`;
  };
  return html`<p class="vh" role="status">
      ${item ? fill(messages.opened, { headline: hedged(item, context) }) : nothing}
    </p>
    ${
      item
        ? html`<article class="opened">
            ${cardView(item, { kind: 'none' }, card)}
            <p class="steps">
              ${step(at - 1, messages.previous, '←')}
              <span>${fill(messages.place, { n: say(at + 1), total: say(sorted.length) })}</span>
              ${step(at + 1, messages.next, '→')}
              <button class="close" part="control" @click=${handlers.close}>${messages.close}</button>
            </p>
          </article>`
        : nothing
    }`;
}
