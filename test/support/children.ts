/** The page's policy lets one name through, and any number of policies of that name. */
const policy = (
  globalThis as unknown as {
    trustedTypes?: {
      createPolicy(name: string, rules: { createHTML(html: string): string }): { createHTML(html: string): string };
    };
  }
).trustedTypes?.createPolicy('lit-html', { createHTML: (html) => html });

/** An element with this HTML as its children, as the browser's own parser reads a page; in a document that loads nothing. */
export function withChildren(html: string, tag = 'x-host'): HTMLElement {
  const host = document.implementation.createHTMLDocument().createElement(tag);
  host.innerHTML = policy?.createHTML(html) ?? html;
  return host;
}
