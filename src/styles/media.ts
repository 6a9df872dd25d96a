import { css } from 'lit';

/** Media in the boxes that are held for them: with the part that draws them. */
export const mediaStyles = css`
  .media {
    margin-block: 0.25rem 0.375rem;
    display: grid;
    gap: 0.375rem;
    align-items: start;
    max-inline-size: 25.2rem;
  }
  .media.gallery {
    gap: 1rem;
  }
  .media > .more {
    justify-self: start;
  }
  .medium {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375rem;
  }
  /* It holds the size of what is to come; what is longer than that, as the words for what did not come, makes it larger. */
  .frame {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    aspect-ratio: var(--_ratio, auto);
    background: var(--_tint);
  }
  .frame > :is(img, video, iframe) {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    object-fit: cover;
  }
  .frame > video {
    object-fit: contain;
    background: #000;
  }
  .frame > audio {
    inline-size: 100%;
  }
  .failed,
  .frame[data-failed] > img {
    padding: 0.75rem 0.75rem 2rem;
    font-size: 0.875rem;
    line-height: 1.45;
  }
  /* What a browser prints of a picture that it has not got is its words: in the flow, so that all of them are seen. */
  .frame[data-failed] > img {
    position: static;
    aspect-ratio: auto;
    inline-size: auto;
    block-size: auto;
    align-self: start;
  }
  .sound > .failed {
    padding-block-end: 0.75rem;
  }
  .film > .failed {
    padding-block: 2rem 0.75rem;
  }
  .frame:not([data-failed]) > .failed,
  .frame[data-failed] > :is(video, audio) {
    display: none;
  }
  .ask {
    align-self: center;
    justify-self: center;
    display: grid;
    justify-items: start;
    gap: 0.5rem;
    max-inline-size: calc(100% - 1.5rem);
    margin: 0.75rem;
    padding: 0.75rem;
    background: var(--_paper);
    font-size: 0.75rem;
    line-height: 1.45;
    color: var(--_ink-2);
  }
  .ask:has(+ iframe) {
    visibility: hidden;
  }
  .what {
    font-size: 0.9375rem;
    line-height: 1.35;
    font-weight: 600;
    color: var(--_ink);
  }
  .load {
    min-block-size: 44px;
    padding: 0.375rem 0.875rem;
    border: 1px solid var(--_ink);
    font-size: 0.875rem;
    line-height: 1.35;
    font-weight: 600;
    color: var(--_ink);
  }
  .load:hover {
    background: var(--_paper-2);
  }
  .open-at {
    font-size: 0.8125rem;
    line-height: 1.5;
  }
  .shows {
    justify-self: start;
    font-size: 0.75rem;
    font-weight: 600;
  }
  .frame > .shows {
    position: absolute;
    inset-block-end: 0;
    inset-inline-start: 0;
    padding-block: 0.125rem;
    padding-inline-end: 0.5rem;
    background: var(--_paper);
  }
  /* A film's controls are at its foot. */
  .film > .shows {
    inset-block: 0 auto;
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
    gap: 0;
    padding: 1rem;
    background: var(--_paper-2);
    font-size: 0.875rem;
  }
  @container news-timeline (width < 480px) {
    .media {
      max-inline-size: none;
    }
  }
  @container news-timeline (width >= 640px) {
    .media.gallery {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
      max-inline-size: 36rem;
    }
  }
  @media (forced-colors: active) {
    .frame,
    .sensitive {
      border: 1px solid CanvasText;
    }
    .load {
      border-color: ButtonText;
    }
  }
  /* Paper plays nothing: the address is what it can give. */
  @media print {
    .medium,
    .sensitive {
      break-inside: avoid;
    }
    .frame:has(> .ask) {
      display: none;
    }
    .open-at a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
