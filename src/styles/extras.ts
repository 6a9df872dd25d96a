import { css } from 'lit';

/** The foot of a card, and the blocks of rich text: with the part that draws them. */
export const extras = css`
  .foot {
    margin-block-start: 0.5rem;
    font-size: 0.8125rem;
    line-height: 1.5;
    color: var(--_ink-2);
  }
  .body > * + * {
    margin-block-start: 0.625rem;
  }
  .body ul {
    list-style: disc;
    padding-inline-start: 1.25rem;
  }
  .body blockquote {
    padding-inline-start: 0.875rem;
    border-inline-start: 2px solid var(--_hair);
    color: var(--_ink-2);
  }
  .body strong {
    font-weight: 600;
  }
`;
