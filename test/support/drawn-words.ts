import { linesOf, overlaps, rectOf } from './drawn-axis.js';

const named = (text: string) => `“${text.replace(/\s+/g, ' ').slice(0, 60)}”`;

/** The lines of text that are seen, each with the element it stands in. */
function seenLines(root: ParentNode) {
  const own = [...root.querySelectorAll('*')].filter(
    // What is folded keeps boxes where it was last laid out.
    (each) =>
      !each.closest('svg, .vh') && each.checkVisibility() && [...each.childNodes].some((node) => node.nodeType === 3),
  );
  return own.flatMap((element) => linesOf(element, true).map((line) => Object.assign({ element }, line)));
}

/** Lines that reach out of an ancestor that cuts off what does. */
export const cutLines = (root: ParentNode): readonly string[] =>
  seenLines(root)
    .filter(({ element, ...line }) => {
      for (let box: Element | null = element; box; box = box.parentElement) {
        if (getComputedStyle(box).overflowX === 'visible') continue;
        const { left, right, top, bottom } = rectOf(box);
        if (line.left < left - 1 || line.right > right + 1 || line.top < top - 4 || line.bottom > bottom + 4)
          return true;
      }
      return false;
    })
    .map(({ text }) => named(text));

/** Lines of different elements that lie on each other. The height of a line's letters is about the middle half of its box. */
export function linesOnLines(root: ParentNode): readonly string[] {
  const lines = seenLines(root).map(({ element, text, left, right, top, bottom }) => {
    const quarter = (bottom - top) / 4;
    return { element, text, left, right, top: top + quarter, bottom: bottom - quarter };
  });
  return lines.flatMap((line, at) =>
    overlaps([line], lines.slice(at + 1))
      .filter(([a, b]) => a.element !== b.element)
      .map(([a, b]) => `${named(a.text)} on ${named(b.text)}`),
  );
}
