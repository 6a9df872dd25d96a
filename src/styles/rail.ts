import { css } from 'lit';

/** The marks on the list's rail: the outline says how firmly, the geometry how precisely (SPEC.md §2). */
export const rail = css`
  .mark {
    position: absolute;
    inset-block: 1.25rem 1.5rem;
    inset-inline-start: var(--_rail-start);
    inline-size: var(--_rail);
    color: var(--_ink);
    --_w: 2px;
    --_line: solid;
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
  /* A mark is drawn with grounds and gradients, which paper and forced colours would drop. */
  @media print {
    .mark {
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
    }
  }
  @media (forced-colors: active) {
    .mark {
      forced-color-adjust: none;
    }
  }
`;
