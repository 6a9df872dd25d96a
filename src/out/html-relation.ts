import type { Relation } from '../model/timeline.js';
import { around } from '../text/fill-message.js';
import { hedgedHeadline } from '../text/hedge-line.js';
import { dataAttributes, escapeHtml, tag, type Html } from './escape-html.js';
import { said, type HtmlContext } from './html-context.js';
import { richSentence, richTextHtml } from './html-rich-text.js';

/** What an event has to do with another, in the words of who says so. */
export function relationHtml({ type, to, attribution }: Relation, context: HtmlContext): Html | undefined {
  const target = context.timeline.events.find(({ id }) => id === to);
  if (!target) return undefined;
  const fields = dataAttributes({ type, to });
  // "Sources suggest … partly" stays with the link that it hedges (honesty rule 6).
  if (attribution?.includes(`](#${to})`)) {
    const sentence = richSentence(attribution);
    return sentence ? tag('p', fields, sentence) : tag('div', fields, richTextHtml(attribution));
  }
  const link = tag('a', { href: `#${to}` }, escapeHtml(hedgedHeadline(target, context.words, context)));
  const [start, end] = around(context.words.messages[`relation:${type}`], 'headline');
  return attribution
    ? tag('p', fields, escapeHtml(attribution), said('span', 'relation', context, escapeHtml(': '), link))
    : tag('p', fields, said('span', 'relation', context, escapeHtml(start), link, escapeHtml(end)));
}
