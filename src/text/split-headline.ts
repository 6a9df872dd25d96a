import type { Figure, NewsEvent } from '../model/timeline.js';
import { formatFigure } from './format-figure.js';
import type { Words } from './messages.js';

/** A headline, and what in it is set large. All its words stay, in their order. */
export type SplitHeadline =
  | { readonly kind: 'plain'; readonly text: string }
  /** A total: its figure is its headline. */
  | { readonly kind: 'figure'; readonly figure: Figure; readonly before: string; readonly comparison: string; readonly number: string; readonly after: string }
  /** A verbatim quotation, with the marks that the headline gives it. */
  | { readonly kind: 'quote'; readonly speaker: string; readonly quote: string };

const OPENING = /["'“”„«»‘’「『]$/u;
const CLOSING = /^["'“”»«’」』]/u;

function splitFigure(headline: string, figure: Figure, words: Words): SplitHeadline | null {
  const { comparison, number } = formatFigure(figure, words);
  const at = headline.indexOf(number);
  if (at < 0) return null;
  const before = headline.slice(0, at).trimEnd();
  // A number without its "more than" would say more than the source: then the headline stays whole.
  if (!before.toLowerCase().endsWith(comparison.toLowerCase())) return null;
  const cut = before.length - comparison.length;
  return {
    kind: 'figure',
    figure,
    before: before.slice(0, cut).trimEnd(),
    comparison: before.slice(cut),
    number,
    after: headline.slice(at + number.length).trimStart(),
  };
}

function splitQuote(headline: string, quote: string): SplitHeadline | null {
  const at = headline.indexOf(quote);
  if (at < 0) return null;
  const [before, after] = [headline.slice(0, at), headline.slice(at + quote.length)];
  const [open, close] = [OPENING.exec(before)?.[0], CLOSING.exec(after)?.[0]];
  const rest = after.slice(1).trim();
  if (!open || !close || (rest !== '' && rest !== '.')) return null;
  return { kind: 'quote', speaker: before.slice(0, -1).trim(), quote: `${open}${quote}${close}` };
}

/** What of an event's headline is set large: a total's figure, or a verbatim quotation. */
export function splitHeadline({ headline, figures, quotes }: NewsEvent, words: Words): SplitHeadline {
  const total = figures?.find(({ period, cumulative }) => period !== undefined || cumulative);
  const verbatim = quotes?.find((quote) => quote.verbatim && headline.includes(quote.text));
  return (
    (total && splitFigure(headline, total, words)) ??
    (verbatim && splitQuote(headline, verbatim.text)) ?? { kind: 'plain', text: headline }
  );
}
