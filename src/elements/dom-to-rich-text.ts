import { isSafeLink } from '../text/rich-text.js';

/** What is no text of the event: it is read apart, or was made from the data and written by nobody. */
const APART = 'cite,figure,[data-said],[data-field],[data-to],[data-when],[data-verbatim],script,style,template';
const BLOCK =
  /^(p|div|h\d|[uod]l|li|d[td]|blockquote|section|article|header|footer|details|t(able|body|head|foot|[rdh])|pre)$/;

/** Whether an element is passed over. */
export type Skip = (element: Element) => boolean;

/** Puts marks around a stretch of text as far as rich text has them: not inside a word, nor side by side. */
const marked = (element: Element, content: string, before: string): string =>
  content.replace(/^(\s*)(\S.*?)(\s*)$/s, (all, start: string, text: string, end: string) => {
    const { localName } = element;
    const href = element.getAttribute('href')?.trim().replace(/\s/g, '%20');
    if (href) return isSafeLink(href) ? `${start}[${text.replace(/[[\]]/g, '')}](${href})${end}` : all;
    const mark = /^(strong|b)$/.test(localName) ? '**' : /^(em|i)$/.test(localName) ? '*' : '';
    return /^\*|\*$/.test(text) || /[\w*]$/.test(before + start) ? all : start + mark + text + mark + end;
  });

/**
 * The text of a piece of the page in blocks: paragraphs, `- ` lists, `> ` quotations, with `*em*`, `**strong**` and
 * `[text](url)`; read from nodes, never from markup. Without `rich`, only the words.
 */
export function textBlocks(root: Node, rich: boolean, skip?: Skip): string[] {
  const blocks: string[] = [];
  let line = '';
  const flush = (text = line) => {
    if ((text = text.replace(/[ \t\f\r]+/g, ' ').trim())) blocks.push(text);
    line = '';
  };
  const walk = (node: Node) => {
    for (const child of node.childNodes) {
      const element = child as Element;
      const { localName } = element;
      if (child.nodeType === 3) line += child.nodeValue!.replaceAll('\n', ' ');
      else if (child.nodeType !== 1 || element.matches(APART) || skip?.(element)) continue;
      else if (BLOCK.test(localName)) {
        flush();
        if (rich && /^[uo]l$/.test(localName))
          flush([...element.children].map((item) => `- ${textBlocks(item, rich, skip).join(' ')}`).join('\n'));
        else if (rich && localName === 'blockquote')
          flush(richText(element, skip).replace(/^./gm, '> $&').replaceAll('\n\n', '\n>\n'));
        else walk(child);
        flush();
      } else {
        const before = line;
        line = localName === 'br' ? ' ' : '';
        walk(child);
        line = before + (rich ? marked(element, line, before) : line);
      }
    }
  };
  walk(root);
  flush();
  return blocks;
}

/** The words of a piece of the page in one line; '' where there is no such piece. */
export const plainText = (node: Node | null | undefined): string => (node ? textBlocks(node, false).join(' ') : '');

/** A piece of the page as rich text. */
export const richText = (node: Node, skip?: Skip): string => textBlocks(node, true, skip).join('\n\n');
