import { css } from 'lit';

/** The axis of many events: canvas, names, counts, titles of lanes, tools. */
export const lanes = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    justify-content: space-between;
    align-items: center;
    margin-block: 0.5rem 1rem;
    border-block: 1px solid var(--_hair);
    font-size: 0.875rem;
  }
  .tools p,
  .none p {
    margin: 0;
  }
  .tools button {
    min-inline-size: 32px;
    min-block-size: 32px;
    font-size: 1rem;
  }
  .tools button:disabled {
    color: var(--_ink-3);
    cursor: default;
    opacity: 0.5;
  }
  .tools .zoom {
    display: flex;
    flex-wrap: wrap;
  }
  .tools .unit {
    padding-inline: 0.5rem;
    font-size: 0.8125rem;
  }
  .tools .unit[aria-pressed='true'] {
    font-weight: 600;
    box-shadow: inset 0 -2px var(--_ink);
  }
  .bench {
    position: relative;
    display: grid;
  }
  .bench.dated {
    padding-block-start: 1.5rem;
  }
  .bench .now-name {
    position: absolute;
    inset-block-start: calc(var(--_y) * 1px);
    inset-inline-start: calc(var(--_x) * 1px);
    inline-size: 0;
    margin-block: 0;
    font-size: 0.75rem;
    line-height: 1.25rem;
    white-space: nowrap;
  }
  .overview {
    position: relative;
    inline-size: calc(var(--_w) * 1px);
    block-size: 64px;
    margin-block: 0.75rem;
    touch-action: pan-y;
    user-select: none;
  }
  .overview svg {
    pointer-events: none;
    position: absolute;
    inset: 0;
    fill: var(--_rule);
    border-block-end: 1px solid var(--_rule);
  }
  .overview .gap {
    fill: none;
    stroke: var(--_rule);
  }
  .root[dir='rtl'] .overview svg {
    transform: scaleX(-1);
  }
  .overview .window {
    inline-size: calc(var(--_w) * 1px);
    block-size: 40px;
    box-sizing: border-box;
    border: 1.5px solid var(--_ink);
    background: var(--_paper-2);
    cursor: grab;
  }
  .overview .handle {
    margin-inline-start: -12px;
    inline-size: 24px;
    block-size: 24px;
    cursor: ew-resize;
    touch-action: none;
  }
  .overview .handle::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 7px;
    inline-size: 10px;
    box-sizing: border-box;
    border: 1.5px solid var(--_ink);
    border-radius: 2px;
    background: var(--_paper);
  }
  .titled .bench {
    grid-template-columns: 9.375rem auto;
  }
  .titles {
    position: relative;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 0.75rem;
    color: var(--_ink-2);
  }
  .titled .titles > li {
    position: absolute;
    inset-block-start: calc(var(--_y) * 1px);
    inline-size: calc(var(--_w) * 1px);
    padding-block-start: 1.75rem;
    box-sizing: border-box;
    line-height: 1.3;
  }
  .titles b {
    font-size: 0.8125rem;
    color: var(--_ink);
  }
  .titles button {
    display: block;
    min-block-size: 24px;
    text-align: start;
  }
  .titles .glyph {
    display: inline-block;
    margin-inline-end: 6px;
    vertical-align: -0.08em;
    color: var(--_ink-2);
  }
  .bench:not(.titled *) > :is(.titles, .plot) {
    grid-area: 1 / 1;
  }
  .bench:not(.titled *) > .titles {
    z-index: 1;
    pointer-events: none;
  }
  /* One line: what has no room in it is left out, from its end on. */
  .bench:not(.titled *) > .titles > li {
    position: absolute;
    inset-block-start: calc(var(--_y) * 1px);
    inline-size: 100%;
    block-size: 1.625rem;
    overflow: clip;
    overflow-clip-margin: 4px;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    align-items: center;
    white-space: nowrap;
  }
  .bench:not(.titled *) > .titles :is(b, span) {
    line-height: 1.5rem;
  }
  .bench:not(.titled *) > .titles button {
    pointer-events: auto;
  }
  .bench.broken:not(.titled *) > .titles :is(button, span) {
    background: var(--_paper);
  }
  .titles span {
    display: block;
  }
  .lanes .plot {
    touch-action: pan-y;
    overscroll-behavior-x: contain;
    user-select: none;
    cursor: grab;
  }
  .lanes.still .plot {
    touch-action: auto;
    user-select: auto;
    cursor: auto;
  }
  /* Nothing is seen of the transitions: they tell that there are other colours to paint with. */
  canvas {
    position: absolute;
    inset: 0;
    inline-size: calc(var(--_w) * 1px);
    block-size: calc(var(--_h) * 1px);
    color: var(--_ink);
    fill: var(--_tint);
    stroke: var(--_rule);
    stop-color: var(--_hair);
    flood-color: var(--_accent);
    lighting-color: var(--_paper);
    caret-color: var(--_paper-2);
    transition: 1ms step-start;
    transition-property: color, fill, stroke, stop-color, flood-color, lighting-color, caret-color;
  }
  .root[dir='rtl'] canvas {
    transform: scaleX(-1);
  }
  .lanes .plot > :is(.names, ol) {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
  }
  /* Moved by a translation, and not laid out again at each step of a pan. */
  .lanes .plot > .names > *,
  .name,
  .count,
  .overview > :is(.window, .handle) {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
  }
  .lanes .plot > .names > .parent {
    inline-size: auto;
  }
  .name,
  .count {
    inline-size: calc(var(--_w) * 1px);
    block-size: calc(var(--_h) * 1px);
    white-space: nowrap;
    font-size: 0.8125rem;
    line-height: 1;
    color: var(--_ink);
    text-align: start;
  }
  .name span {
    padding-inline: 2px;
    margin-inline-start: 14px;
    background: var(--_paper);
  }
  .name.over {
    align-content: start;
  }
  .name.over span {
    margin: 0;
    padding: 0;
  }
  .name.before {
    text-align: end;
  }
  .name.before span {
    margin-inline: 0 14px;
  }
  .name.chosen {
    font-weight: 600;
    z-index: 1;
  }
  .name:hover span,
  .count:hover {
    text-decoration: underline var(--_rule);
    text-underline-offset: 0.25em;
  }
  .count {
    padding-block-start: 6px;
    text-align: center;
    font-size: 0.75rem;
    font-variant-numeric: tabular-nums;
    color: var(--_ink-2);
  }
  .torn {
    color: var(--_ink);
    background: var(--_paper);
    font-variant-numeric: tabular-nums;
    line-height: 1rem;
  }
  .none {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    justify-content: center;
    align-items: center;
    font-size: 0.875rem;
    color: var(--_ink-2);
  }
  .none button {
    min-block-size: 24px;
    text-decoration: underline var(--_rule);
    text-underline-offset: 0.25em;
  }
  @media (forced-colors: active) {
    .name span {
      forced-color-adjust: none;
      background: Canvas;
    }
  }
  @media print {
    .overview,
    .tools .zoom {
      display: none;
    }
  }
`;
