import type { CSSResult } from 'lit';

/** Adds the styles of a part that came later. */
export function adoptStyles(
  { renderRoot }: { readonly renderRoot: HTMLElement | DocumentFragment },
  styles: readonly CSSResult[],
): void {
  for (const { styleSheet } of styles)
    if (styleSheet && renderRoot instanceof ShadowRoot) renderRoot.adoptedStyleSheets.push(styleSheet);
}
