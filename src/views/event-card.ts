import { html, nothing, type TemplateResult } from 'lit';
import type { ListItem } from '../layout/list-sections.js';
import { railMark } from '../layout/rail-mark.js';
import type { SectionHeading } from '../model/group-events.js';
import { isStruck } from '../model/is-struck.js';
import type { DatedEvent } from '../model/sort-events.js';
import type { Figure, NewsEvent, Quote, Relation, Source } from '../model/timeline.js';
import { dateLine } from '../text/date-line.js';
import { around, fill } from '../text/fill-message.js';
import { formatEdtf } from '../text/format-edtf.js';
import { formatFigure } from '../text/format-figure.js';
import { hedgedHeadline, hedgeLine, isNamedIn } from '../text/hedge-line.js';
import { kindWords } from '../text/kind-words.js';
import { splitHeadline, type SplitHeadline } from '../text/split-headline.js';
import type { CardContext } from './card-context.js';
import { classNames } from './class-names.js';
import { innerLink, untilFound } from './controls.js';
import { dateView } from './date-view.js';
import { glyphView } from './glyph-view.js';
import { heading } from './heading.js';
import { noBreak } from './no-break.js';
import { railMarkView } from './rail-mark-view.js';
import { apart, para, span } from './span.js';
import { sentenceView, textView } from './text-view.js';

/** A figure set large, with the comparison that bounds it on the side where the language has it. */
const figureLine = (before: string, number: string, after: string, part?: string) =>
  span('figure-line', html`${before} ${span('number', number)} ${after}`, part);

/** What is set large in a headline is a view of its own; all words stay, in their order. */
function claimView(event: NewsEvent, split: SplitHeadline, { textLang }: CardContext): TemplateResult {
  if (isStruck(event)) return html`<s>${event.headline}</s>`;
  switch (split.kind) {
    case 'figure': {
      const { before, comparison, number, after } = split;
      return html`${before ? html`${span('rest', before)} ` : nothing}${figureLine(comparison, number, '', 'figure')}${
        after ? html` ${span('rest', noBreak(after))}` : nothing
      }`;
    }
    case 'quote':
      return html`${split.speaker ? html`${span('speaker', apart(split.speaker))} ` : nothing}${span('pull', apart(split.quote), 'quote')}`;
    default:
      return html`<bdi lang=${textLang ?? nothing}>${noBreak(split.text)}</bdi>`;
  }
}

function quoteView(
  { speaker, role, translated, verbatim, text }: Quote,
  inHeadline: boolean,
  { words: { messages } }: CardContext,
): TemplateResult {
  // Speaker and role; a translated quotation says so.
  const who =
    (role ? fill(messages.speakerRole, { speaker, role }) : speaker) + (translated ? `. ${messages.translated}` : '');
  // Only verbatim words stand in quotation marks (honesty rule 9).
  if (!verbatim) return para('body', fill(messages.paraphrase, { speaker: who, text }));
  const after = para('after', apart(who));
  return inHeadline
    ? after
    : html`<blockquote part="quote">${para('pull', fill(messages.quotation, { text }))} ${after}</blockquote>`;
}

function figureView(figure: Figure, { words, timeline }: CardContext): TemplateResult {
  const { label, period, cumulative, asOf } = figure;
  const { messages } = words;
  const { comparison, number } = formatFigure(figure, words);
  const [before, after] = around(fill(messages.figure, { comparison }), 'number');
  const rest = [
    label,
    period && formatEdtf(period, words, timeline),
    cumulative && messages.runningTotal,
    asOf ? fill(messages.cutOff, { date: formatEdtf(asOf, words, timeline) }) : cumulative && messages.cutOffUnknown,
  ];
  return html`<div class="figure" part="figure">
    ${figureLine(before, number, after)} ${para('rest', rest.filter(Boolean).join(', '))}
  </div>`;
}

export const sourceView = ({ publisher, title, url }: Source): TemplateResult => {
  const name = title ? `${title}, ${publisher}` : publisher;
  return apart(url ? html`<a href=${url} rel="noopener">${name}</a>` : name);
};

