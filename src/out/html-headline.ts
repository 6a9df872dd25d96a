import type { DatedEvent } from '../model/sort-events.js';
import type { NewsEvent } from '../model/timeline.js';
import { hedge } from '../text/certainty-words.js';
import { fill } from '../text/fill-message.js';
import { formatEdtf } from '../text/format-edtf.js';
import { splitHeadline } from '../text/split-headline.js';
import { escapeHtml, joinHtml, tag, type Html } from './escape-html.js';
import { headingHtml, said, type HtmlContext, type HtmlLevel } from './html-context.js';
import { figureHtml } from './html-figure.js';

/** The words before a headline: its retraction, else how firmly it stands. */
export function hedgeOf({ event }: DatedEvent, { timeline, words, asOf }: HtmlContext): string {
  const { retracted } = event;
  if (!retracted) return hedge(event, words, { certainties: timeline.certainties, asOf });
  return fill(words.messages.retractedOn, { date: formatEdtf(retracted.when, words, timeline), why: retracted.why });
}

/** The space between two neighbours in a text, as the text has it. */
const between = (text: string, left: string, right: string): Html | undefined =>
  left && right && !text.includes(left + right) ? (' ' as Html) : undefined;

const part = (name: string, what: string, text: string): Html | undefined =>
  text ? tag(name, { 'data-part': what }, escapeHtml(text)) : undefined;

function claim(event: NewsEvent, { words }: HtmlContext): Html {
  const { headline } = event;
  if (event.retracted) return tag('s', {}, escapeHtml(headline));
  const split = splitHeadline(event, words);
  switch (split.kind) {
    case 'plain':
      return tag('bdi', {}, escapeHtml(headline));
    case 'figure': {
      const { before, comparison, number, after, figure } = split;
      // A figure that is not the event's first stands, empty, where its turn comes.
      const data = figure === event.figures?.[0] ? figureHtml(figure, number) : tag('data', { value: figure.value }, escapeHtml(number));
      return joinHtml(
        part('small', 'rest', before),
        between(headline, before, comparison || number),
        tag('span', { 'data-part': 'figure' }, escapeHtml(comparison), between(headline, comparison, number), data),
        between(headline, number, after),
        part('small', 'rest', after),
      );
    }
    case 'quote': {
      const quote = headline.slice(headline.indexOf(split.quote));
      return joinHtml(part('bdi', 'speaker', split.speaker), between(headline, split.speaker, quote), part('span', 'pull', quote));
    }
  }
}

/** The headline. Its hedge stands in the heading itself and before the claim: seen and heard once, in this order. */
export function headlineHtml(event: NewsEvent, before: string, level: HtmlLevel, context: HtmlContext): Html {
  const { spoken } = context.words.messages;
  const words = before ? said('small', 'words', context, escapeHtml(fill(spoken, { hedge: before, headline: '' }))) : undefined;
  return headingHtml(level, joinHtml(words, claim(event, context)));
}
