import { html, nothing, type TemplateResult } from 'lit';
import type { DateLine } from '../text/date-line.js';
import type { DatePart } from '../text/format-date.js';
import { span } from './span.js';

/** A day fits on a line of its own; a clock time with its zone may be longer than a column. */
const ONE_LINE = 20;

/** Dates in a sentence: each that HTML can name stands in a `<time>`, and a day does not break across lines. */
export const datePartsView = (parts: readonly DatePart[]): readonly (string | TemplateResult)[] =>
  parts.map(({ text, datetime }) =>
    datetime ? html`<time class=${text.length > ONE_LINE ? nothing : 'nb'} datetime=${datetime}>${text}</time>` : text,
  );

/** The date line of a card: the data's own label first, where there is one, and then the date more quietly. */
export function dateView({ label, parts, note }: DateLine): TemplateResult {
  const date = parts.length > 0 && datePartsView(parts);
  return html`<p class="date" part="date">
    ${label ? html`<span>${label}</span> ` : nothing}${date ? html`${label ? span('note', date) : html`<span>${date}</span>`} ` : nothing}${
      note ? span('note', note) : nothing
    }
  </p>`;
}
