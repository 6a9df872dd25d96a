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
  .section-heading .note {
    font-weight: 400;
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
  /* Text that is hidden until found keeps its box. */
  .event[hidden] {
    padding-block: 0;
  }
  .event.selected .headline {
    position: relative;
  }
  .event.selected .headline::before {
    content: '';
    position: absolute;
    inset-block: 0.125rem;
    inset-inline-start: -0.75rem;
    inline-size: 3px;
    background: var(--_accent);
  }
  .event:focus {
    outline: none;
  }
  .headline:focus-visible {
    outline-offset: 4px;
  }

  /* Marks on the rail: outline is how firmly, geometry is how precisely (SPEC.md §2). */
  .mark {
    position: absolute;
    inset-block: 1.25rem 1.5rem;
    inset-inline-start: var(--_rail-start);
    inline-size: var(--_rail);
    color: var(--_ink);
    --_w: 2px;
    --_line: solid;
    forced-color-adjust: none;
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
  }
  .selected .mark {
    --_ink: var(--_accent);
    color: var(--_accent);
  }
  .mark i {
    position: absolute;
    display: block;
  }
  .heavy {
    --_w: 4px;
  }
  .dashed {
    --_line: dashed;
  }
  .dotted {
    --_w: 2.5px;
    --_line: dotted;
  }
  .mark.day i {
    inset-block-start: 0.0625rem;
    inset-inline-start: calc(var(--_rail) / 2 - 6px);
    inline-size: 11px;
    block-size: 11px;
    border: 2px var(--_line) currentColor;
    border-radius: 50%;
    background: var(--_tint);
    box-shadow: 0 0 0 3px var(--_paper);
  }
  .mark.day.heavy i {
    background: currentColor;
  }
  .mark.day.dashed i {
    background: var(--_paper);
  }
  .mark:is(.bracket, .between) i {
    inset-block: 0;
    inset-inline-start: calc(var(--_rail) / 2 - 1.5px);
    inline-size: 8px;
    border: 0 var(--_line) currentColor;
    border-inline-start-width: var(--_w);
    border-block-width: 2px;
    background: var(--_paper);
  }
  .mark.between i {
    border-inline-start-style: dashed;
  }
  .mark.season i {
    inline-size: 4px;
  }
  .mark.soft i {
    border-block-width: 0;
  }
  .mark.end-uncertain i {
    border-block-end-style: dotted;
  }
  .mark.start-uncertain i {
    border-block-start-style: dotted;
  }
  .mark.total i {
    inset-block: 0;
    inset-inline-start: calc(var(--_rail) / 2 - 7px);
    inline-size: 13px;
    border: 2px var(--_line) currentColor;
    background: var(--_tint);
  }
  .mark.total.heavy i {
    background: currentColor;
  }
  .mark:is(.before, .after) i {
    inset-block: 0;
    inset-inline-start: calc(var(--_rail) / 2 - 1.5px);
    inline-size: 8px;
    background: var(--_paper);
  }
  .mark.before i {
    border-block-end: 2px solid currentColor;
  }
  .mark.after i {
    border-block-start: 2px solid currentColor;
  }
  /* Three dashes, 42, 28 and 20 % of the height, shortening away from the day that is known. */
  .mark:is(.before, .after) i::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: var(--_w);
    background: linear-gradient(
      var(--_towards, to top),
      currentColor 42%,
      #0000 42% calc(42% + 8px),
      currentColor calc(42% + 8px) 70%,
      #0000 70% calc(70% + 8px),
      currentColor calc(70% + 8px) 90%,
      #0000 90%
    );
  }
  .mark.after i::before {
    --_towards: to bottom;
  }
  .mark:is(.before, .after).dashed i::before {
    mask-image: repeating-linear-gradient(to top, #000 0 4px, #0000 4px 7px);
  }
  .mark:is(.before, .after).dotted i::before {
    mask-image: repeating-linear-gradient(to top, #000 0 2.5px, #0000 2.5px 6px);
  }
  .mark:is(.fade-in, .fade-out, .ongoing) i {
    inset-block: 0 4px;
    inset-inline-start: calc(var(--_rail) / 2 - 1.5px);
    border-inline-start: var(--_w) var(--_line) currentColor;
  }
  .mark.fade-in i {
    mask-image: linear-gradient(#0002, #000 40%);
  }
  .mark.fade-out i {
    mask-image: linear-gradient(#000 60%, #0002);
  }
  .mark svg {
    position: absolute;
    inset-block-end: -2px;
    inset-inline-start: calc(var(--_rail) / 2 - 1.5px + var(--_w) / 2 - 5px);
    fill: currentColor;
  }
  .mark:is(.hatch, .undated) i {
    inset-block-start: 0.125rem;
    inset-inline-start: calc(var(--_rail) / 2 - 6px);
    inline-size: 11px;
    block-size: 18px;
    border: 1.25px dashed currentColor;
    background: var(--_paper);
  }
  .mark.hatch i {
    background: repeating-linear-gradient(125deg, var(--_paper) 0 3px, currentColor 3px 4px);
  }

  /* Between sections */
  .gap {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.625rem;
    min-block-size: 56px;
    padding-inline-start: var(--_text);
    font-size: 0.875rem;
    color: var(--_ink-2);
  }
  .gap::after {
    content: '';
    flex: 1;
    border-block-start: 1px dashed var(--_rule);
  }
  .gap svg {
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--_spine) - 5px);
    block-size: 100%;
    inline-size: 11px;
    fill: none;
    stroke: var(--_rule);
    stroke-width: 1.5;
  }
  .as-of {
    display: flex;
    align-items: center;
    gap: 0.625rem;
    padding-block: 1rem 0.25rem;
    font-size: 0.8125rem;
    font-weight: 600;
    color: var(--_accent);
  }
  .as-of::before,
  .as-of::after {
    content: '';
    inline-size: calc(var(--_text) - 0.625rem);
    border-block-start: 1.5px solid currentColor;
  }
  .as-of::after {
    flex: 1;
  }
  .open-points {
    margin-block-start: 0.75rem;
  }
  .open-heading {
    padding-block: 0.5rem;
    font-size: 1rem;
    line-height: 1.35;
    font-weight: 600;
  }
  .open-points ul {
    display: grid;
    gap: 0.625rem;
  }
  .open-points li {
    position: relative;
    max-inline-size: 49rem;
    padding-inline-start: var(--_text);
    line-height: 1.45;
  }
  .open-points li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.45em;
    inset-inline-start: calc(var(--_spine) - 4px);
    inline-size: 9px;
    block-size: 9px;
    border: 1.5px dashed var(--_ink-2);
    border-radius: 50%;
  }
  .more.wide-row {
    inline-size: 100%;
    font-size: 1rem;
    border-block-start: 1px solid var(--_hair);
  }
  .section > .more {
    inline-size: calc(100% - var(--_text));
    margin-inline-start: var(--_text);
    border-block-start: 1px solid var(--_hair);
  }
  .sources {
    margin-block-start: 1.5rem;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_hair);
    font-size: 0.75rem;
    line-height: 1.5;
    color: var(--_ink-3);
  }

  /* Folded: rows instead of cards */
  .folded .head {
    gap: 0.25rem;
    margin-block-end: 0.25rem;
  }
  .folded .section-heading {
    padding-block: 0.5rem 0.375rem;
  }
  .folded .event:not([hidden]) {
    padding-block: 0.625rem 0.75rem;
  }
  .folded .mark {
    inset-block: 0.8125rem 0.75rem;
  }
  .folded .headline {
    font-size: 1rem;
    line-height: 1.35;
  }
  .folded .lead .headline {
    font-size: 1.25rem;
    line-height: 1.25;
  }
  .folded .gap {
    min-block-size: 40px;
  }
  .folded .words {
    margin-block-start: 0.125rem;
  }
  .folded .date + .headline {
    margin-block-start: 0.25rem;
  }

  /* Only dates and headlines: rows */
  .bare .event {
    padding-block: 0.5rem;
  }
  .bare .mark {
    inset-block: 0.8125rem;
  }
  .bare .mark.day i {
    inset-block-start: 0;
  }
  .bare .headline {
    margin-block-start: 0;
    font-size: 1rem;
    line-height: 1.5rem;
    font-weight: 400;
    letter-spacing: 0;
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
      padding-block-end: 1.625rem;
    }
    .event .date {
      position: absolute;
      inset-block-start: 1.125rem;
      inset-inline-start: 0;
      display: block;
      inline-size: 9rem;
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
      inset-block-start: 0.5rem;
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
  @media (forced-colors: active) {
    .as-of {
      color: CanvasText;
    }
    .as-of::before,
    .as-of::after {
      border-color: Highlight;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .list {
      scroll-behavior: auto;
    }
  }
`;
