import { html, nothing, type TemplateResult } from 'lit';

/** A stretch of text in a style of its own. */
export const span = (name: string, content: unknown, part: string | typeof nothing = nothing): TemplateResult =>
  html`<span class=${name} part=${part}>${content}</span>`;

/** A paragraph in a style of its own. */
export const para = (name: string, content: unknown): TemplateResult => html`<p class=${name}>${content}</p>`;

/** Text of the data, which may be written the other way round from the words about it. */
export const apart = (content: unknown): TemplateResult => html`<bdi>${content}</bdi>`;
