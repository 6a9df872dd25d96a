import type { CSSResult } from 'lit';

/** Adds the styles of a part that came later. */
export function adoptStyles(
  { renderRoot }: { readonly renderRoot: HTMLElement | DocumentFragment },
  { styleSheet }: CSSResult,
): void {
  if (styleSheet && renderRoot instanceof ShadowRoot) renderRoot.adoptedStyleSheets.push(styleSheet);
}
