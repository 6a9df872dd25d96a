import { css } from 'lit';

/** The plot of the axis: marks by outline and filling, the line, its breaks, the as-of line. */
export const axisPlot = css`
  .axis {
    padding: 1.5rem 24px;
  }
  .axis .head {
    margin-block-end: 0.25rem;
  }
  .switch {
    min-block-size: 28px;
    font-size: 0.8125rem;
    text-decoration: underline var(--_rule);
    text-underline-offset: 0.25em;
  }
  .scene {
    margin-block-start: 0.5rem;
  }
  .wide .scene {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 32px;
  }
  .plot {
    position: relative;
    inline-size: calc(var(--_w) * 1px);
    block-size: calc(var(--_h) * 1px);
  }
  .zone {
    margin: 0;
    text-align: end;
  }
  .plot.narrow {
    margin-block: 0.75rem;
  }
  .plot > svg {
    position: absolute;
    inset: 0;
    overflow: visible;
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .root[dir='rtl'] .plot > svg {
    transform: scaleX(-1);
  }
  .full {
    stop-color: var(--_ink);
  }
  .faint {
    stop-color: var(--_ink);
    stop-opacity: 0.08;
  }
  .tinted {
    stop-color: var(--_tint);
  }
  .clear {
    stop-color: var(--_tint);
    stop-opacity: 0;
  }
  .plain {
    stroke: none;
  }
  .heavy {
    stroke-width: 3.5;
  }
  svg .dashed {
    stroke-width: 1.75;
    stroke-dasharray: 5 2.5;
  }
  /* Paper and not nothing: a stem behind an open ring would make another sign of it. */
  svg .dashed.none {
    fill: var(--_paper);
  }
  svg .dotted {
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-dasharray: 0 4.5;
  }
  .stem {
    stroke: var(--_rule);
    stroke-width: 1;
  }
  .tint {
    fill: var(--_tint);
  }
  .solid {
    fill: var(--_ink);
  }
  .hatch {
    fill: url(#hatch);
  }
  .hatching {
    stroke: var(--_ink);
    stroke-width: 1;
  }
  .fade {
    fill: url(#tint);
  }
  .fade-ends {
    fill: url(#ends);
  }
  svg .fade-in {
    fill: url(#in);
  }
  svg .fade-out {
    fill: url(#out);
  }
  svg .chosen {
    stroke: var(--_accent);
  }
  svg .chosen.solid {
    fill: var(--_accent);
  }
  svg .chosen.plain {
    stroke: none;
  }
  .grid,
  .beyond,
  .ticks {
    stroke-width: 1;
  }
  .grid {
    stroke: var(--_hair);
  }
  .beyond {
    stroke-dasharray: 1 4;
  }
  .band {
    fill: var(--_paper-2);
    stroke: none;
  }
  .torn {
    stroke: var(--_rule);
    stroke-width: 1;
  }
  .across {
    stroke-width: 1;
    stroke-dasharray: 1 4;
  }
  .now {
    stroke: var(--_accent);
  }
`;
