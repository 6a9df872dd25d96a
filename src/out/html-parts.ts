import type { NewsEvent } from '../model/timeline.js';
import { around, plural } from '../text/fill-message.js';
import { formatDate, formatSpan } from '../text/format-date.js';
import { pointNote } from '../text/point-note.js';
import { sectionWords } from '../text/section-words.js';
import { dataAttributes, escapeHtml, joinHtml, tag, type Html } from './escape-html.js';
import { cardHtml } from './html-card.js';
import {
  below,
  datePartsHtml,
  headingHtml,
  noBreakHtml,
  pointsId,
  said,
  type HtmlContext,
  type HtmlLevel,
} from './html-context.js';
import type { HtmlItem, HtmlPart } from './html-sections.js';

const SPACE = escapeHtml(' ');

const isTotal = ({ figures }: NewsEvent) =>
  figures?.some(({ unit, period }) => unit === 'count' && period !== undefined) ?? false;

/** Whether the order of items is known: each begins when the one before is over. A list numbers its items only then. */
const isOrdered = (items: readonly HtmlItem[]): boolean => {
  const dates = items.map(({ date }) => date);
  return dates.every((date, at) => {
    if (date === null || date.min === -Infinity) return false;
    const last = dates[at - 1];
    return !last || last.max <= date.min || date.max <= last.min;
  });
};

function sectionHtml({ heading, items }: HtmlPart & { type: 'section' }, level: HtmlLevel, context: HtmlContext): Html {
  const { words, asOf } = context;
  const whole = items.every(
    ({ event, date }) => isTotal(event) && date?.form === 'point' && date.precision === heading.kind,
  );
  const says = sectionWords(heading, words, whole, asOf);
  const cardLevel = says ? below(level, 1) : level;
  const { showMore, showMoreNoDay } = words.messages;
  const more = items
    .filter((item) => item.more > 0)
    .map((item) => plural(words, item.date?.min === -Infinity ? showMoreNoDay : showMore, item.more));
  const title = says && [
    tag('span', {}, escapeHtml(says.name)),
    ...(says.year ? [SPACE, tag('span', { 'data-part': 'year' }, escapeHtml(says.year))] : []),
    ...(says.note ? [SPACE, tag('small', {}, escapeHtml(says.note))] : []),
  ];
  return tag(
    'section',
    {
      'data-fold': items.every(({ fold }) => fold === 'run') && 'run',
      'data-more': more.join('\n') || undefined,
    },
    title ? headingHtml(level, joinHtml(...title), { 'data-said': 'section', lang: context.wordsLang }) : undefined,
    tag(
      isOrdered(items) ? 'ol' : 'ul',
      { role: 'list' },
      ...items.map((item) => cardHtml(item, heading, cardLevel, context)),
    ),
  );
}

/** A section with its events, a long gap, or the as-of line. */
export function partHtml(part: HtmlPart, level: HtmlLevel, context: HtmlContext): Html {
  const { words } = context;
  switch (part.type) {
    case 'section':
      return sectionHtml(part, level, context);
    case 'gap': {
      const [before, after] = around(words.messages.gap, 'span');
      const aside = (text: string) => (text ? tag('span', { 'data-part': 'aside' }, escapeHtml(text)) : undefined);
      return tag(
        'p',
        { 'data-said': 'gap', lang: context.wordsLang, 'data-fold': part.folds && 'run' },
        aside(before),
        escapeHtml(formatSpan(part.span, words)),
        aside(after),
      );
    }
    case 'as-of': {
      const [before, after] = around(words.messages.asOf, 'date');
      return said(
        'p',
        'as-of',
        context,
        tag('span', {}, escapeHtml(before), datePartsHtml(formatDate(part.date, words).parts), escapeHtml(after)),
      );
    }
  }
}

/** What is not settled. */
export function pointsHtml(level: HtmlLevel, folds: boolean, context: HtmlContext): Html | undefined {
  const { timeline, words } = context;
  const points = timeline.openPoints ?? [];
  if (points.length === 0) return undefined;
  const title = plural(words, words.messages.points, points.length);
  return tag(
    'section',
    { id: pointsId(timeline), 'data-open-points': true, 'data-more': folds && title },
    headingHtml(level, escapeHtml(title), { 'data-said': 'points', lang: context.wordsLang }),
    tag(
      'ul',
      { role: 'list' },
      ...points.map((point) => {
        const note = pointNote(point, words, timeline);
        return tag(
          'li',
          dataAttributes({ asOf: point.asOf }),
          noBreakHtml(point.text),
          note ? said('small', 'point-as-of', context, escapeHtml(` ${note}`)) : undefined,
        );
      }),
    ),
  );
}
