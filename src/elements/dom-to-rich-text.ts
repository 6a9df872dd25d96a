import { isSafeLink } from '../text/rich-text.js';

/** What is no text of the event: it is read apart, or was made from the data and written by nobody. */
const APART = 'cite,figure,[data-said],[data-field],[data-type][data-to],[data-when],[data-verbatim],[data-open-points],script,style,template';
const BLOCK = /^(p|div|h[1-6]|[uod]l|li|d[td]|blockquote|section|article|header|footer|details|t(able|body|head|foot|[rdh])|pre|figcaption)$/;

/** Whether an element is passed over. */
export type Skip = (element: Element) => boolean;

const isElement = (node: Node): node is Element => node.nodeType === 1;
const isApart = (node: Node, skip?: Skip) => isElement(node) && (node.matches(APART) || skip?.(node));

/** Puts marks around a stretch of text as far as rich text has them: not inside a word, nor side by side. */
function marked(element: Element, content: string, before: string): string {
  const [, start = '', inner = '', end = ''] = /^(\s*)(.*?)(\s*)$/s.exec(content)!;
  const href = element.getAttribute('href')?.trim().replace(/\s/g, '%20');
  if (href && inner && element.localName === 'a') return isSafeLink(href) ? `${start}[${inner.replace(/[[\]]/g, '')}](${href})${end}` : content;
  const mark = /^(strong|b)$/.test(element.localName) ? '**' : /^(em|i)$/.test(element.localName) ? '*' : '';
  return /^[^*]$|^[^*].*[^*]$/s.test(inner) && !/[\w*]$/.test(before + start) ? start + mark + inner + mark + end : content;
}

function inlineText(node: Node, rich: boolean, skip: Skip | undefined, before: string): string {
  if (node.nodeType === 3) return node.nodeValue!;
  if (!isElement(node) || isApart(node, skip)) return '';
  if (node.localName === 'br') return ' ';
  let text = '';
  for (const child of node.childNodes) text += inlineText(child, rich, skip, text);
  return rich ? marked(node, text, before) : text;
}

/**
 * The text of a piece of the page in blocks: paragraphs, `- ` lists, `> ` quotations, with `*em*`, `**strong**` and
 * `[text](url)`; read from nodes, never from markup. Without `rich`, only the words.
 */
export function textBlocks(root: Node, rich: boolean, skip?: Skip): string[] {
  const blocks: string[] = [];
  let line = '';
  const flush = () => {
    line = line.replace(/[ \t\n\f\r]+/g, ' ').trim();
    if (line) blocks.push(line);
    line = '';
  };
  const add = (mark: string, between: string, pieces: readonly (readonly string[])[]) => {
    const lines = pieces.map((piece) => piece.join(' ').replace(/\n(- |> ?)?/g, ' ')).filter(Boolean);
    if (lines.length > 0) blocks.push(mark + lines.join(between + mark));
  };
  for (const node of root.childNodes) {
    const name = isElement(node) ? node.localName : '';
    if (!BLOCK.test(name)) line += inlineText(node, rich, skip, line);
    else if (!isApart(node, skip)) {
      flush();
      const isList = rich && /^[uo]l$/.test(name);
      if (isList) add('- ', '\n', [...node.childNodes].map((item) => textBlocks(item, rich, skip)));
      else if (rich && name === 'blockquote') add('> ', '\n>\n', textBlocks(node, rich, skip).map((block) => [block]));
      else blocks.push(...textBlocks(node, rich, skip));
    }
  }
  flush();
  return blocks;
}

/** The words of a piece of the page in one line; '' where there is no such piece. */
export const plainText = (node: Node | null | undefined): string => (node ? textBlocks(node, false).join(' ') : '');

/** A piece of the page as rich text. */
export const richText = (node: Node, skip?: Skip): string => textBlocks(node, true, skip).join('\n\n');
