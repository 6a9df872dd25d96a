import { css } from 'lit';

/** One event at a time: the stage with its panels side by side, the ways to the neighbours, the small axis below. */
export const story = css`
  .story {
    --_side: 20px;
    padding-block: 1.25rem;
  }
  .story > :not(.stage, slot),
  .story > slot > *,
  .story-card,
  .panel > slot {
    margin-inline: var(--_side);
  }
  .story > .head {
    padding-block-end: 0.75rem;
    border-block-end: 1px solid var(--_hair);
  }
  .story .title {
    font-size: 1rem;
    line-height: 1.4;
    letter-spacing: 0;
  }
  .story .place {
    font-size: 0.8125rem;
    line-height: 1.6;
    color: var(--_ink-2);
  }
  .story .place .note {
    margin-inline-start: 0.5rem;
  }
  /* What is heard alone stands absolutely in a panel: without a box of its own here it would widen the page. */
  .stage {
    position: relative;
    margin-block-start: 1.25rem;
    overflow: auto hidden;
    overscroll-behavior-inline: contain;
    scroll-snap-type: inline mandatory;
    scrollbar-width: none;
  }
  .track {
    display: flex;
    align-items: flex-start;
    inline-size: calc(var(--_n) * 100cqi);
    min-block-size: var(--_tall, 0);
  }
  .panel {
    flex: none;
    inline-size: 100cqi;
    scroll-snap-align: start;
    scroll-snap-stop: always;
  }
  .panel:first-child {
    margin-inline-start: calc(var(--_first) * 100cqi);
  }
  .story-card {
    max-inline-size: 60rem;
  }
  .story-card .mark {
    display: none;
  }
  .story-card .date {
    display: block;
    font-size: 1.125rem;
    line-height: 1.4;
  }
  .story-card .date .note {
    display: block;
  }
  .story-card .words {
    margin-block-start: 0.75rem;
    font-size: 0.9375rem;
  }
  .story-card .headline {
    margin-block-start: 0.375rem;
    font-size: 1.625rem;
    line-height: 1.15;
    letter-spacing: -0.018em;
  }
  .story-card .headline .number {
    font-size: 3rem;
  }
  .story-card .pull {
    font-size: 1.625rem;
    line-height: 1.25;
  }
  .story-card .body {
    margin-block-start: 0.75rem;
    font-size: 1.0625rem;
  }
  .story-card :is(.figure, .relation, .meta) {
    margin-block-start: 1rem;
  }
  .story-card .figure .number {
    font-size: 2.5rem;
    line-height: 1.1;
  }
  .ways {
    display: grid;
    margin-block-start: 1.25rem;
  }
  .way {
    display: flex;
    gap: 0.625rem;
    align-items: flex-start;
    min-block-size: 44px;
    padding-block: 0.625rem;
    border-block-start: 1px solid var(--_hair);
    font-size: 0.875rem;
    line-height: 1.4;
  }
  .way.on {
    border-block-end: 1px solid var(--_hair);
  }
  .way small {
    display: block;
    font-size: 0.75rem;
    color: var(--_ink-2);
  }
  .way .where {
    flex: 1;
  }
  .arrow {
    inline-size: 1.25rem;
    font-size: 1.25rem;
    line-height: 1.1;
  }
  .root[dir='rtl'] .arrow {
    transform: scaleX(-1);
  }
  .way:hover {
    background: var(--_paper-2);
  }
  .way[aria-disabled='true'] {
    color: var(--_ink-3);
    cursor: default;
    background: none;
  }
  .story .switch {
    margin-block: 0.5rem 0;
    min-block-size: 44px;
  }
  .unsettled {
    font-size: 0.8125rem;
    line-height: 1.45;
  }
  .unsettled summary {
    inline-size: max-content;
    max-inline-size: 100%;
    min-block-size: 28px;
    line-height: 28px;
    font-weight: 600;
    cursor: pointer;
  }
  .unsettled li {
    padding-block: 0.125rem;
    color: var(--_ink-2);
  }
  .story .as-of-words {
    margin-block-start: 0.5rem;
    font-size: 0.75rem;
    color: var(--_ink-3);
  }
  .story .as-of-words b {
    font-weight: 400;
  }
  .story .sources {
    margin-block-start: 0.25rem;
    padding-block-start: 0;
    border: 0;
  }
  .profile {
    fill: var(--_rule);
    stroke: none;
  }
  @container news-timeline (width >= 640px) {
    .story {
      --_side: 40px;
    }
    .story > .head {
      display: flex;
      justify-content: space-between;
      align-items: baseline;
      gap: 2rem;
    }
    .story .place {
      flex: none;
    }
    .stage {
      margin-block-start: 1.75rem;
    }
    .story-card {
      display: grid;
      grid-template-columns: 164px minmax(0, 1fr);
      column-gap: 2.5rem;
    }
    .story-card > slot {
      display: contents;
    }
    .story-card > slot > * {
      grid-column: 2;
    }
    .story-card .date {
      grid-area: 1 / 1 / span 4;
    }
    .story-card .words {
      margin-block-start: 0.125rem;
      font-size: 1rem;
    }
    .story-card .headline {
      font-size: 2.125rem;
    }
    .story-card .pull {
      font-size: 2rem;
    }
    .story-card .body {
      max-inline-size: 34rem;
      font-size: 1.1875rem;
    }
    .ways {
      grid-template-columns: 1fr 1fr;
      border-block: 1px solid var(--_hair);
    }
    .way,
    .way.on {
      border: 0;
      padding-block: 0.75rem;
    }
    .way.on {
      flex-direction: row-reverse;
      text-align: end;
      padding-inline-start: 1rem;
      border-inline-start: 1px solid var(--_hair);
    }
    .way.on .arrow {
      text-align: end;
    }
    .way.back {
      padding-inline-end: 1rem;
    }
  }
  /* Picture and text side by side, as on a page of a magazine. */
  @container news-timeline (width >= 800px) {
    .pictured .story-card {
      max-inline-size: none;
      grid-template-columns: minmax(0, 1fr) minmax(0, 44%);
      grid-template-rows: repeat(13, auto) 1fr;
    }
    .pictured .story-card > slot > * {
      grid-column: 1;
    }
    .pictured .story-card .date {
      grid-area: 1 / 1;
      margin-block-end: 0.75rem;
    }
    .pictured .story-card .media {
      grid-column: 2;
      grid-row: 1 / span 14;
      align-self: start;
      max-inline-size: none;
      margin: 0;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .stage {
      scroll-behavior: smooth;
    }
  }
  .root[dir='rtl'] .story-card :is(.headline, .pull) {
    letter-spacing: 0;
    line-height: 1.5;
  }
  @media print {
    .story {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .profile {
      fill: CanvasText;
    }
    .way[aria-disabled='true'] {
      color: GrayText;
    }
  }
`;
