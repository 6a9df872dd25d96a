import type { NewsEvent } from '../model/timeline.js';
import { fill } from '../text/fill-message.js';
import { isStruck } from '../model/is-struck.js';
import { splitHeadline } from '../text/split-headline.js';
import { escapeHtml, joinHtml, tag, type Html } from './escape-html.js';
import { headingHtml, noBreakHtml, said, type HtmlContext, type HtmlLevel } from './html-context.js';
import { figureHtml } from './html-figure.js';

/** White space alike, one for one: a headline is typed with plain spaces where Intl prints others. */
const flat = (text: string): string => text.replace(/\s/gu, ' ');

/**
 * Takes a headline apart from its start: each piece as the headline has it, with what stands before it, so that no
 * character is lost or added.
 */
function taker(headline: string): (piece: string) => { readonly gap: Html | undefined; readonly text: string } {
  let at = 0;
  return (piece) => {
    const found = Math.max(at, flat(headline).indexOf(flat(piece), at));
    const taken = { gap: escapeHtml(headline.slice(at, found)), text: headline.slice(found, found + piece.length) };
    if (!piece) return { gap: undefined, text: '' };
    at = found + piece.length;
    return taken;
  };
}

const part = (name: string, what: string, text: string): Html | undefined =>
  text ? tag(name, { 'data-part': what }, noBreakHtml(text)) : undefined;

function claim(event: NewsEvent, { words }: HtmlContext): Html {
  const { headline } = event;
  if (isStruck(event)) return tag('s', {}, noBreakHtml(headline));
  const split = splitHeadline(event, words);
  const take = taker(headline);
  switch (split.kind) {
    case 'plain':
      return tag('bdi', {}, noBreakHtml(headline));
    case 'figure': {
      const [before, comparison, number] = [take(split.before), take(split.comparison), take(split.number)];
      const after = take(split.after);
      // A figure that is not the event's first stands, empty, where its turn comes.
      const isFirst = split.figure === event.figures?.[0];
      const data = isFirst
        ? figureHtml(split.figure, number.text)
        : tag('data', { value: split.figure.value }, escapeHtml(number.text));
      return joinHtml(
        before.gap,
        part('small', 'rest', before.text),
        comparison.text ? comparison.gap : number.gap,
        tag(
          'span',
          { 'data-part': 'figure' },
          escapeHtml(comparison.text),
          comparison.text ? number.gap : undefined,
          data,
        ),
        after.gap,
        part('small', 'rest', after.text),
      );
    }
    case 'quote': {
      const speaker = take(split.speaker);
      const quote = take(split.quote);
      return joinHtml(speaker.gap, part('bdi', 'speaker', speaker.text), quote.gap, part('span', 'pull', quote.text));
    }
  }
}

/** The headline. Its hedge stands in the heading itself and before the claim: seen and heard once, in this order. */
export function headlineHtml(event: NewsEvent, before: string, level: HtmlLevel, context: HtmlContext): Html {
  const { spoken } = context.words.messages;
  const words = before
    ? said('small', 'words', context, escapeHtml(fill(spoken, { hedge: before, headline: '' })))
    : undefined;
  return headingHtml(level, joinHtml(words, claim(event, context)));
}
