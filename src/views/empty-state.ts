import { html, type TemplateResult } from 'lit';
import type { Words } from '../text/messages.js';

/** A data set without events says so, quietly; a page may say it in its own words (slot `empty`). */
export const emptyState = ({ messages }: Words): TemplateResult =>
  html`<slot name="empty"><p class="quiet">${messages.empty}</p></slot>`;
