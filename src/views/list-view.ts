import { html, nothing, type TemplateResult } from 'lit';
import type { ListLayout, ListPart } from '../layout/list-sections.js';
import { idsOfSharedSources } from '../model/shared-sources.js';
import { isTotal } from '../layout/rail-mark.js';
import type { ListParts } from '../model/list-parts.js';
import type { OpenPoint, Timeline } from '../model/timeline.js';
import { around, fill, plural } from '../text/fill-message.js';
import { formatDate, formatSpan } from '../text/format-date.js';
import { pointNote } from '../text/point-note.js';
import { sectionWords } from '../text/section-words.js';
import type { CardContext } from './card-context.js';
import { classNames } from './class-names.js';
import { innerLink, moreButton, untilFound } from './controls.js';
import { datePartsView } from './date-view.js';
import { eventCard, sourceView } from './event-card.js';
import { below, heading, type HeadingLevel } from './heading.js';
import { noBreak } from './no-break.js';
import { apart, span } from './span.js';
import { textView } from './text-view.js';

export interface ListContext extends Omit<CardContext, 'level' | 'sharedSources' | 'asOf'> {
  /** The level of the title. */
  readonly headingLevel: HeadingLevel;
  /** A picture of it all, under the title. */
  readonly picture?: TemplateResult | undefined;
  /** Filters and search, under the title. */
  readonly tools?: TemplateResult | undefined;
  /** The way to what a limit has left out, after the last event. */
  readonly rest?: TemplateResult | undefined;
  /** Ways to the years or groups of a long list. */
  readonly jumps?: readonly TemplateResult[] | undefined;
  /** In place of the parts of the layout. */
  readonly body?: ((context: PartContext) => unknown) | undefined;
  /** What all events rest on, where those that are drawn cannot tell. */
  readonly sharedSources?: ReadonlySet<string>;
}

/** Draws the list of a timeline. @param more What it stands in besides sections of time, and ways to these. */
export type ListOf = (
  picture?: TemplateResult,
  timeline?: Timeline,
  more?: Pick<ListContext, 'jumps'> & { readonly parts?: ListParts | undefined },
) => TemplateResult;

/** A view's context, once what the whole list shares is known. */
export interface PartContext extends CardContext {
  readonly layout: ListLayout;
  readonly jumps?: readonly TemplateResult[] | undefined;
}

const OPEN_POINTS = 'open-points';

/** Title, as-of line and introduction; a page may put its own in place of the first and the last. */
export function titleView(headingLevel: HeadingLevel, context: CardContext): TemplateResult {
  const { timeline, words, textLang, asOf } = context;
  const { title, intro, asOfNote } = timeline;
  return html`<slot name="title"
      >${title ? heading(headingLevel, 'title', html`<span lang=${textLang ?? nothing}>${noBreak(title)}</span>`) : nothing}</slot
    >
    ${
      asOf || asOfNote
        ? html`<p class="as-of-words" part="as-of">
            ${
              asOf ? html`<b>${fill(words.messages.asOf, { date: formatDate(asOf, words).text })}.</b> ` : nothing
            }${apart(asOfNote)}
          </p>`
        : nothing
    }
    <slot name="intro">${intro ? html`<div class="intro">${textView(intro, context)}</div>` : nothing}</slot>`;
}

function headView(headingLevel: HeadingLevel, context: PartContext): TemplateResult {
  const { timeline, words, layout, handlers } = context;
  const { title, intro, asOfNote } = timeline;
  const { asOf, folded, total } = layout;
  const slots = titleView(headingLevel, context);
  if (!title && !asOf && !intro && !asOfNote && !folded && !context.jumps) return slots;
  return html`<header class="head">
    ${slots} ${jumpView(context)}
    ${folded ? moreButton('all', plural(words, words.messages.showAll, total), handlers, 'all') : nothing}
  </header>`;
}

/** Links into a long list: to its main event, to the dates without a day, to the open points. */
function jumpView({ timeline, words, handlers, layout, jumps = [] }: PartContext): TemplateResult | typeof nothing {
  const { messages } = words;
  const { lead, events, unknownDays, total, parts } = layout;
  const points = timeline.openPoints?.length;
  const unknown = parts
    .flatMap((part) => (part.type === 'section' ? part.items : []))
    .find(({ date }) => date?.min === -Infinity);
  const links = [
    lead !== undefined && innerLink(lead, messages.mainEvent, handlers),
    unknown &&
      innerLink(
        unknown.event.id,
        fill(messages.eventsWithoutDay, {
          events: plural(words, messages.events, events),
          withoutDay: plural(words, messages.withoutDay, unknownDays),
        }),
        handlers,
      ),
    points && innerLink(OPEN_POINTS, plural(words, messages.points, points), handlers),
    ...jumps,
  ].filter(Boolean);
  if (total <= 7 || links.length === 0) return nothing;
  return html`<nav class="jump" part="jump" aria-label=${messages.jump}>${links.map((link) => html`${link} `)}</nav>`;
}

