import { css } from 'lit';

/** A list too long to stand open: its headings open their sections. */
export const longList = css`
  .section-heading:has(.unfold) {
    padding-block: 0;
  }
  .section {
    scroll-margin-block-start: var(--_sticky-top);
  }
  .unfold {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5rem;
    min-inline-size: 0;
    min-block-size: 44px;
    padding-block: 0.625rem 0.5rem;
    overflow-wrap: anywhere;
  }
  .unfold .note {
    font-size: 0.875rem;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    color: var(--_ink-2);
  }
  .unfold::after {
    content: '';
    align-self: center;
    inline-size: 9px;
    block-size: 9px;
    margin-inline: auto 0.5rem;
    border: solid var(--_ink-2);
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-3px) rotate(45deg);
  }
  .unfold[aria-expanded='true']::after {
    transform: translateY(2px) rotate(-135deg);
  }
  .unfold:focus-visible {
    outline-offset: -2px;
  }
  @media (forced-colors: active) {
    .unfold .note {
      color: ButtonText;
    }
    .unfold::after {
      border-color: ButtonText;
    }
  }
  @media print {
    .unfold::after {
      display: none;
    }
  }
`;
