import { html, nothing, type TemplateResult } from 'lit';
import { classNames } from './class-names.js';
import type { CardHandlers } from './card-context.js';

/** For `hidden`: out of sight, but found by the browser's own search. lit-analyzer knows only the boolean. */
export const untilFound = (hidden: boolean): any => (hidden ? 'until-found' : nothing);

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
