import { css } from 'lit';

/** The event card of SPEC.md §4, wherever it stands. Its parts follow each other in DOM order with the spaces given there. */
export const card = css`
  .date {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.625rem;
    font-size: 0.875rem;
    line-height: 1.4;
    font-weight: 600;
    letter-spacing: 0.005em;
  }
  .note {
    font-size: 0.8125rem;
    font-weight: 400;
    letter-spacing: 0;
    color: var(--_ink-3);
  }
  .words {
    margin-block-start: 0.375rem;
    font-size: 0.875rem;
    line-height: 1.45;
    color: var(--_ink-2);
    text-wrap: balance;
  }
  .headline {
    margin-block-start: 0.125rem;
    font-size: 1.125rem;
    line-height: 1.3;
    font-weight: 600;
    letter-spacing: -0.005em;
    text-wrap: balance;
  }
  .mark + .headline,
  .mark + .words {
    margin-block-start: 0;
  }
  .figure-line {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5rem;
    font-size: 1rem;
    line-height: 1.05;
    font-weight: 400;
    letter-spacing: 0;
  }
  .number {
    font-size: 2rem;
    letter-spacing: -0.025em;
  }
  .headline .number {
    font-size: 2.5rem;
  }
  .rest {
    display: block;
    font-size: 0.875rem;
    line-height: 1.3;
    font-weight: 400;
    letter-spacing: 0;
    color: var(--_ink-2);
  }
  .rest + .figure-line {
    margin-block-start: 0.125rem;
  }
  .figure {
    margin-block-start: 0.5rem;
  }
  .speaker {
    display: block;
    font-size: 1rem;
    line-height: 1.4;
    font-weight: 600;
  }
  .pull {
    display: block;
    font-size: 1.5rem;
    line-height: 1.28;
    font-weight: 400;
    letter-spacing: -0.01em;
    text-indent: -0.43em;
  }
  blockquote {
    margin-block-start: 0.375rem;
  }
  .after {
    margin-block-start: 0.375rem;
    font-size: 0.8125rem;
    line-height: 1.45;
    color: var(--_ink-2);
  }
  .body {
    margin-block-start: 0.375rem;
    max-inline-size: 36rem;
    font-size: 1rem;
    line-height: 1.5;
  }
  .relation {
    margin-block-start: 0.5rem;
    max-inline-size: 36rem;
    font-size: 0.875rem;
    line-height: 1.5;
    color: var(--_ink-2);
  }
  .relation a {
    color: var(--_ink);
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.875rem;
    margin-block-start: 0.25rem;
    font-size: 0.8125rem;
    line-height: 1.5;
    color: var(--_ink-2);
  }
  .meta > span {
    display: inline-flex;
    gap: 0.375rem;
    align-items: center;
  }
  .glyph {
    flex: none;
    inline-size: 12px;
    block-size: 12px;
    fill: none;
  }
  .fill {
    fill: currentColor;
  }
  .line {
    stroke: currentColor;
    stroke-width: 1.4;
    stroke-linejoin: round;
  }
  .more {
    display: inline-flex;
    align-items: center;
    gap: 0.75rem;
    min-block-size: 44px;
    padding-block: 0.25rem;
    font-size: 0.875rem;
    font-weight: 600;
    text-decoration: underline var(--_rule);
    text-underline-offset: 0.25em;
  }
  .more::after {
    content: '';
    inline-size: 9px;
    block-size: 9px;
    margin-block-end: 5px;
    border: solid var(--_ink-2);
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(45deg);
  }
  @container news-timeline (width >= 480px) {
    .headline {
      font-size: 1.25rem;
    }
  }
  @container news-timeline (width >= 640px) {
    .pull {
      font-size: 1.75rem;
    }
  }
  .root[dir='rtl'] :is(.date, .headline, .pull, .number) {
    letter-spacing: 0;
  }
  .root[dir='rtl'] :is(.body, .headline) {
    line-height: 1.65;
  }
  .root[dir='rtl'] .pull {
    line-height: 1.5;
    text-indent: -0.35em;
  }
  .root[dir='rtl'] .number {
    line-height: 1.2;
  }
  @media print {
    .more {
      display: none;
    }
  }
`;
