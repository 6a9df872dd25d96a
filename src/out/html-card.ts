import type { SectionHeading } from '../model/group-events.js';
import type { Attribution, NewsEvent, Quote, Timeline } from '../model/timeline.js';
import { dateLine } from '../text/date-line.js';
import { around, fill, plural } from '../text/fill-message.js';
import { formatEdtf } from '../text/format-edtf.js';
import { kindWords } from '../text/kind-words.js';
import { isSafeLink } from '../text/rich-text.js';
import { splitHeadline } from '../text/split-headline.js';
import { hedgedHeadline, hedgeLine, isNamedIn } from '../text/hedge-line.js';
import { dataAttributes, escapeHtml, joinHtml, tag, type Html } from './escape-html.js';
import { datePartsHtml, said, type HtmlContext, type HtmlLevel } from './html-context.js';
import { figureHtml, figureLine } from './html-figure.js';
import { headlineHtml } from './html-headline.js';
import { mediaHtml } from './html-media.js';
import { quoteHtml } from './html-quote.js';
import { relationHtml } from './html-relation.js';
import { richTextHtml } from './html-rich-text.js';
import type { HtmlItem } from './html-sections.js';
import { mentionHtml } from './html-source.js';

const SPACE = ' ' as Html;

/** The fields of an event that no tag holds. */
const PLAIN = [
  'date',
  'dateBasis',
  'dateNote',
  'dateLabel',
  'reported',
  'kind',
  'status',
  'certainty',
  'place',
  'track',
  'actors',
  'order',
  'importance',
  'sensitive',
  'updated',
  'supersededBy',
  'retracted',
] as const satisfies readonly (keyof NewsEvent)[];

/** What is left out is what a reader of the list takes for granted: a name given is a name, and its own words. */
function attributionFields({ by, named, phrase, role, to }: Attribution): object {
  return {
    by,
    role,
    to,
    named: named === (by !== null) ? undefined : named,
    phrase: phrase === by ? undefined : phrase,
  };
}

/** A place or an actor of which nothing but the name is known, unless the name could be taken for JSON. */
const nameOnly = <T extends { readonly name: string }>(named: T): T | string =>
  Object.keys(named).length === 1 && /^(?!(?:true|false|null)$)\p{L}/u.test(named.name) ? named.name : named;

function eventFields(event: NewsEvent): object {
  const plain = Object.fromEntries(PLAIN.map((key) => [key, event[key]]));
  return {
    ...plain,
    place: event.place && nameOnly(event.place),
    actors: event.actors?.map(nameOnly),
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

function metaHtml(event: NewsEvent, before: string, context: HtmlContext): Html | undefined {
  const { timeline, words, sharedSources } = context;
  const parts: Html[] = [];
  if (event.kind) parts.push(tag('span', {}, escapeHtml(kindWords(event.kind, words, timeline.kinds))));
  if (event.place) parts.push(tag('span', {}, tag('bdi', {}, escapeHtml(event.place.name))));
  let seen = parts.length > 0;
  for (const id of event.sources) {
    const source = timeline.sources.find((each) => each.id === id);
    // A source that the words before the headline name, or that all events share, is not named here.
    const named = source && !sharedSources.has(id) && !isNamedIn(before, source);
    seen ||= named === true;
    parts.push(mentionHtml(id, named ? source : undefined));
  }
  return seen ? said('p', 'meta', context, ...parts.flatMap((part) => [part, SPACE])) : joinHtml(...parts);
}

/** A correction with its date. */
export const correctionHtml = (
  { when, text }: NonNullable<Timeline['corrections']>[number],
  context: HtmlContext,
): Html =>
  tag(
    'p',
    { 'data-when': when },
    said(
      'span',
      'corrected',
      context,
      escapeHtml(
        `${fill(context.words.messages.corrected, { date: formatEdtf(when, context.words, context.timeline) })}. `,
      ),
    ),
    escapeHtml(text),
  );

function footHtml(event: NewsEvent, context: HtmlContext): Html | undefined {
  const { timeline, words } = context;
  const { messages } = words;
  const successor = timeline.events.find(({ id }) => id === event.supersededBy);
  const [start, end] = around(messages.replacedBy, 'headline');
  const para = (text: string) => tag('p', {}, escapeHtml(text));
  const parts = [
    ...(successor
      ? [
          tag(
            'p',
            {},
            escapeHtml(start),
            tag('a', { href: `#${successor.id}` }, escapeHtml(hedgedHeadline(successor, words, context))),
            escapeHtml(end),
          ),
        ]
      : []),
    ...(event.links ?? [])
      .filter(({ url }) => isSafeLink(url))
      .map(({ text, url }) =>
        tag('p', {}, tag('a', { href: url, rel: 'noopener', 'data-link': true }, escapeHtml(text))),
      ),
    ...(event.updated ? [para(fill(messages.updated, { date: formatEdtf(event.updated, words, timeline) }))] : []),
    ...(timeline.corrections ?? [])
      .filter((each) => each.event === event.id)
      .map((each) => correctionHtml(each, context)),
  ];
  return parts.length > 0 ? said('div', 'foot', context, ...parts) : undefined;
}

function mediaBlock({ media = [], sensitive }: NewsEvent, context: HtmlContext): Html | undefined {
  const { messages } = context.words;
  const more = plural(context.words, messages.showPictures, media.length - 1);
  const figures = media.map((each, at) => mediaHtml(each, at > 0 ? 'later' : media.length > 1 ? more : '', context));
  if (!sensitive || media.length === 0) return joinHtml(...figures);
  // The one thing that stays closed: who reads decides, with no script.
  return tag('details', {}, said('summary', 'sensitive', context, escapeHtml(messages.sensitive)), ...figures);
}

/** One event, whole. The grammar is documented at `toHtml`. */
export function cardHtml(item: HtmlItem, heading: SectionHeading, level: HtmlLevel, context: HtmlContext): Html {
  const { event } = item;
  const { words, timeline } = context;
  const before = hedgeLine(item, context.words, { timeline: context.timeline, asOf: context.asOf });
  const split = event.retracted ? undefined : splitHeadline(event, words);
  const inHeadline = (quote: Quote) => split?.kind === 'quote' && quote.verbatim && split.quote.includes(quote.text);
  const large = split?.kind === 'figure' ? split.figure : undefined;
  const known =
    event.reported && fill(words.messages.becameKnown, { date: formatEdtf(event.reported, words, timeline) });
  return tag(
    'li',
    { id: event.id, lang: event.language, ...dataAttributes(eventFields(event)), 'data-fold': item.fold },
    dateHtml(item, heading, context),
    headlineHtml(event, before, level, context),
    mediaBlock(event, context),
    known ? said('p', 'known', context, escapeHtml(known)) : undefined,
    ...(event.quotes ?? []).map((quote) => quoteHtml(quote, inHeadline(quote), context)),
    event.body
      ? richTextHtml(event.body)
      : event.summary
        ? tag('div', { 'data-field': 'summary' }, richTextHtml(event.summary))
        : undefined,
    ...(event.figures ?? []).map((figure, at) =>
      figure !== large ? figureLine(figure, context) : at > 0 ? figureHtml(figure) : undefined,
    ),
    ...(event.relations ?? []).map((relation) => relationHtml(relation, context)),
    metaHtml(event, before, context),
    footHtml(event, context),
  );
}
