import { css } from 'lit';

/** What stands beside and below the plot: possibilities and open points, the open card, the key to the marks. */
export const axisRail = css`
  .rail-after {
    margin-block-start: 1.5rem;
    padding-block-start: 1rem;
    border-block-start: 1px dashed var(--_rule);
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr));
    gap: 1.5rem 2rem;
    align-content: start;
  }
  .wide .rail-after {
    display: block;
    margin: 0;
    padding: 0;
    padding-inline-start: 1.25rem;
    border: 0;
    border-inline-start: 1.5px dashed var(--_rule);
  }
  .wide section + section {
    margin-block-start: 1.5rem;
  }
  .rail-title {
    font-size: 0.8125rem;
    line-height: 1.35;
    font-weight: 600;
  }
  .rail-after .note {
    font-size: 0.75rem;
  }
  .rail-after ul {
    display: grid;
    gap: 0.875rem;
    margin-block-start: 0.625rem;
  }
  .maybe {
    position: relative;
    display: block;
    inline-size: 100%;
    min-block-size: 24px;
    font-size: 0.875rem;
    line-height: 1.35;
  }
  .maybe.possible {
    padding-inline-start: 32px;
  }
  .possible::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.3125rem;
    inline-size: 21px;
    block-size: 9px;
    border: 1.25px dashed var(--_ink);
    background: repeating-linear-gradient(135deg, var(--_ink) 0 1px, transparent 1px 4px);
  }
  .maybe.chosen {
    font-weight: 600;
  }
  .maybe .before {
    display: block;
    font-size: 0.75rem;
    font-weight: 400;
    color: var(--_ink-2);
  }
  .points {
    font-size: 0.8125rem;
    line-height: 1.4;
    color: var(--_ink-2);
  }
  .points li {
    position: relative;
    padding-inline-start: 1rem;
  }
  .points li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.4em;
    inline-size: 8px;
    block-size: 8px;
    border: 1.25px dashed var(--_ink-2);
    border-radius: 50%;
  }

  .opened {
    margin-block-start: 1.25rem;
    padding-block-start: 1rem;
    border-block-start: 3px solid var(--_accent);
  }
  .opened .mark {
    display: none;
  }
  .opened .headline {
    font-size: 1.375rem;
    line-height: 1.25;
  }
  /* As in a paper: when, what, how much. */
  .wide .opened {
    display: grid;
    grid-template-columns: 184px minmax(0, 1fr) 200px;
    grid-template-rows: repeat(6, auto) 1fr;
    gap: 0 2rem;
  }
  .wide .opened > slot {
    display: contents;
  }
  .wide .opened > slot > * {
    grid-column: 2;
  }
  .wide .opened .date {
    display: block;
    grid-area: 1 / 1 / span 6;
  }
  .wide .opened .figure {
    grid-column: 3;
    grid-row: 1 / span 6;
    margin: 0;
  }
  .wide .opened .figure .number {
    display: block;
    inline-size: 100%;
    font-size: 2.5rem;
    line-height: 1.15;
  }
  .wide .opened .steps {
    grid-column: 1 / -1;
  }
  .steps {
    display: flex;
    align-items: center;
    gap: 0.25rem;
    margin-block-start: 0.75rem;
    font-size: 0.8125rem;
    color: var(--_ink-3);
  }
  .steps button {
    min-inline-size: 2rem;
    min-block-size: 2rem;
    text-align: center;
    color: var(--_ink);
  }
  .steps :disabled {
    color: var(--_ink-3);
    cursor: default;
  }
  .root[dir='rtl'] .step {
    transform: scaleX(-1);
  }
  .close {
    margin-inline-start: 1rem;
  }

  .legend {
    margin-block-start: 1.25rem;
    padding-block-start: 0.5rem;
    border-block-start: 1px solid var(--_hair);
    font-size: 0.8125rem;
    color: var(--_ink-2);
  }
  .legend summary {
    inline-size: max-content;
    line-height: 28px;
    font-weight: 600;
    color: var(--_ink);
    cursor: pointer;
  }
  @media print {
    /* Said over the picture already. */
    .axis ~ .list .head {
      display: none;
    }
    .switch,
    .steps {
      display: none;
    }
  }
`;
