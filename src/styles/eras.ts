import { css } from 'lit';

/** Eras: faint bands behind a plot, from their titles over it down to its line. */
export const eras = css`
  .axis:not(.lanes) .plot,
  .bench {
    margin-block-start: calc(var(--_eras, 0) * 1px);
  }
  .eras {
    position: absolute;
    inset-block-start: calc(var(--_y) * 1px);
    inset-inline: 0;
    block-size: calc(var(--_h) * 1px);
    pointer-events: none;
    /* Over the labels, whose ground would else cut the bands: ink so thin lies under everything to the eye. */
    z-index: 99;
  }
  .eras > * {
    position: absolute;
    inset-block-start: calc(var(--_y) * 1px);
    inset-inline-start: calc(var(--_x) * 1px);
    inline-size: calc(var(--_w) * 1px);
  }
  .eras span {
    font-size: 0.75rem;
    line-height: 1.25rem;
    white-space: nowrap;
    color: var(--_ink-2);
  }
  .era {
    --_to: to right;
    opacity: 0.045;
    inset-block-end: 0;
    box-sizing: border-box;
    background: linear-gradient(
      var(--_to),
      transparent calc(var(--_a) * 1px),
      var(--_ink) calc(var(--_b) * 1px),
      var(--_ink) calc(var(--_c) * 1px),
      transparent calc(var(--_d) * 1px)
    );
  }
  .root[dir='rtl'] .era {
    --_to: to left;
  }
  .era.odd {
    opacity: 0.08;
  }
  .era.starts,
  .era.ends {
    border: 0 solid var(--_ink);
  }
  .era.starts {
    border-inline-start-width: 1px;
  }
  .era.ends {
    border-inline-end-width: 1px;
  }
  /* No tint on paper and in forced colours: lines tell one era from the next, and lie under the labels. */
  @media print, (forced-colors: active) {
    .eras {
      z-index: auto;
    }
    .eras bdi {
      background: var(--_paper);
    }
    .eras .era {
      background: none;
      border-color: var(--_hair);
      opacity: 1;
    }
  }
`;
