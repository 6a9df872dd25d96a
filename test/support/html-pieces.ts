import { validate } from '../../src/data/validate-timeline.js';
import type { TimelineObjectInput } from '../../src/model/timeline.js';
import type { HtmlContext } from '../../src/out/html-context.js';
import { htmlSections, type HtmlItem } from '../../src/out/html-sections.js';
import { en } from '../../src/text/locales/en.js';

/** A data set as the pieces of `toHtml` see it, in British English, and its items in the order shown. */
export function pieces(input: TimelineObjectInput): {
  readonly context: HtmlContext;
  readonly items: readonly HtmlItem[];
} {
  const { timeline } = validate(input);
  const sections = htmlSections(timeline, 'chronological');
  const items = sections.parts.flatMap((part) => (part.type === 'section' ? part.items : []));
  const context: HtmlContext = {
    timeline,
    words: { locale: 'en-GB', messages: en, timeZone: timeline.timeZone },
    wordsLang: undefined,
    asOf: sections.asOf,
    sharedSources: new Set(),
  };
  return { context, items };
}

const VOID = /^(img|track)$/;
const TOKEN = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+=(?:"[^"<>]*"|'[^'<>]*'))*)( \/)?>|([^<>]+)|([\s\S])/gy;

/** Why a piece of markup is not well-formed XML; '' if it is. Stricter than the parser of a page, as a feed is. */
export function fault(html: string): string {
  const open: string[] = [];
  for (const [token, closes, name, attributes = '', selfClosed, text, stray] of html.matchAll(TOKEN)) {
    if (stray !== undefined) return `stray ${stray}`;
    if (/&(?!(amp|lt|gt|quot|#39|#10);)/.test(`${text ?? ''}${attributes}`)) return `bare & in ${token}`;
    const names = [...attributes.matchAll(/ ([a-z-]+)=/g)].map(([, each]) => each);
    if (new Set(names).size < names.length) return `an attribute twice in ${token}`;
    if (!name) continue;
    if (Boolean(selfClosed) !== VOID.test(name)) return `${token} should ${selfClosed ? 'not ' : ''}close itself`;
    if (closes && open.pop() !== name) return `${token} closes what is not open`;
    if (!closes && !selfClosed) open.push(name);
  }
  return open.length > 0 ? `${open.join(' ')} stays open` : '';
}
