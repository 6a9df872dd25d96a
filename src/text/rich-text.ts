/** A stretch of text inside a block. */
export type RichInline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'em' | 'strong'; readonly children: readonly RichInline[] }
  | { readonly type: 'link'; readonly url: string; readonly children: readonly RichInline[] };

/** A paragraph, or one item of a list. */
export interface RichLine {
  readonly type: 'p' | 'li';
  readonly children: readonly RichInline[];
}

/** A block: a paragraph of inline text, a list of items, a quotation of paragraphs. */
export type RichBlock =
  | (RichLine & { readonly type: 'p' })
  | { readonly type: 'ul' | 'quote'; readonly children: readonly RichLine[] };

/**
 * Whether a link may lead there: `https:`, `http:`, `mailto:`, or relative. A colon with anything else before it is
 * refused, so that no space or control character that a browser strips can hide a scheme.
 */
export const isSafeLink = (url: string): boolean => /^(?:https?:|mailto:|[^:/?#]*(?:[/?#]|$))/i.test(url);

/** A mark that is open, and what has been read since. Each of the three is open at most once: work stays linear. */
interface Frame {
  readonly mark: string;
  readonly children: RichInline[];
}

const addText = (to: RichInline[], text: string): void => {
  const last = to.at(-1);
  if (last?.type === 'text') to[to.length - 1] = { type: 'text', text: last.text + text };
  else if (text) to.push({ type: 'text', text });
};

const add = (to: RichInline[], nodes: readonly RichInline[]): void => {
  for (const node of nodes) {
    if (node.type === 'text') addText(to, node.text);
    else to.push(node);
  }
};

const inline = (source: string): readonly RichInline[] => {
  const open: Frame[] = [{ mark: '', children: [] }];
  const top = (): RichInline[] => open.at(-1)!.children;
  /** Marks that never closed are the characters they are. */
  const unwind = (depth: number): void => {
    while (open.length > depth) {
      const { mark, children } = open.pop()!;
      addText(top(), mark);
      add(top(), children);
    }
  };
  let read = 0;
  for (const { 0: token, 1: url, index } of source.matchAll(
    /\*\*?|\[|\](?:\(([^()\s]+(?:\([^()\s]*\)[^()\s]*)*)\))?/g,
  )) {
    addText(top(), source.slice(read, index));
    read = index + token.length;
    const isLinkEnd = token.startsWith(']');
    const depth = open.findIndex(({ mark }) => mark === (isLinkEnd ? '[' : token));
    const isSpace = (char: string | undefined) => !char || /\s/.test(char);
    if (isLinkEnd) {
      if (depth > 0 && url && isSafeLink(url)) {
        unwind(depth + 1);
        const { children } = open.pop()!;
        if (children.length) top().push({ type: 'link', url, children });
        else addText(top(), `[${token}`);
      } else {
        if (depth > 0) unwind(depth);
        addText(top(), token);
      }
    } else if (token === '[') {
      if (depth > 0) unwind(depth);
      open.push({ mark: token, children: [] });
    } else if (depth > 0 && !isSpace(source[index - 1])) {
      unwind(depth + 1);
      const { children } = open.pop()!;
      if (children.length) top().push({ type: token === '*' ? 'em' : 'strong', children });
      else addText(top(), token + token);
    } else if (depth < 0 && !isSpace(source[read]) && !/\w/.test(source[index - 1] ?? '')) {
      open.push({ mark: token, children: [] });
    } else addText(top(), token);
  }
  addText(top(), source.slice(read));
  unwind(1);
  return top();
};

/**
 * Reads a body's six rules into a tree that a view turns into nodes: paragraphs apart by blank lines, `*em*`,
 * `**strong**`, `[text](url)`, `- ` lists and `> ` quotations. Whatever is no rule is text; markup of HTML too.
 *
 * Total and linear: it never throws, loses no text, and reads each character a bounded number of times. A link whose
 * scheme is not allowed stays the text it is.
 */
export const parseRichText = (text: string): readonly RichBlock[] => {
  const blocks: { type: 'p' | 'ul' | 'quote'; lines: string[][] }[] = [];
  let fresh = true;
  for (const line of text.split(/\r\n?|\n/)) {
    const [, mark, content] = /^(- |> ?)?(.*)$/s.exec(line) ?? [];
    const type = !mark ? 'p' : mark === '- ' ? 'ul' : 'quote';
    const last = blocks.at(-1);
    if (!content?.trim()) {
      // A blank line ends a paragraph; inside a quotation it ends one of its own.
      if (type === 'quote' && last?.type === 'quote' && !fresh) last.lines.push([]);
      else fresh = true;
    } else {
      if (fresh || last?.type !== type) blocks.push({ type, lines: [[content]] });
      else if (type === 'ul') last.lines.push([content]);
      else last.lines.at(-1)!.push(content);
      fresh = false;
    }
  }
  const read = (lines: readonly string[]) => inline(lines.map((line) => line.trim()).join(' '));
  return blocks.map(({ type, lines }) =>
    type === 'p'
      ? { type, children: read(lines.flat()) }
      : {
          type,
          children: lines
            .filter(({ length }) => length)
            .map((each) => ({ type: type === 'ul' ? 'li' : 'p', children: read(each) })),
        },
  );
};

const inlineText = (nodes: readonly RichInline[]): string =>
  nodes.map((node) => (node.type === 'text' ? node.text : inlineText(node.children))).join('');

/** The text without its marks, for exports: blocks apart by blank lines, items and lines by line ends. */
export const plainRichText = (text: string): string =>
  parseRichText(text)
    .map((block) =>
      block.type === 'p'
        ? inlineText(block.children)
        : block.children.map((line) => inlineText(line.children)).join('\n'),
    )
    .join('\n\n');
