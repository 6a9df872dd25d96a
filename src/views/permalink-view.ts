import { html, type TemplateResult } from 'lit';
import type { NewsEvent } from '../model/timeline.js';
import { fill } from '../text/fill-message.js';
import type { Words } from '../text/messages.js';
import type { CardHandlers } from './card-context.js';

/** The link of a card to itself. */
export const permalinkView = (
  { id, headline }: NewsEvent,
  href: string,
  { messages }: Words,
  goTo: CardHandlers['goTo'],
): TemplateResult =>
  html`<a
    class="permalink"
    href=${href}
    aria-label=${fill(messages.permalink, { headline })}
    @click=${(click: Event) => goTo(id, click)}
    >#</a
  >`;
