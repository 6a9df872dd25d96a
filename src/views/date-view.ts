import { html, nothing, type TemplateResult } from 'lit';
import type { DateLine } from '../text/date-line.js';
import type { DatePart } from '../text/format-date.js';

/** Dates in a sentence: each that HTML can name stands in a `<time>`, and none breaks across lines. */
export const datePartsView = (parts: readonly DatePart[]): readonly (string | TemplateResult)[] =>
  parts.map(({ text, datetime }) => (datetime ? html`<time class="nb" datetime=${datetime}>${text}</time>` : text));

/** The date line of a card. */
export function dateView({ label, parts, note }: DateLine): TemplateResult {
  const words = datePartsView(parts);
  const quiet = label && parts.length > 0 ? html`<span class="note">${words}</span> ` : nothing;
  return html`<p class="date" part="date">
    ${label ? html`<span>${label}</span> ` : parts.length > 0 ? html`<span>${words}</span> ` : nothing}${quiet}${note
      ? html`<span class="note">${note}</span>`
      : nothing}
  </p>`;
}
