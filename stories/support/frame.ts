import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';

/** A column of a page, so many CSS px wide. */
export const frame = (width: number, content: unknown): TemplateResult =>
  html`<div
    ${ref((element) => {
      if (element instanceof HTMLElement) element.style.maxInlineSize = `${width}px`;
    })}
  >
    ${content}
  </div>`;
