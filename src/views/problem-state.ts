import { html, type TemplateResult } from 'lit';
import type { Words } from '../text/messages.js';

/**
 * The data could not be had: the children stay, and a quiet sentence says that there should be more. What went wrong is
 * for the page's makers, and goes to them by event; a page may say it in its own words (slot `error`).
 */
export const problemState = ({ messages }: Words): TemplateResult =>
  html`<slot></slot><slot name="error"><p class="quiet" role="status">${messages.failed}</p></slot>`;

/** The data are on their way: the children stay. The word comes late, so that it does not flash on a fast line. */
export const loadingState = ({ messages }: Words, slow: boolean): TemplateResult =>
  html`<slot></slot>${slow ? html`<p class="quiet" role="status">${messages.loading}</p>` : null}`;
