import { css } from 'lit';

/** One line over an article: no higher than three of its lines, unless a reader spaces the text more widely. */
export const strip = css`
  .strip {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 1.25rem;
    min-block-size: 44px;
    border-block: 1px solid var(--_hair);
    line-height: 1.2;
  }
  .what {
    display: contents;
  }
  .when {
    grid-column: 1 / -1;
    font-size: 0.75rem;
    line-height: 1.4;
    color: var(--_ink-2);
  }
  .when:first-child {
    grid-column: 1;
  }
  .said {
    display: block;
    grid-column: 1 / -1;
    min-block-size: 24px;
    font-size: 0.9375rem;
    font-weight: 600;
    line-height: 1.2;
  }
  .said:hover,
  .all:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  /* The only place where a headline may be cut: its name holds all of it. */
  .clamped {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
    text-wrap: wrap;
  }
  .strip .plot.narrow {
    display: none;
    margin: 0;
  }
  .strip .plot > svg {
    overflow: hidden;
  }
  /* What has no room here is said in words beside it, and in the list. */
  .strip :is(.gone, .parent) {
    display: none;
  }
  /* A target of its own height in a line of less. */
  .all {
    grid-area: 1 / 2;
    min-block-size: 24px;
    margin-block: -4px;
    font-size: 0.75rem;
    line-height: 1.35;
    text-decoration: underline var(--_rule);
    text-underline-offset: 0.25em;
  }
  .all .arrow {
    display: inline-block;
    inline-size: auto;
    font-size: 1em;
  }
  @container news-timeline (width >= 680px) {
    .strip {
      grid-template-columns: minmax(0, 1fr) auto auto;
    }
    .what {
      display: block;
    }
    .strip .plot.narrow {
      display: block;
      grid-area: 1 / 2;
    }
    .all {
      grid-area: 1 / 3;
      max-inline-size: 6rem;
      min-block-size: 44px;
      margin: 0;
      font-size: 0.8125rem;
    }
  }
  @media (pointer: coarse) {
    .all {
      min-block-size: 44px;
      margin-block: -14px;
    }
  }
  @media print {
    .strip {
      display: none;
    }
  }
`;
