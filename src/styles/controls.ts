import { css } from 'lit';

/** Search, filters and share over a timeline: quiet until they are opened, chips that say how many they stand for. */
export const controls = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    align-items: flex-start;
    margin-block: 0.25rem 1rem;
    font-size: 0.875rem;
    line-height: 1.4;
  }
  .story > .controls {
    margin-block: 1rem 0;
  }
  .controls input {
    box-sizing: border-box;
    inline-size: 15rem;
    max-inline-size: 100%;
    min-block-size: 2.25rem;
    padding: 0.25rem 0.625rem;
    font: inherit;
    color: inherit;
    background: var(--_paper);
    border: 1px solid var(--_rule);
    border-radius: 0;
    appearance: none;
  }
  .controls input::placeholder {
    color: var(--_ink-3);
    opacity: 1;
  }
  .controls summary {
    min-block-size: 2.25rem;
    padding: 0.375rem 0.75rem;
    border: 1px solid var(--_rule);
    cursor: pointer;
    list-style: none;
    font-weight: 600;
  }
  .controls summary::-webkit-details-marker {
    display: none;
  }
  .controls summary::after {
    content: '';
    display: inline-block;
    inline-size: 7px;
    block-size: 7px;
    margin-inline-start: 0.625rem;
    margin-block-end: 3px;
    border: solid;
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(45deg);
  }
  .controls [open] > summary::after {
    margin-block-end: -1px;
    transform: rotate(-135deg);
  }
  .controls summary:hover,
  .chip:hover {
    border-color: var(--_ink);
  }
  /* Its box needs the whole line, its button does not. */
  .controls details[open] {
    flex: 1 0 100%;
    order: 1;
  }
  .controls details[open] > summary {
    display: inline-block;
  }
  .facet-box {
    display: grid;
    gap: 0.75rem;
    padding-block: 0.75rem 0.25rem;
  }
  .share .facet-box {
    display: flex;
    align-items: center;
  }
  .facet {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .facet legend {
    padding: 0;
    margin-block-end: 0.25rem;
    font-size: 0.75rem;
    font-weight: 600;
    color: var(--_ink-2);
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    max-inline-size: 100%;
    min-block-size: 2rem;
    padding: 0.125rem 0.625rem;
    border: 1px solid var(--_rule);
    font-size: 0.8125rem;
  }
  .controls .tally {
    font-size: 0.75rem;
    font-weight: 400;
    color: var(--_ink-3);
  }
  /* Pressed is a ground and a heavier edge: not by colour alone. */
  .chip[aria-pressed='true'] {
    background: var(--_accent-tint);
    border: 2px solid var(--_ink);
    padding-inline: calc(0.625rem - 1px);
    font-weight: 600;
  }
  .chip[aria-pressed='true'] .tally {
    color: var(--_ink-2);
  }
  .facet .more {
    min-block-size: 2rem;
    font-size: 0.8125rem;
  }
  .shown {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    min-block-size: 2.25rem;
    color: var(--_ink-2);
  }
  .clear {
    min-block-size: 28px;
    text-decoration: underline var(--_rule);
    text-underline-offset: 0.25em;
  }
  ::highlight(news-timeline-found) {
    color: var(--_ink);
    background-color: var(--_accent-tint);
    text-decoration: underline 2px;
  }
  @container news-timeline (width < 480px) {
    .controls input {
      inline-size: 100%;
    }
  }
  @media (pointer: coarse) {
    .controls :is(input, summary),
    .chip,
    .clear {
      min-block-size: 44px;
    }
    .controls summary {
      padding-block: 0.625rem;
    }
  }
  @media print {
    .controls :is(input, details, .clear) {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .chip[aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
      border-color: Highlight;
    }
    .chip[aria-pressed='true'] .tally {
      color: HighlightText;
    }
  }
`;
