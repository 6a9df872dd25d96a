import { html, type TemplateResult } from 'lit';
import { classNames } from './class-names.js';
import type { CardHandlers } from './card-context.js';

/** Hidden, but found by the browser's own search. lit-analyzer knows only the boolean. */
export const UNTIL_FOUND = 'until-found' as unknown as true;

/** A link to another event of the timeline, or to a section of it. */
export const innerLink = (id: string, content: unknown, { goTo }: CardHandlers): TemplateResult =>
  html`<a href="#${id}" @click=${(click: Event) => goTo(id, click)}>${content}</a>`;

/** A button that opens what stands folded under a key. */
export const moreButton = (key: string, content: unknown, { open }: CardHandlers, name = ''): TemplateResult =>
  html`<button
    class=${classNames('more', name)}
    part="control"
    aria-expanded="false"
    @click=${(click: Event) => open(key, click)}
  >
    ${content}
  </button>`;
