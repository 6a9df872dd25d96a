import { css } from 'lit';

/** The ways to the years or groups of a list: in lines, however many there are. */
export const listJumps = css`
  .jump-to {
    min-block-size: 28px;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    text-decoration: underline var(--_rule);
    text-underline-offset: 0.25em;
  }
  .tally {
    display: inline-block;
    font-variant-numeric: tabular-nums;
    color: var(--_ink-2);
  }
  @media (pointer: coarse) {
    .jump-to {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .tally {
      color: ButtonText;
    }
  }
  @media print {
    .jump-to {
      display: none;
    }
  }
`;
