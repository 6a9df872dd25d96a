/** CSS px of the page. */
export interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A line of text as it is drawn. Lines of one owner belong together. */
export interface DrawnText extends Rect {
  readonly owner: string;
  readonly kind: 'label' | 'own' | 'tick' | 'parent' | 'gone' | 'group' | 'now-name';
  readonly text: string;
}

/** A piece of a mark: one subpath, with the classes of its path. */
export interface DrawnPiece extends Rect {
  readonly look: string;
  readonly ring: boolean;
}

/** What stands on a plot, read from what is drawn and not from the plan it was drawn by. */
export interface DrawnAxis {
  readonly plot: Rect;
  readonly texts: readonly DrawnText[];
  /** The paper under each label. */
  readonly grounds: readonly (Rect & { readonly owner: string })[];
  readonly marks: readonly DrawnPiece[];
  readonly stems: readonly Rect[];
  readonly bands: readonly Rect[];
  readonly now: Rect | undefined;
  /** Where a unit begins: x of each tick, in order of time. */
  readonly ticks: readonly number[];
  /** Names of the units, in order of time, with the middle of each. */
  readonly names: readonly { readonly text: string; readonly middle: number }[];
}

/** What the picture draws besides marks. */
const FRAME = new Set(['grid', 'line', 'beyond', 'ticks', 'band', 'torn', 'across', 'now', 'hatching']);
const KINDS = ['own', 'parent', 'tick', 'gone', 'group', 'now-name'] as const;

interface Piece {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  readonly ring: boolean;
}

/** The bounds of each subpath: of lines, and of the arcs that make a ring. */
export function piecesOf(d: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const part of d.split(/(?=M)/).filter(Boolean)) {
    const [xs, ys]: [number[], number[]] = [[], []];
    let [x, y] = [0, 0];
    for (const [, name, rest] of part.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
      const numbers = (rest!.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
      if (name === 'H') x = numbers[0]!;
      else if (name === 'V') y = numbers[0]!;
      else if (name === 'h') x += numbers[0]!;
      else if (name === 'v') y += numbers[0]!;
      else if (name === 'l' || name === 'a') {
        // An arc reaches its radius above and below its ends.
        if (name === 'a') ys.push(y - numbers[1]!, y + numbers[1]!);
        x += numbers.at(-2)!;
        y += numbers.at(-1)!;
      } else if (name !== 'Z') [x, y] = [numbers.at(-2)!, numbers.at(-1)!];
      xs.push(x);
      ys.push(y);
    }
    pieces.push({
      x0: Math.min(...xs),
      x1: Math.max(...xs),
      y0: Math.min(...ys),
      y1: Math.max(...ys),
      ring: part.includes('a'),
    });
  }
  return pieces;
}

/** The lines of text within an element that are seen. @param own Of its own text alone, and not of elements within it. */
export function linesOf(within: Element, own = false): readonly (Rect & { readonly text: string })[] {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  const lines: (Rect & { readonly text: string })[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent!.trim();
    if (!text || node.parentElement!.closest('.vh') || (own && node.parentElement !== within)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom, width } of range.getClientRects())
      if (width > 0) lines.push({ left, right, top, bottom, text });
  }
  return lines;
}

export const rectOf = (element: Element): Rect => {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { left, right, top, bottom };
};

/** Reads the plot of an element that has drawn its axis; undefined where there is none. */
export function drawnAxis(root: ParentNode): DrawnAxis | undefined {
  const plot = root.querySelector('.plot');
  if (!plot) return undefined;
  const at = rectOf(plot);
  const mirrored = getComputedStyle(plot).direction === 'rtl';
  const onPage = ({ x0, x1, y0, y1 }: Piece): Rect => ({
    left: mirrored ? at.right - x1 : at.left + x0,
    right: mirrored ? at.right - x0 : at.left + x1,
    top: at.top + y0,
    bottom: at.top + y1,
  });
  const paths = [...plot.querySelectorAll('svg:not(.glyph) path')].flatMap((path) => {
    const look = path.getAttribute('class')!.trim();
    return piecesOf(path.getAttribute('d')!).map((piece) => Object.assign(onPage(piece), { look, ring: piece.ring }));
  });
  const of = (name: string) => paths.filter(({ look }) => look.split(' ').includes(name));
  const texts: DrawnText[] = [];
  for (const button of plot.querySelectorAll<HTMLElement>('button')) {
    const id = button.dataset['id']!;
    for (const line of linesOf(button.querySelector('.text')!))
      texts.push({ owner: `label ${id}`, kind: 'label', ...line });
    for (const own of button.querySelectorAll('.own'))
      for (const line of linesOf(own)) texts.push({ owner: `name ${id}`, kind: 'own', ...line });
  }
  [...plot.querySelectorAll('.names > *')].forEach((name, index) => {
    const kind = KINDS.find((each) => name.classList.contains(each))!;
    for (const line of linesOf(name)) texts.push({ owner: `${kind} ${index}`, kind, ...line });
  });
  return {
    plot: at,
    texts,
    grounds: [...plot.querySelectorAll('button .text:not(.block)')].map((text) =>
      Object.assign(rectOf(text), { owner: `label ${text.closest('button')!.dataset['id']}` }),
    ),
    marks: paths.filter(({ look }) => !look.split(' ').some((name) => FRAME.has(name) || name === 'stem')),
    stems: of('stem'),
    bands: of('band'),
    now: of('now')[0],
    ticks: of('ticks').map(({ left }) => left),
    names: [...plot.querySelectorAll('.names .tick:not(.parent)')].map((name) => {
      const { left, right } = rectOf(name);
      return { text: name.textContent!, middle: (left + right) / 2 };
    }),
  };
}

/** What sticks out of an element at its sides: boxes and texts, but for words that are only heard. */
export function stickingOut(element: Element, root: ParentNode): readonly string[] {
  const { left, right } = rectOf(element);
  const isOut = (rect: Rect) => rect.left < left - 1 || rect.right > right + 1;
  const shown = [...root.querySelectorAll('*')].filter(
    (each) => !each.closest('svg, .vh, [hidden]') && each.getClientRects().length > 0,
  );
  return shown.flatMap((each) => {
    const own = [...each.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent!.trim());
    return [rectOf(each), ...(own ? linesOf(each) : [])]
      .filter(isOut)
      .map(
        (rect) =>
          `${each.localName}.${each.className}: ${Math.round(rect.left - left)} to ${Math.round(rect.right - left)}`,
      );
  });
}

/** Pairs that overlap by more than a pixel each way, across and down. */
export function overlaps<A extends Rect, B extends Rect>(
  some: readonly A[],
  others: readonly B[],
  slack = 1,
): readonly (readonly [A, B])[] {
  return some.flatMap((a) =>
    others
      .filter(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack,
      )
      .map((b) => [a, b] as const),
  );
}
