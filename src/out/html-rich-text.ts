import { parseRichText, type RichBlock, type RichInline, type RichLine } from '../text/rich-text.js';
import { joinHtml, tag, type Html } from './escape-html.js';
import { noBreakHtml } from './html-context.js';

const inline = (nodes: readonly RichInline[]): Html =>
  joinHtml(
    ...nodes.map((node): Html => {
      switch (node.type) {
        case 'text':
          return noBreakHtml(node.text);
        case 'em':
        case 'strong':
          return tag(node.type, {}, inline(node.children));
        case 'link':
          // The parser lets no other scheme through than https, http and mailto.
          return tag('a', { href: node.url, rel: !node.url.startsWith('#') && 'noopener' }, inline(node.children));
      }
    }),
  );

const lines = (nodes: readonly RichLine[]): Html =>
  joinHtml(...nodes.map(({ type, children }) => tag(type, {}, inline(children))));

const block = (node: RichBlock): Html => {
  switch (node.type) {
    case 'p':
      return tag('p', {}, inline(node.children));
    case 'ul':
      return tag('ul', {}, lines(node.children));
    case 'quote':
      return tag('blockquote', {}, lines(node.children));
  }
};

/** A body as HTML: paragraphs, lists, quotations. Its text is never read as HTML. */
export const richTextHtml = (text: string): Html => joinHtml(...parseRichText(text).map(block));

/** One sentence with its links, or undefined where the text is more than that. */
export const richSentence = (text: string): Html | undefined => {
  const [first, second] = parseRichText(text);
  return first?.type === 'p' && !second ? inline(first.children) : undefined;
};
