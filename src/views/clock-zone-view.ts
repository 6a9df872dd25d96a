import { html, nothing, type TemplateResult } from 'lit';
import type { TickUnit } from '../layout/ticks.js';
import type { DatedEvent } from '../model/sort-events.js';
import { clockZone } from '../text/clock-zone.js';
import { fill } from '../text/fill-message.js';
import type { Words } from '../text/messages.js';

/**
 * Whose clock it is that the ticks show; nothing where they show none, or where no one zone can be named.
 * @param items What is on the axis, dates as they were written; asked for only where they are needed.
 */
export function clockZoneView(
  unit: TickUnit,
  items: () => readonly DatedEvent[],
  words: Words,
): TemplateResult | typeof nothing {
  if (!/hour|minute|second/.test(unit)) return nothing;
  const zone = clockZone(
    items().flatMap(({ date }) => date ?? []),
    words,
  );
  return zone ? html`<p class="note zone">${fill(words.messages.clockTimes, { zone })}</p>` : nothing;
}
