import { css } from 'lit';

/** Words on the axis, each in the box that the layout has given it: names of ticks, breaks and groups; labels of marks. */
export const axisLabels = css`
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
  .line > *,
  .tick:not(.parent),
  .gone {
    unicode-bidi: plaintext;
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
  .group.beside {
    inline-size: 168px;
    white-space: normal;
    text-wrap: balance;
    line-height: 1.4;
  }
  .group.beside b,
  .group.beside .note {
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
    z-index: var(--_z);
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
`;