function sectionView(
  { heading: about, items, hidden, spine }: ListPart & { type: 'section' },
  context: PartContext,
): TemplateResult {
  const { words, level, layout, handlers } = context;
  const whole = items.every(
    ({ event, date }) => isTotal(event) && date?.form === 'point' && date.precision === about.kind,
  );
  const said = sectionWords(about, words, whole, layout.asOf);
  const cards = said ? { ...context, level: below(level, 1) } : context;
  const folded = items.find(({ more }) => more > 0);
  const beside = (name: 'year' | 'note') => (said?.[name] ? html` ${span(name, said[name], name)}` : nothing);
  return html`<section class="section" part="section" hidden=${untilFound(hidden)}>
    ${
      said
        ? heading(
            level,
            'section-heading',
            html`<span>${said.name}</span>${beside('year')}${beside('note')}`,
            'section-title',
          )
        : nothing
    }
    <ol class=${classNames('events', spine && 'spine')} role="list">
      ${items.map((item) => eventCard(item, about, cards))}
    </ol>
    ${
      folded
        ? moreButton(
            folded.event.id,
            plural(
              words,
              folded.date?.min === -Infinity ? words.messages.showMoreNoDay : words.messages.showMore,
              folded.more,
            ),
            handlers,
          )
        : nothing
    }
  </section>`;
}

/** A section with its cards, or what stands between two. */
export function partView(part: ListPart, context: PartContext): TemplateResult {
  const { words } = context;
  switch (part.type) {
    case 'section':
      return sectionView(part, context);
    case 'gap': {
      const [before, after] = around(words.messages.gap, 'span');
      return html`<p class="gap">
        <svg viewBox="0 0 11 56" preserveAspectRatio="none" aria-hidden="true">
          <path d="M5.5 0v12l-4 5 8 5-8 6 8 6-8 5 4 5v12" />
        </svg>
        <span>${span('vh', before)}${formatSpan(part.span, words)}${span('vh', after)}</span>
      </p>`;
    }
    case 'as-of': {
      const [before, after] = around(words.messages.asOf, 'date');
      return html`<p class="as-of" part="as-of">
        <span>${before}${datePartsView(formatDate(part.date, words).parts)}${after}</span>
      </p>`;
    }
  }
}

type PointContext = Pick<ListContext, 'words' | 'timeline' | 'textLang'>;

/** What is not settled, beside the day of which that is true where it has one of its own. */
export const pointView = (point: OpenPoint, { words, timeline, textLang }: PointContext): TemplateResult =>
  html`<li>
    <bdi lang=${textLang ?? nothing}>${noBreak(point.text)}</bdi> ${span('note', pointNote(point, words, timeline))}
  </li>`;

function openPointsView(context: PartContext): TemplateResult | typeof nothing {
  const { timeline, words, level, layout, opened, handlers } = context;
  const points = timeline.openPoints ?? [];
  if (points.length === 0) return nothing;
  const title = plural(words, words.messages.points, points.length);
  const folded = layout.folded && !opened.has(OPEN_POINTS);
  return html`<section class="open-points" part="section" data-id=${OPEN_POINTS}>
    ${folded ? moreButton(OPEN_POINTS, title, handlers, 'wide-row') : heading(level, 'open-heading', title, 'section-title')}
    <ul role="list" hidden=${untilFound(folded)} @beforematch=${(found: Event) => handlers.open(OPEN_POINTS, found)}>
      ${points.map((point) => pointView(point, context))}
    </ul>
  </section>`;
}

/** What all events rest on, once. */
export function sourcesView({ timeline, words, sharedSources, extras }: CardContext): TemplateResult | typeof nothing {
  const { sources, credit, licence } = timeline;
  const shared = sources.filter(({ id }) => sharedSources.has(id));
  const foot = extras?.listFootView({ timeline, words }) ?? nothing;
  if (shared.length === 0 && !credit && !licence && foot === nothing) return nothing;
  const [before, after] = around(plural(words, words.messages.sources, shared.length), 'list');
  return html`<footer class="sources" part="sources">
    ${
      shared.length > 0
        ? html`${before}${shared.map((source, at) => html`${at > 0 ? ', ' : ''}${sourceView(source)}`)}${after}. `
        : nothing
    }${apart(credit)}
    ${apart(licence)} ${foot}
  </footer>`;
}

/** The whole list, in reading order: title, as-of, links, sections, as-of line, possibilities, open points, sources. */
export function listView(layout: ListLayout, { headingLevel, ...given }: ListContext): TemplateResult {
  const { timeline } = given;
  const context: PartContext = {
    sharedSources: idsOfSharedSources(timeline),
    ...given,
    layout,
    // Without a title nothing stands at its level, and an outline with a hole in it misleads.
    level: timeline.title ? below(headingLevel, 1) : headingLevel,
    asOf: layout.asOf,
  };
  return html`<div class=${classNames('list', layout.folded && 'folded', layout.bare && 'bare')} part="list">
    ${headView(headingLevel, context)} ${given.tools} ${given.picture}
    ${given.body?.(context) ?? layout.parts.map((part) => partView(part, context))} ${openPointsView(context)}
    ${given.rest}<slot name="more"></slot><slot name="footer">${sourcesView(context)}</slot>
  </div>`;
}
