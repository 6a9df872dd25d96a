import { css } from 'lit';

/** The link of a card to itself: with the part that draws it. */
export const permalinkStyles = css`
  .permalink {
    display: inline-grid;
    place-items: center;
    min-inline-size: 24px;
    min-block-size: 24px;
    text-decoration: none;
    color: var(--_ink-3);
  }
  @media (pointer: coarse) {
    .permalink {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }
  @media print {
    .permalink {
      display: none;
    }
  }
`;
