import type { ReactiveControllerHost } from 'lit';

interface FoundHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Where a search has looked, of what is drawn. */
const TEXTS = '.headline, .body, .label .text, blockquote, .meta, .figure';
/** So many places are marked at most: past that a reader sees no more for it. */
const MOST = 500;
const NAME = 'news-timeline-found';

/**
 * Marks the words of a search where they stand, by the CSS Custom Highlight API: no element is added, nothing is cut. A
 * browser without it marks nothing.
 */
export class Found {
  readonly #host: FoundHost;
  #words: readonly string[] = [];
  #ranges: readonly Range[] = [];

  constructor(host: FoundHost) {
    this.#host = host;
    host.addController({ hostUpdated: () => this.#mark(), hostDisconnected: () => this.#forget() });
  }

  /** The words to mark, in lower case. */
  show(words: readonly string[]): void {
    this.#words = words;
  }

  #forget(): void {
    for (const range of this.#ranges) CSS.highlights?.get(NAME)?.delete(range);
    this.#ranges = [];
  }

  #mark(): void {
    if (!globalThis.CSS?.highlights) return;
    this.#forget();
    if (this.#words.length === 0) return;
    const ranges: Range[] = [];
    for (const box of this.#host.renderRoot.querySelectorAll(TEXTS)) {
      const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) this.#find(node as Text, ranges);
      if (ranges.length >= MOST) break;
    }
    this.#ranges = ranges;
    // One for all timelines of a page: a name is the page's.
    let highlight = CSS.highlights.get(NAME);
    if (!highlight) CSS.highlights.set(NAME, (highlight = new Highlight()));
    for (const range of ranges) highlight.add(range);
  }

  #find(node: Text, ranges: Range[]): void {
    const text = node.data.toLowerCase();
    // Letters that are longer in lower case would move what follows.
    if (text.length !== node.data.length) return;
    for (const word of this.#words)
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + word.length);
        ranges.push(range);
      }
  }
}
