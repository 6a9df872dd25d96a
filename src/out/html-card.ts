import type { SectionHeading } from '../model/group-events.js';
import type { Attribution, Figure, NewsEvent, Quote, Relation, Source, Timeline } from '../model/timeline.js';
import { dateLine } from '../text/date-line.js';
import { around, fill, plural } from '../text/fill-message.js';
import { formatEdtf } from '../text/format-edtf.js';
import { formatFigure } from '../text/format-figure.js';
import { kindWords } from '../text/kind-words.js';
import { isSafeLink } from '../text/rich-text.js';
import { splitHeadline } from '../text/split-headline.js';
import { dataAttributes, escapeHtml, joinHtml, tag, type Html } from './escape-html.js';
import { datePartsHtml, said, type HtmlContext, type HtmlLevel } from './html-context.js';
import { figureHtml, headlineHtml, hedgeOf } from './html-headline.js';
import { mediaHtml } from './html-media.js';
import { richSentence, richTextHtml } from './html-rich-text.js';
import type { HtmlItem } from './html-sections.js';

const SPACE = ' ' as Html;

/** The fields of an event that no tag holds. */
const PLAIN = [
  'date', 'dateBasis', 'dateNote', 'dateLabel', 'reported', 'kind', 'status', 'certainty', 'place', 'track', 'actors', 'order',
  'importance', 'sensitive', 'updated', 'supersededBy', 'retracted',
] as const satisfies readonly (keyof NewsEvent)[];

/** What is left out is what a reader of the list takes for granted: a name given is a name, and its own words. */
function attributionFields({ by, named, phrase, role, to }: Attribution): object {
  return { by, role, to, named: named === (by !== null) ? undefined : named, phrase: phrase === by ? undefined : phrase };
}

function eventFields(event: NewsEvent): object {
  const plain = Object.fromEntries(PLAIN.map((key) => [key, event[key]]));
  return {
    ...plain,
    summary: event.body ? event.summary : undefined,
    ...(event.attribution && attributionFields(event.attribution)),
  };
}

function dateHtml(item: HtmlItem, heading: SectionHeading, context: HtmlContext): Html | undefined {
  const line = dateLine(item, context.words, { timeline: context.timeline, heading });
  if (!line) return undefined;
  const when = datePartsHtml(line.parts);
  const quiet = [...(line.label && when ? [when] : []), ...(line.note ? [escapeHtml(line.note)] : [])];
  return said(
    'p',
    'date',
    context,
    line.label || when ? tag('span', {}, line.label ? escapeHtml(line.label) : when) : undefined,
    ...quiet.flatMap((note) => [SPACE, tag('small', {}, note)]),
  );
}

