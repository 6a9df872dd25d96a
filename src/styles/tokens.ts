import { unsafeCSS, type CSSResult } from 'lit';

/** Colours by token: light, dark, on paper, in forced colours (SPEC.md §1). */
const COLOURS = {
  paper: ['#fff', '#121418', '#fff', 'Canvas'],
  'paper-2': ['#f4f3f0', '#1c1f25', '#fff', 'Canvas'],
  ink: ['#16181d', '#eceef1', '#000', 'CanvasText'],
  'ink-2': ['#454a53', '#bdc2ca', '#000', 'CanvasText'],
  'ink-3': ['#5d636d', '#9aa1ac', '#000', 'CanvasText'],
  accent: ['#ad3516', '#ff9371', '#000', 'Highlight'],
  'accent-tint': ['#f6e4dd', '#3d2620', '#fff', 'Canvas'],
  rule: ['#858b95', '#767d88', '#000', 'CanvasText'],
  tint: ['#e4e5e8', '#31363f', '#fff', 'Canvas'],
  hair: ['#dedfe2', '#2d3138', '#999', 'CanvasText'],
} as const;

/** What else a page may set. */
const OTHERS = { font: 'inherit', 'title-font': 'inherit', rail: '20px', gap: '2.25rem', 'sticky-top': '0px' } as const;

/** A rule that gives every token its value. */
const rule = <T>(tokens: Readonly<Record<string, T>>, value: (of: T, name: string) => string): string =>
  `:host{${Object.entries(tokens)
    .map(([name, of]) => `--_${name}:${value(of, name)};`)
    .join('')}}`;
const open = (value: string, name: string) => `var(--news-timeline-${name}, ${value})`;

/**
 * The tokens of SPEC.md §1. Each public name is read once, here, with its default; everything else uses the private one.
 * Plain values stand first for engines without `light-dark()`. The element never sets `color-scheme`: the page's is
 * inherited, and a dark site that works by classes sets it on the tag.
 */
export const tokens: CSSResult = unsafeCSS(
  rule(OTHERS, open) +
    rule(COLOURS, ([light], name) => open(light, name)) +
    `@supports (color: light-dark(#fff, #000)){${rule(COLOURS, ([light, dark], name) => open(`light-dark(${light}, ${dark})`, name))}}` +
    `@media print{${rule(COLOURS, ([, , paper]) => paper)}}` +
    `@media (forced-colors: active){${rule(COLOURS, ([, , , forced]) => forced)}}`,
);
