import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { ListItem } from '../layout/list-sections.js';
import { railMark } from '../layout/rail-mark.js';
import type { SectionHeading } from '../model/group-events.js';
import type { DatedEvent } from '../model/sort-events.js';
import type { Figure, NewsEvent, Quote, Source } from '../model/timeline.js';
import { hedge } from '../text/certainty-words.js';
import { dateLine } from '../text/date-line.js';
import { fill } from '../text/fill-message.js';
import { formatEdtf } from '../text/format-edtf.js';
import { formatFigure } from '../text/format-figure.js';
import { kindWords } from '../text/kind-words.js';
import type { Words } from '../text/messages.js';
import { splitHeadline } from '../text/split-headline.js';
import type { CardContext } from './card-context.js';
import { dateView } from './date-view.js';
import { glyphView } from './glyph-view.js';
import { heading } from './heading.js';
import { noBreak } from './no-break.js';
import { railMarkView } from './rail-mark-view.js';
import { richText, richTextInline } from './rich-text-view.js';

/** Hidden, but found by the browser's own search. lit-analyzer knows only the boolean. */
export const UNTIL_FOUND = 'until-found' as unknown as true;

const para = (name: string, content: unknown) => html`<p class=${name}>${content}</p>`;

/** The words before a headline: its retraction, else how firmly it stands. */
function hedgeOf({ event, date }: DatedEvent, { timeline, words, asOf, now }: CardContext): string {
  const { retracted } = event;
  if (retracted) {
    return fill(words.messages.retractedOn, { date: formatEdtf(retracted.when, words, timeline), why: retracted.why });
  }
  return hedge(event, words, {
    certainties: timeline.certainties,
    asOf,
    live: now === undefined ? undefined : { now, date },
  });
}

function headlineView(event: NewsEvent, before: string, context: CardContext): TemplateResult {
  const { words, level } = context;
  const split = splitHeadline(event, words);
  // Printed above, where the eye wants it; heard here, in the heading itself, before the claim.
  const heard = before ? html`<span class="vh">${fill(words.messages.spoken, { hedge: before, headline: '' })}</span>` : nothing;
  if (event.retracted) return heading(level, 'headline struck', html`${heard}<s class="claim">${event.headline}</s>`, 'headline');
  switch (split.kind) {
    case 'figure':
      return heading(
        level,
        'headline',
        html`${heard}${split.before ? html`<span class="rest">${split.before}</span> ` : nothing}<span class="figure-line" part="figure"
            ><span>${split.comparison}</span> <span class="number">${split.number}</span></span
          >${split.after ? html` <span class="rest">${noBreak(split.after)}</span>` : nothing}`,
      );
    case 'quote':
      return heading(
        level,
        'headline',
        html`${heard}${split.speaker ? html`<bdi class="speaker">${split.speaker}</bdi> ` : nothing}<span class="pull" part="quote"
            >${split.quote}</span
          >`,
      );
    default:
      return heading(level, 'headline', html`${heard}<bdi lang=${context.textLang ?? nothing}>${noBreak(split.text)}</bdi>`);
  }
}

/** Speaker and role; a translated quotation says so. */
const speakerWords = ({ speaker, role, translated }: Quote, { messages }: Words) =>
  [role ? fill(messages.speakerRole, { speaker, role }) : speaker, translated ? messages.translated : ''].filter(Boolean).join('. ');

function quoteView(quote: Quote, inHeadline: boolean, { words }: CardContext): TemplateResult {
  const who = speakerWords(quote, words);
  if (inHeadline) return html`<p class="after"><bdi>${who}</bdi></p>`;
  // Only verbatim words stand in quotation marks (honesty rule 9).
  if (!quote.verbatim) return para('body', fill(words.messages.paraphrase, { speaker: who, text: quote.text }));
  return html`<blockquote part="quote">
    <p class="pull">${fill(words.messages.quotation, { text: quote.text })}</p>
    <p class="after"><bdi>${who}</bdi></p>
  </blockquote>`;
}

function figureView(figure: Figure, { words, timeline }: CardContext): TemplateResult {
  const { comparison, number } = formatFigure(figure, words);
  const { messages } = words;
  const when = [
    figure.period ? formatEdtf(figure.period, words, timeline) : '',
    figure.cumulative ? messages.runningTotal : '',
    figure.asOf ? fill(messages.cutOff, { date: formatEdtf(figure.asOf, words, timeline) }) : figure.cumulative ? messages.cutOffUnknown : '',
  ].filter(Boolean);
  return html`<div class="figure" part="figure">
    <p class="figure-line">${comparison ? html`<span>${comparison}</span> ` : nothing}<span class="number">${number}</span></p>
    <p class="rest">${[figure.label, ...when].join(', ')}</p>
  </div>`;
}

