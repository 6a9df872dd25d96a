import { css } from 'lit';

/** The axis: marks by outline and filling, labels at the boxes that the layout has given them, the rail after it, the open card. */
export const axisStyles = css`
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

  .names {
    font-size: 0.75rem;
    line-height: 1.125rem;
    color: var(--_ink-2);
  }
  .names > *,
  .label,
  .text {
    position: absolute;
    inset-block-start: calc(var(--_y) * 1px);
    inset-inline-start: calc(var(--_x) * 1px);
    inline-size: calc(var(--_w) * 1px);
    white-space: nowrap;
  }
  .tick {
    text-align: center;
  }
  .parent {
    text-align: start;
    font-weight: 600;
    color: var(--_ink);
  }
  .gone {
    text-align: center;
    white-space: normal;
    text-wrap: balance;
    line-height: 1rem;
    font-weight: 600;
    color: var(--_ink);
  }
  .names .group {
    inline-size: auto;
    color: var(--_ink-3);
  }
  .group b {
    font-weight: 600;
    color: var(--_ink);
  }
  .group .note {
    font-size: inherit;
    margin-inline-start: 0.5rem;
  }
  .names .beside {
    inline-size: 168px;
    white-space: normal;
    text-wrap: balance;
    line-height: 1.4;
  }
  .beside b,
  .beside .note {
    display: block;
    margin: 0;
  }
  .now-name {
    direction: inherit;
    display: flex;
    justify-content: flex-end;
    margin-inline-start: -8px;
    font-weight: 600;
    color: var(--_accent);
  }
  .now-name.after {
    justify-content: flex-start;
    margin-inline-start: 8px;
  }

  .label {
    block-size: calc(var(--_h) * 1px);
    min-block-size: 24px;
    font-size: 0.8125rem;
    line-height: 1.0625rem;
    color: var(--_ink);
  }
  .label:hover .text:not(.block) {
    text-decoration: underline var(--_rule);
    text-underline-offset: 0.25em;
  }
  .label:active {
    background: none;
  }
  .text {
    block-size: calc(var(--_h) * 1px);
    background: var(--_paper);
  }
  .label:is(.end, .beside, .before) .text {
    text-align: end;
  }
  .text.block {
    padding: 10px 11px;
    background: none;
  }
  .line {
    display: block;
    block-size: 1.0625rem;
  }
  .label .glyph {
    display: inline-block;
    margin-inline-end: 6px;
    vertical-align: -0.08em;
    color: var(--_ink-2);
  }
  .label:is(.beside, .before) .glyph {
    margin-inline: 6px 0;
  }
  .line .date,
  .own {
    display: inline;
    font-size: 0.75rem;
    font-weight: 600;
    color: var(--_ink-2);
  }
  .own {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: calc(var(--_x) * 1px);
    white-space: nowrap;
    color: var(--_ink);
  }
  .line .note {
    font-size: inherit;
  }
  .hedge {
    color: var(--_ink-2);
    border-block-end: 1.5px solid var(--_rule);
  }
  .hedge.dashed {
    border-block-end-style: dashed;
  }
  .hedge.dotted {
    border-block-end-style: dotted;
  }
  .line:has(> .number) {
    block-size: 2.4rem;
  }
  .line .number {
    font-size: 2.25rem;
    line-height: 1.02;
    font-weight: 600;
    letter-spacing: -0.03em;
  }
  .strong {
    font-weight: 600;
  }
  /* As heavy as bold and no wider, so that opening an entry moves no label. */
  .label.chosen {
    -webkit-text-stroke: 0.4px currentColor;
  }
  .label.chosen .text:not(.block)::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: -8px;
    inline-size: 3px;
    background: var(--_accent);
  }
  .label.chosen .glyph {
    color: var(--_accent);
  }

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
`;
