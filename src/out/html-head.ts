import { fill, plural } from '../text/fill-message.js';
import { formatDate } from '../text/format-date.js';
import { escapeHtml, tag, type Html } from './escape-html.js';
import { headingHtml, noBreakHtml, pointsId, said, type HtmlContext, type HtmlLevel } from './html-context.js';
import { richTextHtml } from './html-rich-text.js';
import type { HtmlSections } from './html-sections.js';

const SPACE = escapeHtml(' ');

/** Links into a long list: to its main event, to the dates without a day, to the open points. */
function jumpHtml({ sorted, lead }: HtmlSections, context: HtmlContext): Html | undefined {
  const { timeline, words } = context;
  const { messages } = words;
  if (sorted.length <= 7) return undefined;
  const real = sorted.filter(({ event }) => event.status !== 'possible');
  const unknown = real.filter(({ date }) => date === null || date.min === -Infinity);
  const points = timeline.openPoints?.length ?? 0;
  const counts = {
    events: plural(words, messages.events, real.length),
    withoutDay: plural(words, messages.withoutDay, unknown.length),
  };
  const link = (id: string, text: string) => tag('a', { href: `#${id}` }, escapeHtml(text));
  const links = [
    ...(lead === undefined ? [] : [link(lead, messages.mainEvent)]),
    ...sorted
      .filter(({ date }) => date?.min === -Infinity)
      .slice(0, 1)
      .map(({ event }) => link(event.id, fill(messages.eventsWithoutDay, counts))),
    ...(points > 0 ? [link(pointsId(timeline), plural(words, messages.points, points))] : []),
  ];
  return links.length > 0
    ? tag('nav', { 'data-said': 'jump', 'aria-label': messages.jump }, ...links.flatMap((each) => [each, SPACE]))
    : undefined;
}

/** Title, as-of date, introduction, and links into a long list; undefined where there is nothing to say. */
export function headHtml(sections: HtmlSections, level: HtmlLevel, context: HtmlContext): Html | undefined {
  const { timeline, words } = context;
  const { title, asOfNote, intro } = timeline;
  const { asOf, folds, sorted } = sections;
  if (!title && !asOf && !asOfNote && !intro && !folds) return undefined;
  const since =
    asOf &&
    said('b', 'as-of', context, escapeHtml(`${fill(words.messages.asOf, { date: formatDate(asOf, words).text })}.`));
  return tag(
    'header',
    { 'data-more': folds && plural(words, words.messages.showAll, sorted.length) },
    title ? headingHtml(level, noBreakHtml(title), { 'data-field': 'title' }) : undefined,
    since || asOfNote
      ? tag(
          'p',
          {},
          since || undefined,
          since && asOfNote ? SPACE : undefined,
          asOfNote ? tag('span', { 'data-field': 'asOfNote' }, escapeHtml(asOfNote)) : undefined,
        )
      : undefined,
    intro ? tag('div', { 'data-field': 'intro' }, richTextHtml(intro)) : undefined,
    jumpHtml(sections, context),
  );
}
