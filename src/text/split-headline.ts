import type { Figure, NewsEvent } from '../model/timeline.js';
import { formatFigure } from './format-figure.js';
import type { Words } from './messages.js';

/** A headline, and what in it is set large. All its words stay, in their order. */
export type SplitHeadline =
  | { readonly kind: 'plain'; readonly text: string }
  /** A total: its figure is its headline. */
  | {
      readonly kind: 'figure';
      readonly figure: Figure;
      readonly before: string;
      readonly comparison: string;
      readonly number: string;
      readonly after: string;
    }
  /** A verbatim quotation, with the marks that the headline gives it. */
  | { readonly kind: 'quote'; readonly speaker: string; readonly quote: string };

const OPENING = /(["'“”„«»‘’‚「『]\s*)$/u;
const CLOSING = /^(\s*["'“”»«’‘」』])(.*)$/su;

/** A digit, letter or sign of a number: what stands at its edge belongs to it. */
const GOES_ON = /^(?:[\p{L}\p{N}%‰]|[.,'’٫٬\s-]\p{N})/u;

/** White space alike, one for one: a headline is typed with plain spaces where Intl prints others. */
const flat = (text: string): string => text.replace(/\s/gu, ' ');

function splitFigure(headline: string, figure: Figure, words: Words): SplitHeadline | null {
  const { comparison, number } = formatFigure(figure, words);
  const at = flat(headline).indexOf(flat(number));
  const end = at + number.length;
  const lead = headline.slice(0, Math.max(at, 0)).trimEnd();
  const cut = lead.length - comparison.length;
  const before = lead.slice(0, Math.max(cut, 0));
  const said = lead.slice(before.length);
  const after = headline.slice(end);
  return at < 0 ||
    !number ||
    // A piece of a longer number is another number.
    GOES_ON.test(after) ||
    // A number without its "more than" would say more than the source: then the headline stays whole.
    said.toLowerCase() !== comparison.toLowerCase() ||
    // An exact one has no word that could be looked for, so nothing may stand before it.
    (comparison ? /[\p{L}\p{N}]$/u.test(before) : before)
    ? null
    : {
        kind: 'figure',
        figure,
        before: before.trimEnd(),
        comparison: said,
        number: headline.slice(at, end),
        after: after.trimStart(),
      };
}

function splitQuote(headline: string, quote: string): SplitHeadline | null {
  const at = headline.indexOf(quote);
  if (at < 0 || quote === '') return null;
  const before = headline.slice(0, at);
  const open = OPENING.exec(before)?.[1];
  const [, close, rest = ''] = CLOSING.exec(headline.slice(at + quote.length)) ?? [];
  if (!open || !close || !/^\s*\.?\s*$/.test(rest)) return null;
  return {
    kind: 'quote',
    speaker: before.slice(0, -open.length).trim(),
    quote: `${open}${quote}${close}${rest.trim()}`,
  };
}

/** What of an event's headline is set large: a total's figure, or a verbatim quotation. */
export function splitHeadline({ headline, figures = [], quotes = [] }: NewsEvent, words: Words): SplitHeadline {
  for (const figure of figures) {
    const split = (figure.period !== undefined || figure.cumulative) && splitFigure(headline, figure, words);
    if (split) return split;
  }
  for (const { verbatim, text } of quotes) {
    const split = verbatim && splitQuote(headline, text);
    if (split) return split;
  }
  return { kind: 'plain', text: headline };
}