function quoteHtml(quote: Quote, inHeadline: boolean, context: HtmlContext): Html {
  const { messages } = context.words;
  const { text, speaker, role, verbatim, ...rest } = quote;
  const cite = tag('cite', {}, escapeHtml(speaker));
  const [before, after] = around(role ? fill(messages.speakerRole, { speaker: '{speaker}', role }) : '{speaker}', 'speaker');
  const who = joinHtml(escapeHtml(before), cite, escapeHtml(after + (quote.translated ? `. ${messages.translated}` : '')));
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

function figureLine(figure: Figure, context: HtmlContext): Html {
  const { words, timeline } = context;
  const { messages } = words;
  const { comparison, number } = formatFigure(figure, words);
  const about = [
    figure.label,
    figure.period ? formatEdtf(figure.period, words, timeline) : '',
    figure.cumulative ? messages.runningTotal : '',
    figure.asOf ? fill(messages.cutOff, { date: formatEdtf(figure.asOf, words, timeline) }) : figure.cumulative ? messages.cutOffUnknown : '',
  ].filter(Boolean);
  const start = comparison ? escapeHtml(`${comparison} `) : undefined;
  return said('p', 'figure', context, start, figureHtml(figure, number), SPACE, tag('small', {}, escapeHtml(about.join(', '))));
}

function relationHtml({ type, to, attribution }: Relation, context: HtmlContext): Html | undefined {
  const target = context.timeline.events.find(({ id }) => id === to);
  if (!target) return undefined;
  const fields = dataAttributes({ type, to });
  // "Sources suggest … partly" stays with the link that it hedges (honesty rule 6).
  if (attribution?.includes(`](#${to})`)) {
    const sentence = richSentence(attribution);
    return sentence ? tag('p', fields, sentence) : tag('div', fields, richTextHtml(attribution));
  }
  const link = tag('a', { href: `#${to}` }, escapeHtml(target.headline));
  const [start, end] = around(context.words.messages[`relation:${type}`], 'headline');
  return attribution
    ? tag('p', fields, escapeHtml(attribution), said('span', 'relation', context, escapeHtml(': '), link))
    : tag('p', fields, said('span', 'relation', context, escapeHtml(start), link, escapeHtml(end)));
}

/** A source by name, with all that is known of it. Without a name to read it holds a source that stands elsewhere. */
export function sourceHtml(source: Source, visible: boolean): Html {
  const { url, publisher, title } = source;
  if (!visible) return tag('cite', dataAttributes(source));
  const { url: _, publisher: __, ...rest } = source;
  const name = escapeHtml(title ? `${title}, ${publisher}` : publisher);
  const href = url !== undefined && isSafeLink(url) ? url : undefined;
  return tag('cite', dataAttributes(title ? { ...rest, publisher } : rest), href === undefined ? name : tag('a', { href, rel: 'noopener' }, name));
}

function metaHtml(event: NewsEvent, before: string, context: HtmlContext): Html | undefined {
  const { timeline, words, sharedSources } = context;
  const parts: Html[] = [];
  if (event.kind) parts.push(tag('span', {}, escapeHtml(kindWords(event.kind, words, timeline.kinds))));
  if (event.place) parts.push(tag('span', {}, tag('bdi', {}, escapeHtml(event.place.name))));
  let seen = parts.length > 0;
  for (const id of event.sources) {
    const source = timeline.sources.find((each) => each.id === id);
    // A source that the words before the headline name, or that all events share, is not named here.
    const named = source && !sharedSources.has(id) && !before.includes(source.publisher);
    seen ||= Boolean(named);
    parts.push(named ? tag('cite', { 'data-id': id }, escapeHtml(source.title ? `${source.title}, ${source.publisher}` : source.publisher)) : tag('cite', { 'data-id': id }));
  }
  return seen ? said('p', 'meta', context, ...parts.flatMap((part) => [part, SPACE])) : joinHtml(...parts);
}

/** A correction with its date. */
export const correctionHtml = ({ when, text }: NonNullable<Timeline['corrections']>[number], context: HtmlContext): Html =>
  tag(
    'p',
    { 'data-when': when },
    said('span', 'corrected', context, escapeHtml(`${fill(context.words.messages.corrected, { date: formatEdtf(when, context.words, context.timeline) })}. `)),
    escapeHtml(text),
  );

function footHtml(event: NewsEvent, context: HtmlContext): Html | undefined {
  const { timeline, words } = context;
  const { messages } = words;
  const successor = timeline.events.find(({ id }) => id === event.supersededBy);
  const para = (text: string) => tag('p', {}, escapeHtml(text));
  const parts = [
    ...(successor ? [para(fill(messages.replacedBy, { headline: successor.headline }))] : []),
    ...(event.links ?? []).filter(({ url }) => isSafeLink(url)).map(({ text, url }) => tag('p', {}, tag('a', { href: url, rel: 'noopener', 'data-link': true }, escapeHtml(text)))),
    ...(event.updated ? [para(fill(messages.updated, { date: formatEdtf(event.updated, words, timeline) }))] : []),
    ...(timeline.corrections ?? []).filter((each) => each.event === event.id).map((each) => correctionHtml(each, context)),
  ];
  return parts.length > 0 ? said('div', 'foot', context, ...parts) : undefined;
}

function mediaBlock({ media = [], sensitive }: NewsEvent, context: HtmlContext): Html | undefined {
  const { messages } = context.words;
  const later = media.length - 1;
  const figures = media.map((each, at) => mediaHtml(each, at > 0, context));
  if (later > 0) figures.push(said('p', 'more', context, escapeHtml(plural(context.words, messages.showPictures, later))));
  if (!sensitive || media.length === 0) return joinHtml(...figures);
  // The one thing that stays closed: who reads decides, with no script.
  return tag('details', {}, said('summary', 'sensitive', context, escapeHtml(messages.sensitive)), ...figures);
}

/** One event, whole. Its place in the grammar of the children is documented at {@link toHtml}. */
export function cardHtml(item: HtmlItem, heading: SectionHeading, level: HtmlLevel, context: HtmlContext): Html {
  const { event } = item;
  const { words, timeline } = context;
  const before = hedgeOf(item, context);
  const split = event.retracted ? undefined : splitHeadline(event, words);
  const inHeadline = (quote: Quote) => split?.kind === 'quote' && quote.verbatim && split.quote.includes(quote.text);
  const large = split?.kind === 'figure' ? split.figure : undefined;
  const known = event.reported && fill(words.messages.becameKnown, { date: formatEdtf(event.reported, words, timeline) });
  return tag(
    'li',
    { id: event.id, lang: event.language, ...dataAttributes(eventFields(event)), 'data-fold': item.fold },
    dateHtml(item, heading, context),
    headlineHtml(event, before, level, context),
    mediaBlock(event, context),
    known ? said('p', 'known', context, escapeHtml(known)) : undefined,
    ...(event.quotes ?? []).map((quote) => quoteHtml(quote, inHeadline(quote), context)),
    event.body ? richTextHtml(event.body) : event.summary ? tag('div', { 'data-field': 'summary' }, richTextHtml(event.summary)) : undefined,
    ...(event.figures ?? []).map((figure, at) =>
      figure !== large ? figureLine(figure, context) : at > 0 ? figureHtml(figure) : undefined,
    ),
    ...(event.relations ?? []).map((relation) => relationHtml(relation, context)),
    metaHtml(event, before, context),
    footHtml(event, context),
  );
}
