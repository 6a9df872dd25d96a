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
  }
  .mark i {
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--_rail) / 2 - 1.5px);
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
  .mark:is(.day, .total) i {
    border: 2px var(--_line);
    background: var(--_tint);
  }
  .mark.heavy:is(.day, .total) i {
    background: currentColor;
  }
  .mark:is(.day, .hatch, .expected, .undated) i {
    inset-inline-start: calc(var(--_rail) / 2 - 6px);
    inline-size: 11px;
  }
  .mark.day i {
    inset-block-start: 0.0625rem;
    block-size: 11px;
    border-radius: 50%;
    box-shadow: 0 0 0 3px var(--_paper);
  }
  .mark:is(.bracket, .between, .before, .after) i {
    inline-size: 8px;
  }
  .mark:is(.bracket, .between, .before, .after, .hatch, .expected, .undated) i,
  .mark.day.dashed i,
  .mark.struck:is(.day, .total) i {
    background: var(--_paper);
  }
  .mark:is(.bracket, .between) i {
    border: 0 var(--_line);
    border-inline-start-width: var(--_w);
    border-block-width: 2px;
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
    inset-inline-start: calc(var(--_rail) / 2 - 7px);
    inline-size: 13px;
  }
  .mark.before i {
    border-block-end: 2px solid;
  }
  .mark.after i {
    border-block-start: 2px solid;
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
      #0000 42% calc(42% + min(8px, 9%)),
      currentColor calc(42% + min(8px, 9%)) 70%,
      #0000 70% calc(70% + min(8px, 9%)),
      currentColor calc(70% + min(8px, 9%)) 90%,
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
    inset-block-end: 4px;
    border-inline-start: var(--_w) var(--_line);
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
    block-size: 18px;
    border: 1.25px dashed;
  }
  .mark.expected i {
    block-size: 11px;
    inset-block-start: 0.125rem;
    border: 1.5px var(--_line);
  }
  .mark:is(.hatch, .expected) i {
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