function metaView(event: NewsEvent, before: string, context: CardContext): TemplateResult | typeof nothing {
  const { kind, place, sources } = event;
  const { timeline, words, sharedSources, permalink, extras } = context;
  // A source that the words before the headline name is not named twice, if that is all there is to it.
  const own = timeline.sources.filter(
    (source) => sources.includes(source.id) && !sharedSources.has(source.id) && !isNamedIn(before, source),
  );
  if (!kind && !place && !own.length && !permalink) return nothing;
  return html`<p class="meta" part="meta">
    ${
      kind
        ? html`<span
            >${glyphView(
              kind,
              timeline.kinds?.find((each) => each.id === kind),
              extras?.rareGlyphs,
            )}${kindWords(kind, words, timeline.kinds)}</span
          > `
        : nothing
    }${place ? html`<span>${apart(place.name)}</span> ` : nothing}${own.map(
      (source) => html`<span part="sources">${sourceView(source)}</span> `,
    )}${permalink?.({ ...event, headline: hedgedHeadline(event, words, context) })}
  </p>`;
}

function relationView({ type, to, attribution }: Relation, context: CardContext): TemplateResult | typeof nothing {
  const { timeline, words, handlers, textLang } = context;
  const target = timeline.events.find(({ id }) => id === to);
  if (!target) return nothing;
  // "Sources suggest … partly" stays with the link that it hedges (honesty rule 6).
  if (attribution?.includes(`](#${to})`))
    return html`<p class="relation" lang=${textLang ?? nothing}>${apart(sentenceView(attribution, context))}</p>`;
  const [start, end] = attribution ? [`${attribution}: `, ''] : around(words.messages[`relation:${type}`], 'headline');
  return para('relation', html`${start}${innerLink(to, hedgedHeadline(target, words, context), handlers)}${end}`);
}

/** All that stands below the headline of a whole card, in the order of SPEC.md §4. */
function detailsView(event: NewsEvent, split: SplitHeadline, before: string, context: CardContext): TemplateResult {
  const { words, timeline, extras, textLang } = context;
  const { media, reported, quotes, figures, relations } = event;
  const body = event.body ?? event.summary;
  return html`${media?.length ? extras?.mediaView?.(event, context) : nothing}${
    reported
      ? para('after', fill(words.messages.becameKnown, { date: formatEdtf(reported, words, timeline) }))
      : nothing
  }${quotes?.map((quote) => quoteView(quote, split.kind === 'quote' && quote.verbatim && split.quote.includes(quote.text), context))}${
    body ? html`<div class="body" lang=${textLang ?? nothing}>${textView(body, context)}</div>` : nothing
  }${figures
    ?.filter((figure) => split.kind !== 'figure' || figure !== split.figure)
    .map((figure) =>
      figureView(figure, context),
    )}${relations?.map((relation) => relationView(relation, context))}${metaView(
    event,
    before,
    context,
  )}${extras?.footView(event, context)}`;
}

/** What a card says, in the order of SPEC.md §4: date, words before the claim, headline, and below it all details. */
export function cardView(item: DatedEvent, section: SectionHeading, context: CardContext, row = false): TemplateResult {
  const { event } = item;
  const { timeline, words, level } = context;
  const line = dateLine(item, words, { timeline, heading: section });
  const before = hedgeLine(item, context.words, context);
  const split = splitHeadline(event, words);
  return html`<slot name="event-${event.id}">
    ${railMarkView(railMark(item, timeline.certainties))}
    ${line ? dateView(line) : nothing}${before ? html`<p class="words" part="words" aria-hidden="true">${before}</p>` : nothing}${heading(
      level,
      'headline',
      // The words are printed above, where the eye wants them, and heard here, in the heading itself, before the claim.
      html`${before ? span('vh', fill(words.messages.spoken, { hedge: before, headline: '' })) : nothing}${
        row && context.brief
          ? innerLink(event.id, claimView(event, { kind: 'plain', text: event.headline }, context), context.handlers)
          : claimView(event, split, context)
      }`,
    )}${row ? nothing : detailsView(event, split, before, context)}
  </slot>`;
}

/** One event in the list: a whole card, or a row of date, words and headline. */
export function eventCard(item: ListItem, section: SectionHeading, context: CardContext): TemplateResult {
  const { lead, hidden } = item;
  const { id, language } = item.event;
  const { handlers, selected, brief } = context;
  const row = item.row || (brief === true && selected !== id);
  return html`<li
    class=${classNames('event', lead && 'lead', row && 'row', selected === id && 'selected')}
    part="card"
    data-id=${id}
    lang=${language ?? nothing}
    hidden=${untilFound(hidden)}
    @beforematch=${(found: Event) => handlers.open('all', found)}
  >
    ${cardView(item, section, context, row)}
    <slot name="after-${id}"></slot>
  </li>`;
}
