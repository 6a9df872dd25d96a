import { html, nothing, type TemplateResult } from 'lit';
import { hedgeLine } from '../text/hedge-line.js';
import { plural } from '../text/fill-message.js';
import { sectionWords } from '../text/section-words.js';
import type { PlotContext } from './axis-context.js';
import { classNames } from './class-names.js';
import { heading } from './heading.js';
import { pointView } from './list-view.js';
import { noBreak } from './no-break.js';
import { sentence } from './sentence.js';
import { para, span } from './span.js';

/** What has no place on the axis: entries without a date, possibilities, points not settled. */
export function railView(context: PlotContext): TemplateResult | typeof nothing {
  const { timeline, words, card, sorted, selected, handlers, reached, roving = true, textLang } = context;
  const undated = sorted.filter(({ date }) => !date);
  const points = timeline.openPoints ?? [];
  if (undated.length + points.length === 0) return nothing;
  const groups = (['undated', 'possible'] as const).map((kind) => ({
    said: sectionWords({ kind }, words, false, card.asOf)!,
    items: undated.filter(({ event }) => (event.status === 'possible') === (kind === 'possible')),
  }));
  return html`<div class="rail-after">
    ${groups
      .filter(({ items }) => items.length > 0)
      .map(
        ({ said, items }) =>
          html`<section part="section">
            ${heading(card.level, 'rail-title', said.name, 'section-title')}${said.note ? para('note', said.note) : nothing}
            <ul role="list">
              ${items.map((item) => {
                const { id, headline, status, language } = item.event;
                const before = hedgeLine(item, words, { timeline, asOf: card.asOf, now: context.now });
                return html`<li>
                  <button
                    class=${classNames('maybe', status === 'possible' && 'possible', id === selected && 'chosen')}
                    part="label"
                    data-id=${id}
                    aria-label=${sentence(item, context)}
                    aria-expanded=${id === selected ? 'true' : 'false'}
                    tabindex=${!roving || reached === id ? 0 : -1}
                    @click=${() => handlers.select(id)}
                  >
                    ${before ? span('before', `${before}:`) : nothing}
                    <span lang=${language ?? textLang ?? nothing}>${noBreak(headline)}</span>
                  </button>
                </li>`;
              })}
            </ul>
          </section>`,
      )}
    ${
      points.length > 0
        ? html`<section part="section">
            ${heading(card.level, 'rail-title', plural(words, words.messages.points, points.length), 'section-title')}
            <ul role="list" class="points">
              ${points.map((point) => pointView(point, context))}
            </ul>
          </section>`
        : nothing
    }
  </div>`;
}
