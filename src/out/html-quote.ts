import type { Quote } from '../model/timeline.js';
import { around, fill } from '../text/fill-message.js';
import { dataAttributes, escapeHtml, joinHtml, tag, type Html } from './escape-html.js';
import { said, type HtmlContext } from './html-context.js';

/**
 * Somebody's words: a quotation in its marks, or a paraphrase without any.
 * @param inHeadline The headline holds the words: only the speaker is left to say.
 */
export function quoteHtml(quote: Quote, inHeadline: boolean, context: HtmlContext): Html {
  const { messages } = context.words;
  const { text, speaker, role, verbatim, ...rest } = quote;
  const cite = tag('cite', {}, escapeHtml(speaker));
  const [before, after] = around(
    role ? fill(messages.speakerRole, { speaker: '{speaker}', role }) : '{speaker}',
    'speaker',
  );
  const who = joinHtml(
    escapeHtml(before),
    cite,
    escapeHtml(after + (quote.translated ? `. ${messages.translated}` : '')),
  );
  // The words stand in the headline: here they are for who reads the data.
  if (inHeadline) return tag('p', { ...dataAttributes({ verbatim, text, role, ...rest }) }, who);
  if (!verbatim) {
    // Only verbatim words stand in quotation marks (honesty rule 9).
    const [start, end] = around(fill(messages.paraphrase, { speaker: '{speaker}', text }), 'speaker');
    return tag('p', { ...dataAttributes({ verbatim, text, role, ...rest }) }, escapeHtml(start), who, escapeHtml(end));
  }
  const [open, close] = around(messages.quotation, 'text');
  const mark = (sign: string) => (sign ? said('span', 'mark', context, escapeHtml(sign)) : undefined);
  return tag(
    'blockquote',
    dataAttributes({ verbatim, role, ...rest }),
    tag('p', {}, mark(open), escapeHtml(text), mark(close)),
    tag('p', { 'data-said': 'known' }, who),
  );
}
