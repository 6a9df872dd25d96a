import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { ListLayout, ListPart } from '../layout/list-sections.js';
import { isTotal } from '../layout/rail-mark.js';
import type { Timeline } from '../model/timeline.js';
import { around, fill, plural } from '../text/fill-message.js';
import { formatDate, formatSpan } from '../text/format-date.js';
import { sectionWords } from '../text/section-words.js';
import type { CardContext } from './card-context.js';
import { datePartsView } from './date-view.js';
import { eventCard, sourceView, UNTIL_FOUND } from './event-card.js';
import { below, heading, type HeadingLevel } from './heading.js';
import { noBreak } from './no-break.js';
import { richText } from './rich-text-view.js';

export interface ListContext extends Omit<CardContext, 'level'> {
  /** The level of the title. */
  readonly headingLevel: HeadingLevel;
  /** Whether the points that are not settled stand folded. */
  readonly pointsFolded: boolean;
}

const OPEN_POINTS = 'open-points';

function headView(layout: ListLayout, context: ListContext): TemplateResult | typeof nothing {
  const { timeline, words, headingLevel, textLang } = context;
  const { messages } = words;
  const { asOf } = layout;
  const note = timeline.asOfNote ?? '';
  if (!timeline.title && !asOf && !timeline.intro && !note && !layout.folded) return html`<slot name="title"></slot><slot name="intro"></slot>`;
  const asOfWords = asOf ? fill(messages.asOf, { date: formatDate(asOf, words).text }) : '';
  return html`<header class="head">
    <slot name="title">${timeline.title ? heading(headingLevel, 'title', html`<span lang=${textLang ?? nothing}>${noBreak(timeline.title)}</span>`) : nothing}</slot>
    ${asOf || note
      ? html`<p class="as-of-words" part="as-of">${asOf ? html`<b>${asOfWords}.</b> ` : nothing}${note}</p>`
      : nothing}
    <slot name="intro"
      >${timeline.intro
        ? html`<div class="intro">${richText(timeline.intro, (id, click) => context.handlers.goTo(id, click))}</div>`
        : nothing}</slot
    >
    ${jumpView(layout, context)}
    ${layout.folded
      ? html`<button class="more all" part="control" @click=${(click: Event) => context.handlers.open('all', click)}>
          ${plural(words, messages.showAll, layout.total)}
        </button>`
      : nothing}
  </header>`;
}

/** Links into a long list: to its main event, to the dates without a day, to the open points. */
function jumpView(layout: ListLayout, { timeline, words, handlers }: ListContext): TemplateResult | typeof nothing {
  const { messages } = words;
  const points = timeline.openPoints?.length ?? 0;
  const firstUnknown = layout.parts
    .flatMap((part) => (part.type === 'section' ? part.items : []))
    .find(({ date }) => date?.min === -Infinity);
  const links: readonly (readonly [id: string, text: string])[] = [
    ...(layout.lead === undefined ? [] : [[layout.lead, messages.mainEvent] as const]),
    ...(firstUnknown
      ? [
          [
            firstUnknown.event.id,
            fill(messages.eventsWithoutDay, {
              events: plural(words, messages.events, layout.events),
              withoutDay: plural(words, messages.withoutDay, layout.unknownDays),
            }),
          ] as const,
        ]
      : []),
    ...(points > 0 ? [[OPEN_POINTS, plural(words, messages.points, points)] as const] : []),
  ];
  if (layout.total <= 7 || links.length === 0) return nothing;
  return html`<nav class="jump" aria-label=${messages.jump}>
    ${links.map(([id, text]) => html`<a href="#${id}" @click=${(click: Event) => handlers.goTo(id, click)}>${text}</a> `)}
  </nav>`;
}

function sectionView(part: ListPart & { type: 'section' }, layout: ListLayout, level: HeadingLevel, context: ListContext): TemplateResult {
  const { words } = context;
  const whole = part.items.every(({ event, date }) => isTotal(event) && date?.form === 'point');
  const said = sectionWords(part.heading, words, whole, layout.asOf);
  const cards: CardContext = { ...context, level: said ? below(level, 1) : level };
  const folded = part.items.find(({ more }) => more > 0);
  const noDay = folded?.date?.min === -Infinity;
  return html`<section class="section" part="section" hidden=${part.hidden ? UNTIL_FOUND : nothing}>
    ${said
      ? heading(
          level,
          'section-heading',
          html`<span>${said.name}</span>${said.year ? html` <span class="year">${said.year}</span>` : nothing}${said.note
              ? html` <span class="note">${said.note}</span>`
              : nothing}`,
          'section-title',
        )
      : nothing}
    <ol class=${classMap({ events: true, spine: part.spine })} role="list">
      ${part.items.map((item) => eventCard(item, part.heading, cards))}
    </ol>
    ${folded
      ? html`<button class="more" part="control" aria-expanded="false" @click=${(click: Event) => context.handlers.open(folded.event.id, click)}>
          ${plural(words, noDay ? words.messages.showMoreNoDay : words.messages.showMore, folded.more)}
        </button>`
      : nothing}
  </section>`;
}

