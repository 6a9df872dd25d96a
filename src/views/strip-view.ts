import { html, nothing, type TemplateResult } from 'lit';
import { dateLine } from '../text/date-line.js';
import { fill, plural } from '../text/fill-message.js';
import { formatEdtf } from '../text/format-edtf.js';
import { hedgeLine } from '../text/hedge-line.js';
import { leadEvent } from '../model/fold-events.js';
import { isStruck } from '../model/is-struck.js';
import { datePartsView } from './date-view.js';
import { noBreak } from './no-break.js';
import { span } from './span.js';
import { hedged } from './hedged.js';
import type { StoryContext } from './story-view.js';

/** Width of the small axis, CSS px at 16 px type, and its height as a part of the usual one. */
const AXIS = 272;
const FLAT = 0.7;
/** The side margins that a plan takes off, CSS px. */
const SIDES = 40;

/** One line over an article: the event that the story is about, where it lies among all, and the way to all of them. */
export function stripView(context: StoryContext, axis: (context: StoryContext) => TemplateResult): TemplateResult {
  const { sorted, timeline, words, card, handlers, rem } = context;
  const lead = leadEvent(timeline, sorted);
  const item = sorted.find(({ event }) => event === lead) ?? sorted[0]!;
  const { event, date } = item;
  const line = dateLine(item, words, { timeline, heading: { kind: 'none' } });
  const before = hedgeLine(item, words, card);
  // A day that nobody knows says less than the day on which it became known.
  const known = event.reported && date?.min === -Infinity ? formatEdtf(event.reported, words, timeline) : '';
  return html`<div class="strip">
    <div class="what">
      <p class="when">
        ${known ? fill(words.messages.becameKnown, { date: known }) : line && html`${line.label} ${datePartsView(line.parts)}`}
      </p>
      ${before ? html`<p class="when" aria-hidden="true">${before}</p>` : nothing}
      <button
        class="said"
        part="headline"
        aria-label=${hedged(item, context)}
        @click=${() => handlers.toggle(event.id)}
      >
        ${isStruck(event) ? html`<s>${event.headline}</s>` : span('clamped', noBreak(event.headline))}
      </button>
    </div>
    ${axis({ ...context, selected: event.id, width: (AXIS * rem) / 16 + SIDES, rem: rem * FLAT })}
    <button class="all" part="control" aria-expanded="false" @click=${() => handlers.toggle()}>
      ${plural(words, words.messages.seeAll, sorted.length)} <span class="arrow" aria-hidden="true">→</span>
    </button>
  </div>`;
}
