import { css } from 'lit';

/**
 * The list: a rail of marks, cards, sticky section headings. Narrow first; from 640 px (of the container) the dates move
 * into a column of 9 rem before the rail. All insets are logical, so right-to-left needs no rule of its own.
 */
export const list = css`
  .list {
    --_text: var(--_gap);
    --_rail-start: 0px;
    --_spine: calc(var(--_rail-start) + var(--_rail) / 2 - 1px);
    max-inline-size: 58rem;
    padding: 1.5rem 1.25rem 2rem;
  }
  .list.bare {
    padding-block: 1rem;
  }
  .head {
    display: grid;
    gap: 0.375rem;
    margin-block-end: 1.25rem;
  }
  .title {
    font-family: var(--_title-font);
    font-size: 1.375rem;
    line-height: 1.2;
    font-weight: 600;
    letter-spacing: -0.012em;
  }
  .as-of-words,
  .intro {
    max-inline-size: 44rem;
    font-size: 0.875rem;
    line-height: 1.45;
    color: var(--_ink-2);
  }
  .as-of-words b {
    font-weight: 600;
    color: var(--_ink);
  }
  .jump {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    margin-block-start: 0.25rem;
    font-size: 0.8125rem;
  }
  .jump a {
    display: inline-flex;
    align-items: center;
    min-block-size: 28px;
    text-underline-offset: 0.25em;
  }
  @media (pointer: coarse) {
    .jump a {
      min-block-size: 44px;
    }
  }
  .all {
    justify-self: start;
  }

  /* Sections */
  .section-heading {
    position: sticky;
    inset-block-start: var(--_sticky-top);
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5rem;
    padding-block: 0.625rem 0.5rem;
    background: var(--_paper);
    border-block-end: 1px solid var(--_hair);
    font-size: 1rem;
    line-height: 1.35;
    font-weight: 600;
  }
  .section-heading .year {
    font-weight: 400;
    color: var(--_ink-2);
  }
  .events {
    position: relative;
  }
  .events.spine::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: var(--_spine);
    inline-size: 1px;
    background: var(--_hair);
  }
  .event {
    position: relative;
    padding-block: 1.125rem 1.5rem;
    padding-inline-start: var(--_text);
    scroll-margin-block-start: calc(var(--_sticky-top) + 3.5rem);
  }
  .event:not([hidden]) ~ .event:not([hidden])::after {
    content: '';
    position: absolute;
    inset-block-start: 0;
    inset-inline: var(--_text) 0;
    border-block-start: 1px solid var(--_hair);
  }
  .bare .event.event::after {
    display: none;
  }
  /* Dashes that shorten away from the day that is known need some length to be read as such. */
  .event:not([hidden]):has(.before, .after, .fade-in, .fade-out, .ongoing) {
    min-block-size: 5.75rem;
  }
  /* Text that is hidden until found keeps its box. */
  .event[hidden] {
    padding-block: 0;
  }
  .selected .headline {
    position: relative;
  }
  .selected .headline::before {
    content: '';
    position: absolute;
    inset-block: 0.125rem;
    inset-inline-start: -0.75rem;
    inline-size: 3px;
    background: var(--_accent);
  }
  .headline:focus-visible {
    outline-offset: 4px;
  }

  @container news-timeline (width >= 640px) {
    .list {
      --_text: 13rem;
      --_rail-start: 10rem;
    }
    .title {
      font-size: 1.5rem;
    }
    .section-heading,
    .open-heading,
    .sources {
      padding-inline-start: var(--_text);
    }
    .event {
      display: flow-root;
      padding-block-end: 1.625rem;
    }
    /* A float beyond the text's edge: it takes no room from the text, and a long one makes its item as long. */
    .event .date {
      display: block;
      float: inline-start;
      inline-size: 9rem;
      margin-inline-start: calc(-1 * var(--_text));
      text-align: end;
    }
    .event .date .note {
      display: block;
    }
    .event .date + * {
      margin-block-start: 0;
    }
    .bare .event {
      min-block-size: 40px;
    }
    .bare .event .date {
      line-height: 1.5rem;
    }
    .more.wide-row {
      padding-inline-start: var(--_text);
    }
  }
  .root[dir='rtl'] .title {
    line-height: 1.45;
    letter-spacing: 0;
  }
  .root[dir='rtl'] :is(.as-of-words, .date, .words, .meta, .sources) {
    line-height: 1.65;
  }
  @media print {
    .list {
      padding: 0;
    }
    .section-heading {
      position: static;
      break-after: avoid;
    }
    .event {
      break-inside: avoid;
    }
    .jump,
    .all {
      display: none;
    }
    /* A fold is for a small screen: paper opens all. */
    [hidden='until-found'] {
      display: revert;
      content-visibility: visible;
    }
    .event[hidden] {
      padding-block: 0.625rem 0.75rem;
    }
  }
`;
