import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { storyWindow } from '../layout/story-window.js';
import { fill, plural } from '../text/fill-message.js';
import { formatDate } from '../text/format-date.js';
import { formatNumber } from '../text/intl-cache.js';
import type { DatedEvent } from '../model/sort-events.js';
import type { AxisContext, PlotContext } from './axis-context.js';
import { classNames } from './class-names.js';
import { cardView } from './event-card.js';
import { below, heading } from './heading.js';
import { hedged } from './hedged.js';
import { pointView, sourcesView } from './list-view.js';
import { noBreak } from './no-break.js';
import { setVars } from './set-vars.js';
import { span } from './span.js';
import { textView } from './text-view.js';

/** What a reader can do in a story; the element gives the handlers. */
export interface StoryHandlers {
  /** Goes to an event by its place in the one order, from 0. */
  readonly step: (to: number) => void;
  /** Arrows, Home and End. */
  readonly keydown: (event: KeyboardEvent) => void;
  /** The stage is being swiped, and has come to rest. */
  readonly scroll: () => void;
  readonly scrollend: () => void;
  /** A finger, a pointer or a wheel takes hold of the stage. */
  readonly hold: EventListenerObject & AddEventListenerOptions;
  /** Goes on by itself, or no more. */
  readonly play: () => void;
}

/** What the story needs besides what every list does. */
export interface StoryContext extends Pick<PlotContext, 'card' | 'sorted'>, Omit<AxisContext, 'handlers'> {
  /** The open event's place in the one order, from 0. */
  readonly at: number;
  /** Whether it goes on by itself; undefined where the page has not asked for that. */
  readonly playing: boolean | undefined;
  /** Whether a reader has stepped: then it is said what has opened. */
  readonly stepped: boolean;
  /** Where it lies among all; drawn from `selected`. */
  readonly progress: (selected: string) => TemplateResult;
  readonly handlers: AxisContext['handlers'] & StoryHandlers;
}

/** Where the open event stands; what has no known start claims no place (honesty rule 14). */
export function placeView({ sorted, at, words }: StoryContext): TemplateResult {
  const { messages, locale } = words;
  const place = fill(messages.place, {
    n: formatNumber(locale, at + 1),
    total: formatNumber(locale, sorted.length),
  });
  const { date } = sorted[at]!;
  return html`<p class="place">
    <span>${place}</span> ${date?.min === -Infinity ? span('note', messages.noOrder) : nothing}
  </p>`;
}

function headView(context: StoryContext): TemplateResult {
  const { timeline, card, headingLevel } = context;
  const { title, intro } = timeline;
  return html`<header class="head">
      <slot name="title"
        >${title ? heading(headingLevel, 'title', html`<span lang=${card.textLang ?? nothing}>${noBreak(title)}</span>`) : nothing}</slot
      >
      ${placeView(context)}
    </header>
    <slot name="intro"
      >${intro && context.at === 0 ? html`<div class="intro">${textView(intro, card)}</div>` : nothing}</slot
    >`;
}

function panelView(item: DatedEvent, place: number, base: number, context: StoryContext): TemplateResult {
  const { event } = item;
  const { at, card } = context;
  return html`<li
    class=${classNames('panel', event.media !== undefined && event.media.length > 0 && 'pictured')}
    part="card"
    data-id=${event.id}
    lang=${event.language ?? nothing}
    ?inert=${place !== at}
    ${setVars({ '--_i': place - base })}
  >
    <article class="story-card">${cardView(item, { kind: 'none' }, card)}</article>
    <slot name="after-${event.id}"></slot>
  </li>`;
}

/** The way to a neighbour, which says what is there. At an end it stays, so that the focus does too. */
function wayView(to: number, label: string, name: string, context: StoryContext): TemplateResult {
  const { sorted, handlers } = context;
  const target = sorted[to];
  return html`<button
    class=${classNames('way', name)}
    part="control"
    aria-disabled=${target ? 'false' : 'true'}
    @click=${() => target && handlers.step(to)}
  >
    <span class="arrow" aria-hidden="true">${name === 'back' ? '←' : '→'}</span>
    <span class="where"
      ><small>${label}</small> ${target ? html`<span>${noBreak(hedged(target, context))}</span>` : nothing}</span
    >
  </button>`;
}

/** What is not settled, closed at first and counted: no event of the story says it. */
function pointsView({ timeline, words, textLang }: StoryContext): TemplateResult | typeof nothing {
  const points = timeline.openPoints ?? [];
  if (points.length === 0) return nothing;
  return html`<details class="unsettled">
    <summary>${plural(words, words.messages.points, points.length)}</summary>
    <ul role="list">
      ${points.map((point) => pointView(point, { timeline, words, textLang }))}
    </ul>
  </details>`;
}

/** One event at a time beside its media; the neighbours a swipe, a key or a button away; and where it lies among all. */
export function storyView(context: StoryContext): TemplateResult {
  const { sorted, at, words, card, handlers, playing, stepped, progress } = context;
  const { messages } = words;
  const { base, slots, from, to } = storyWindow(at, sorted.length);
  const item = sorted[at]!;
  const panels = sorted.slice(from, to + 1);
  const asOf = card.asOf ? fill(messages.asOf, { date: formatDate(card.asOf, words).text }) : '';
  return html`<div class="story" @keydown=${handlers.keydown}>
    ${headView(context)} ${context.tools}
    <div
      class="stage"
      tabindex="0"
      role="group"
      aria-label=${context.timeline.title ?? messages.place.replace(/\s*\{.*/, '')}
      @scroll=${handlers.scroll}
      @scrollend=${handlers.scrollend}
      @pointerdown=${handlers.hold}
      @wheel=${handlers.hold}
    >
      <ol class="track" role="list" ${setVars({ '--_n': slots, '--_first': from - base })}>
        ${repeat(
          panels,
          ({ event }) => event.id,
          (each, index) => panelView(each, from + index, base, context),
        )}
      </ol>
    </div>
    <p class="vh" role="status">${stepped ? fill(messages.opened, { headline: hedged(item, context) }) : nothing}</p>
    <div class="ways">
      ${wayView(at - 1, messages.previous, 'back', context)} ${wayView(at + 1, messages.next, 'on', context)}
    </div>
    ${
      playing === undefined
        ? nothing
        : html`<button class="switch" part="control" @click=${handlers.play}>
            ${playing ? messages.pause : messages.play}
          </button>`
    }
    ${progress(item.event.id)} ${pointsView(context)}
    ${asOf ? html`<p class="as-of-words" part="as-of"><b>${asOf}.</b> ${context.timeline.asOfNote}</p>` : nothing}
    ${context.rest}<slot name="more"></slot><slot name="footer">${sourcesView(card)}</slot>
  </div>`;
}

/** The level of a card's headline under the story's own title. */
export const cardLevel = ({ timeline, headingLevel }: Pick<AxisContext, 'timeline' | 'headingLevel'>) =>
  timeline.title ? below(headingLevel, 1) : headingLevel;
