import { css } from 'lit';

/** The box of the element, and what every layout shares: type, focus ring, text for the ear only, the quiet states. */
export const host = css`
  :host {
    display: block;
    background: var(--_paper);
    color: var(--_ink);
    font-family: var(--_font);
    font-variant-numeric: tabular-nums;
    line-height: 1.5;
    text-align: start;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  /* Held until data arrive; with children, their own height is what is held. */
  .root.loading {
    min-block-size: var(--news-timeline-min-height, 20rem);
  }
  .root.loading.has-children {
    min-block-size: 0;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  /* Inline-size containment would make the element nothing wide in a shrink-to-fit box: hence an intrinsic size. */
  .root {
    container: news-timeline / inline-size;
    contain-intrinsic-inline-size: auto 40rem;
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ol,
  ul,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  ol,
  ul {
    list-style: none;
  }
  a {
    color: inherit;
    text-decoration: underline var(--_rule);
    text-underline-offset: 0.2em;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    cursor: pointer;
    text-align: start;
  }
  a:hover,
  button:hover {
    text-decoration-color: currentColor;
  }
  a:active,
  button:active {
    background: var(--_accent-tint);
  }
  :focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
    border-radius: 2px;
  }
  /* For the ear: read, not seen, and not so small that a screen reader skips it. */
  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .nb {
    white-space: nowrap;
  }
  /* Korean is broken between words, where browsers would break it inside them. */
  :lang(ko) {
    word-break: keep-all;
  }
  /* In a text that runs the other way a date keeps its own order. */
  time {
    unicode-bidi: plaintext;
  }
  .quiet {
    padding: 1.5rem 1.25rem;
    font-size: 0.875rem;
    line-height: 1.45;
    color: var(--_ink-2);
  }
  @media print {
    .root.loading {
      min-block-size: 0;
    }
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