function partView(part: ListPart, layout: ListLayout, level: HeadingLevel, context: ListContext): TemplateResult {
  const { words } = context;
  switch (part.type) {
    case 'section':
      return sectionView(part, layout, level, context);
    case 'gap': {
      const [before, after] = around(words.messages.gap, 'span');
      return html`<p class="gap">
        <svg viewBox="0 0 11 56" preserveAspectRatio="none" aria-hidden="true"><path d="M5.5 0v12l-4 5 8 5-8 6 8 6-8 5 4 5v12" /></svg>
        <span><span class="vh">${before}</span>${formatSpan(part.span, words)}<span class="vh">${after}</span></span>
      </p>`;
    }
    case 'as-of': {
      const [before, after] = around(words.messages.asOf, 'date');
      return html`<p class="as-of" part="as-of"><span>${before}${datePartsView(formatDate(part.date, words).parts)}${after}</span></p>`;
    }
  }
}

function openPointsView(level: HeadingLevel, { timeline, words, pointsFolded, handlers, textLang }: ListContext): TemplateResult | typeof nothing {
  const points = timeline.openPoints ?? [];
  if (points.length === 0) return nothing;
  const title = plural(words, words.messages.points, points.length);
  const found = (event: Event) => handlers.open(OPEN_POINTS, event);
  return html`<section class="open-points" part="section" data-id=${OPEN_POINTS}>
    ${pointsFolded
      ? html`<button class="more wide-row" part="control" aria-expanded="false" @click=${found}>${title}</button>`
      : heading(level, 'open-heading', title, 'section-title')}
    <ul role="list" hidden=${pointsFolded ? UNTIL_FOUND : nothing} @beforematch=${found}>
      ${points.map(({ text }) => html`<li lang=${textLang ?? nothing}>${noBreak(text)}</li>`)}
    </ul>
  </section>`;
}

function sourcesView({ timeline, words, sharedSources }: ListContext): TemplateResult | typeof nothing {
  const shared = timeline.sources.filter(({ id }) => sharedSources.has(id));
  if (shared.length === 0 && !timeline.credit && !timeline.licence) return nothing;
  const [before, after] = around(plural(words, words.messages.sources, shared.length, { list: '{list}' }), 'list');
  return html`<footer class="sources" part="sources">
    ${shared.length > 0
      ? html`${before}${shared.map((source, at) => html`${at > 0 ? ', ' : ''}${sourceView(source)}`)}${after}. `
      : nothing}${timeline.credit ?? nothing} ${timeline.licence ?? nothing}
  </footer>`;
}

/** Ids of the sources under the list: those that every event shares, and those that no event names. */
export function sharedSources({ sources, events }: Timeline): ReadonlySet<string> {
  const uses = new Map<string, number>();
  for (const id of events.flatMap((event) => [...new Set(event.sources)])) uses.set(id, (uses.get(id) ?? 0) + 1);
  return new Set(sources.map(({ id }) => id).filter((id) => [undefined, events.length].includes(uses.get(id))));
}

/** The whole list, in reading order: title, as-of, links, sections, as-of line, possibilities, open points, sources. */
export function listView(layout: ListLayout, context: ListContext): TemplateResult {
  const { timeline, headingLevel } = context;
  // Without a title nothing stands at its level, and an outline with a hole in it misleads.
  const level = timeline.title ? below(headingLevel, 1) : headingLevel;
  return html`<div class=${classMap({ list: true, folded: layout.folded, bare: layout.bare })} part="list">
    ${headView(layout, context)} ${layout.parts.map((part) => partView(part, layout, level, context))}
    ${openPointsView(level, context)} <slot name="more"></slot><slot name="footer">${sourcesView(context)}</slot>
  </div>`;
}
