import { html, nothing, type TemplateResult } from 'lit';
import type { Correction, NewsEvent, Timeline } from '../model/timeline.js';
import { around, fill, plural } from '../text/fill-message.js';
import { formatEdtf } from '../text/format-edtf.js';
import { hedgedHeadline } from '../text/hedge-line.js';
import type { Words } from '../text/messages.js';
import type { CardContext } from './card-context.js';
import { innerLink } from './controls.js';

/** Corrections with their dates, counted; shown when asked for. Nothing where there are none. */
function correctionsView(
  corrections: readonly Correction[],
  timeline: Timeline,
  words: Words,
): TemplateResult | typeof nothing {
  const { messages } = words;
  if (corrections.length === 0) return nothing;
  return html`<details>
    <summary>${plural(words, messages.corrections, corrections.length)}</summary>
    ${corrections.map(
      ({ when, text }) =>
        html`<p>${fill(messages.corrected, { date: formatEdtf(when, words, timeline) })}. ${text}</p>`,
    )}
  </details>`;
}

/** The corrections of the whole data set: those of no event in it. */
export function listFootView({
  timeline,
  words,
}: Pick<CardContext, 'timeline' | 'words'>): TemplateResult | typeof nothing {
  const ids = new Set<string | undefined>(timeline.events.map(({ id }) => id));
  return correctionsView(timeline.corrections?.filter(({ event }) => !ids.has(event)) ?? [], timeline, words);
}

/** The foot of a card: what replaces it, links, when it was updated, and its corrections with their dates. */
export function footView(event: NewsEvent, context: CardContext): TemplateResult | typeof nothing {
  const { timeline, words, handlers } = context;
  const { messages } = words;
  const [start, end] = around(messages.replacedBy, 'headline');
  const corrections = timeline.corrections?.filter((correction) => correction.event === event.id) ?? [];
  const successor = timeline.events.find(({ id }) => id === event.supersededBy);
  if (!event.updated && corrections.length === 0 && !event.links?.length && !successor) return nothing;
  return html`<div class="foot">
    ${successor ? html`<p>${start}${innerLink(successor.id, hedgedHeadline(successor, words, context), handlers)}${end}</p>` : nothing}
    ${event.links?.map(({ text, url }) => html`<p><a href=${url} rel="noopener">${text}</a></p>`) ?? nothing}
    ${event.updated ? html`<p>${fill(messages.updated, { date: formatEdtf(event.updated, words, timeline) })}</p>` : nothing}
    ${correctionsView(corrections, timeline, words)}
  </div>`;
}
