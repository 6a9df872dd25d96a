import { html, type TemplateResult } from 'lit';
import type { ListContext } from './list-view.js';

/** While nothing can be drawn yet: its data are being indexed, or a part of its code is on its way. */
export const readingView = ({ words }: Pick<ListContext, 'words'>): TemplateResult =>
  html`<p class="note" role="status">${words.messages.loading}</p>`;
