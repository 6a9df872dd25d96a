import { html, type TemplateResult } from 'lit';

/** 2 to 6, or 'none': bold text that leaves an article's outline alone. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6 | 'none';

/** A level below another, as far as HTML goes. */
export const below = (level: HeadingLevel, steps: number): HeadingLevel =>
  level === 'none' ? level : (Math.min(6, level + steps) as HeadingLevel);

/** A heading of a level. Tag names cannot be bound in a template, so each has its own. */
export function heading(level: HeadingLevel, name: string, content: unknown, part = name): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 class=${name} part=${part} tabindex="-1">${content}</h2>`;
    case 3:
      return html`<h3 class=${name} part=${part} tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 class=${name} part=${part} tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 class=${name} part=${part} tabindex="-1">${content}</h5>`;
    case 6:
      return html`<h6 class=${name} part=${part} tabindex="-1">${content}</h6>`;
    case 'none':
      return html`<p class=${name} part=${part} tabindex="-1"><strong>${content}</strong></p>`;
  }
}
