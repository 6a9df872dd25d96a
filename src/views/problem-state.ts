import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../text/messages.js';

const status = (words: string) => html`<p class="quiet" role="status">${words}</p>`;

/**
 * The data could not be had: the children stay, and a quiet sentence says that there should be more. What went wrong is
 * for the page's makers, and goes to them by event; a page may say it in its own words (slot `error`).
 */
export const problemState = ({ messages }: Words): TemplateResult =>
  html`<slot></slot><slot name="error">${status(messages.failed)}</slot>`;

/** The data are on their way: the children stay. The word comes late, so that it does not flash on a fast line. */
export const loadingState = ({ messages }: Words, slow: boolean): TemplateResult =>
  html`<slot></slot>${slow ? status(messages.loading) : nothing}`;
