import { css } from 'lit';

/** Pictures, the foot of a card, and the blocks of rich text: with the part that draws them. */
export const mediaStyles = css`
  .media {
    margin-block: 0.25rem 0.375rem;
    display: grid;
    gap: 0.375rem;
    max-inline-size: 25.2rem;
  }
  .frame {
    position: relative;
    background: var(--_tint);
  }
  .frame img {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: var(--_ratio, 3 / 2);
    object-fit: cover;
  }
  .shows {
    position: absolute;
    inset-block-end: 0;
    inset-inline-start: 0;
    padding: 0.125rem 0.5rem 0.125rem 0;
    background: var(--_paper);
    font-size: 0.75rem;
    font-weight: 600;
  }
  figcaption {
    font-size: 0.8125rem;
    line-height: 1.45;
    color: var(--_ink-2);
  }
  .credit {
    display: block;
    font-size: 0.75rem;
    line-height: 1.5;
    color: var(--_ink-3);
  }
  .sensitive {
    padding: 1rem;
    background: var(--_paper-2);
    font-size: 0.875rem;
  }
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
  @container news-timeline (width < 480px) {
    .media {
      max-inline-size: none;
    }
  }
  @media (forced-colors: active) {
    .frame,
    .sensitive {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .media {
      break-inside: avoid;
    }
  }
`;
