/** The nearest value of an attribute, on the element or an ancestor, across shadow roots; '' where there is none. */
export function inherited(element: Element, attribute: string): string {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null) {
    const value = node instanceof Element ? node.getAttribute(attribute) : null;
    if (value) return value;
  }
  return '';
}

const RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/i;

/** The words' language and direction. */
export interface Language {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/**
 * The language of an element: its own `lang`, else the data set's, else the nearest ancestor's, else English. The
 * direction follows what gave the language: its own `dir`, the data set's, or the way the language is written.
 */
export function languageOf(element: HTMLElement, data: { language: string; dir?: string } | null): Language {
  const own = element.lang;
  const tag = own || data?.language || inherited(element, 'lang') || 'en';
  const lang = isTag(tag) ? tag : 'en';
  const dir = element.dir || (own ? '' : data?.dir) || '';
  if (dir === 'ltr' || dir === 'rtl') return { lang, dir };
  return { lang, dir: RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr' };
}

/** Whether Intl knows the tag; a mistyped one must not throw into the page. */
function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
