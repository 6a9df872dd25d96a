import { around, plural } from '../text/fill-message.js';
import { escapeHtml, tag, type Html } from './escape-html.js';
import { correctionHtml } from './html-card.js';
import type { HtmlContext } from './html-context.js';
import { sourceHtml } from './html-source.js';

const SPACE = escapeHtml(' ');

/** Corrections of the whole, the sources that all events share, thanks and licence. */
export function footHtml(context: HtmlContext): Html | undefined {
  const { timeline, words, sharedSources } = context;
  const { sources, credit, licence, events } = timeline;
  const shared = sources.filter(({ id }) => sharedSources.has(id));
  const known = new Set(events.map(({ id }) => id));
  const corrections = (timeline.corrections ?? []).filter(({ event }) => event === undefined || !known.has(event));
  const [before, after] = around(plural(words, words.messages.sources, shared.length, { list: '{list}' }), 'list');
  const list = shared.flatMap((source, at) => [...(at > 0 ? [escapeHtml(', ')] : []), sourceHtml(source, true)]);
  const field = (name: 'credit' | 'licence', text: string) => tag('span', { 'data-field': name }, escapeHtml(text));
  const line = [
    ...(shared.length > 0 ? [escapeHtml(before), ...list, escapeHtml(`${after}. `)] : []),
    ...(credit ? [field('credit', credit), SPACE] : []),
    ...(licence ? [field('licence', licence)] : []),
  ];
  const hidden = sources.filter((source) => !shared.includes(source)).map((source) => sourceHtml(source, false));
  const parts = [
    ...corrections.map((each) => correctionHtml(each, context)),
    ...(line.length > 0 ? [tag('p', {}, ...line)] : []),
    ...hidden,
  ];
  return parts.length > 0 ? tag('footer', {}, ...parts) : undefined;
}
