import { css } from 'lit';

/** What stands between and around the cards: long gaps, the as-of line, open points, sources; and the folded list. */
export const sections = css`
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
    border-block-start: 1.5px solid;
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
  @media print {
    .gap,
    .as-of {
      break-after: avoid;
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
`;
