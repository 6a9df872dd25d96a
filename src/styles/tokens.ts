import { css } from 'lit';

/**
 * The tokens of SPEC.md §1. Each public name is read once, here, with its default; everything else uses the private one.
 * Plain values stand first for engines without `light-dark()`. The element never sets `color-scheme`: the page's is
 * inherited, and a dark site that works by classes sets it on the tag.
 */
export const tokens = css`
  :host {
    --_paper: var(--news-timeline-paper, #fff);
    --_paper-2: var(--news-timeline-paper-2, #f4f3f0);
    --_ink: var(--news-timeline-ink, #16181d);
    --_ink-2: var(--news-timeline-ink-2, #454a53);
    --_ink-3: var(--news-timeline-ink-3, #5d636d);
    --_accent: var(--news-timeline-accent, #ad3516);
    --_accent-tint: var(--news-timeline-accent-tint, #f6e4dd);
    --_rule: var(--news-timeline-rule, #858b95);
    --_tint: var(--news-timeline-tint, #e4e5e8);
    --_hair: var(--news-timeline-hair, #dedfe2);
    --_font: var(--news-timeline-font, inherit);
    --_title-font: var(--news-timeline-title-font, inherit);
    --_rail: var(--news-timeline-rail, 20px);
    --_gap: var(--news-timeline-gap, 2.25rem);
    --_sticky-top: var(--news-timeline-sticky-top, 0px);
  }
  @supports (color: light-dark(#fff, #000)) {
    :host {
      --_paper: var(--news-timeline-paper, light-dark(#fff, #121418));
      --_paper-2: var(--news-timeline-paper-2, light-dark(#f4f3f0, #1c1f25));
      --_ink: var(--news-timeline-ink, light-dark(#16181d, #eceef1));
      --_ink-2: var(--news-timeline-ink-2, light-dark(#454a53, #bdc2ca));
      --_ink-3: var(--news-timeline-ink-3, light-dark(#5d636d, #9aa1ac));
      --_accent: var(--news-timeline-accent, light-dark(#ad3516, #ff9371));
      --_accent-tint: var(--news-timeline-accent-tint, light-dark(#f6e4dd, #3d2620));
      --_rule: var(--news-timeline-rule, light-dark(#858b95, #767d88));
      --_tint: var(--news-timeline-tint, light-dark(#e4e5e8, #31363f));
      --_hair: var(--news-timeline-hair, light-dark(#dedfe2, #2d3138));
    }
  }
  @media print {
    :host {
      --_paper: #fff;
      --_paper-2: #fff;
      --_ink: #000;
      --_ink-2: #000;
      --_ink-3: #000;
      --_accent: #000;
      --_rule: #000;
      --_tint: #fff;
      --_hair: #999;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_paper: Canvas;
      --_paper-2: Canvas;
      --_ink: CanvasText;
      --_ink-2: CanvasText;
      --_ink-3: CanvasText;
      --_accent: Highlight;
      --_rule: CanvasText;
      --_tint: Canvas;
      --_hair: CanvasText;
    }
  }
`;