export const sourceView = ({ publisher, title, url }: Source): TemplateResult => {
  const name = title ? `${title}, ${publisher}` : publisher;
  return html`<bdi>${url ? html`<a href=${url} rel="noopener">${name}</a>` : name}</bdi>`;
};

function metaView(event: NewsEvent, before: string, context: CardContext): TemplateResult | typeof nothing {
  const { timeline, words, sharedSources, href } = context;
  const own = timeline.kinds?.find(({ id }) => id === event.kind);
  // A source that the words before the headline name is not named twice.
  const sources = timeline.sources.filter(
    ({ id, publisher }) => event.sources.includes(id) && !sharedSources.has(id) && !before.includes(publisher),
  );
  if (!event.kind && !event.place && sources.length === 0 && !href) return nothing;
  return html`<p class="meta" part="meta">
    ${event.kind ? html`<span>${glyphView(event.kind, own)}${kindWords(event.kind, words, timeline.kinds)}</span> ` : nothing}${event.place
      ? html`<span><bdi>${event.place.name}</bdi></span> `
      : nothing}${sources.map((source) => html`<span part="sources">${sourceView(source)}</span> `)}${href
      ? html`<a
          class="permalink"
          href=${href(event.id)}
          aria-label=${fill(words.messages.permalink, { headline: event.headline })}
          @click=${(click: Event) => context.handlers.goTo(event.id, click)}
          >#</a
        >`
      : nothing}
  </p>`;
}

function relationViews(event: NewsEvent, { timeline, words, handlers, textLang }: CardContext): unknown {
  return event.relations?.map(({ type, to, attribution }) => {
    const target = timeline.events.find(({ id }) => id === to);
    if (!target) return nothing;
    // "Sources suggest … partly" stays with the link that it hedges (honesty rule 6).
    if (attribution?.includes(`](#${to})`)) {
      return html`<p class="relation" lang=${textLang ?? nothing}>${richTextInline(attribution, (id, click) => handlers.goTo(id, click))}</p>`;
    }
    const [start, end = ''] = words.messages[`relation:${type}`].split('{headline}');
    const link = html`<a href="#${to}" @click=${(click: Event) => handlers.goTo(to, click)}>${target.headline}</a>`;
    return html`<p class="relation">${attribution ? `${attribution}: ` : start}${link}${attribution ? nothing : end}</p>`;
  });
}

/** All that stands below the headline of a whole card, in the order of SPEC.md §4. */
function detailsView(event: NewsEvent, before: string, context: CardContext): TemplateResult {
  const { words, timeline, handlers } = context;
  const split = splitHeadline(event, words);
  const reported = event.reported
    ? para('after', fill(words.messages.becameKnown, { date: formatEdtf(event.reported, words, timeline) }))
    : nothing;
  const inHeadline = (quote: Quote) => split.kind === 'quote' && quote.verbatim && split.quote.includes(quote.text);
  return html`${event.media?.length ? (context.extras?.mediaView(event, context) ?? nothing) : nothing}${reported}${event.quotes?.map((quote) =>
      quoteView(quote, inHeadline(quote), context),
    ) ?? nothing}${event.body ?? event.summary
      ? html`<div class="body" lang=${context.textLang ?? nothing}>${richText(event.body ?? event.summary!, (id, click) => handlers.goTo(id, click))}</div>`
      : nothing}${event.figures
      ?.filter((figure) => split.kind !== 'figure' || figure !== split.figure)
      .map((figure) => figureView(figure, context)) ?? nothing}${relationViews(event, context) ?? nothing}${metaView(
      event,
      before,
      context,
    )}${context.extras?.footView(event, context) ?? nothing}`;
}

/** One event in the list: a whole card, or a row of date, words and headline. */
export function eventCard(item: ListItem, section: SectionHeading, context: CardContext): TemplateResult {
  const { event, date } = item;
  const line = dateLine(item, context.words, { timeline: context.timeline, heading: section });
  const before = hedgeOf(item, context);
  const classes = { event: true, lead: item.lead, row: item.row, selected: context.selected === event.id };
  return html`<li
    class=${classMap(classes)}
    part="card"
    data-id=${event.id}
    lang=${event.language ?? nothing}
    hidden=${item.hidden ? UNTIL_FOUND : nothing}
    @beforematch=${(found: Event) => context.handlers.open('all', found)}
  >
    <slot name="event-${event.id}">
      ${railMarkView(railMark({ event, date, index: item.index }, context.timeline.certainties))}
      ${line ? dateView(line) : nothing}${before ? html`<p class="words" aria-hidden="true">${before}</p>` : nothing}${headlineView(
        event,
        before,
        context,
      )}${item.row ? nothing : detailsView(event, before, context)}
    </slot>
    <slot name="after-${event.id}"></slot>
  </li>`;
}
