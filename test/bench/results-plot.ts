/** The plot of the results: two panels, both axes logarithmic, one line for each library. */
import type { Result } from './figures.js';
import type { LibraryEntry } from './libraries.js';
import { inThousands } from './results-text.js';

const WIDTH = 960;
const PANEL = { top: 64, height: 300, width: 390 };
const LEFTS = [56, 536];
const LEGEND = { top: 424, columns: 3, row: 24 };

const PANELS = [
  { measure: 'first', title: 'First render, ms', line: { at: 33.3, says: 'two frames' } },
  { measure: 'pan', title: 'A pan step, ms of main thread (95th percentile)', line: { at: 16.7, says: 'one frame' } },
] as const;

/** Told apart by colour, by dashes and by the shape of the marks: no one of them has to be seen. 3:1 on either paper. */
const LOOKS = [
  { light: '#b3261e', dark: '#ff8a80', dash: '', shape: 'dot' },
  { light: '#1f5fa8', dark: '#7fb4f5', dash: '', shape: 'square' },
  { light: '#1f5fa8', dark: '#7fb4f5', dash: '6 3', shape: 'square' },
  { light: '#2e7d32', dark: '#81c784', dash: '', shape: 'triangle' },
  { light: '#7b3fa0', dark: '#cf9fe8', dash: '2 3', shape: 'diamond' },
  { light: '#8a5a00', dark: '#e0b050', dash: '8 3 2 3', shape: 'triangle' },
  { light: '#00707a', dark: '#5fd0da', dash: '4 4', shape: 'dot' },
  { light: '#6a6a6a', dark: '#a8a8a8', dash: '1 3', shape: 'square' },
] as const;
type Look = (typeof LOOKS)[number];

const SHAPES: Readonly<Record<Look['shape'], (x: number, y: number) => string>> = {
  dot: (x, y) => `<circle cx="${x}" cy="${y}" r="4"/>`,
  square: (x, y) => `<path d="M${x - 3.5} ${y - 3.5}h7v7h-7z"/>`,
  triangle: (x, y) => `<path d="M${x} ${y - 5}l5 9h-10z"/>`,
  diamond: (x, y) => `<path d="M${x} ${y - 5}l5 5-5 5-5-5z"/>`,
};

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const round = (value: number): number => Math.round(value * 10) / 10;
/** `2`, `30`, `0.5`, `1,000`, `1M`. */
const short = (value: number): string =>
  value >= 1e6 ? `${value / 1e6}M` : value < 1 ? String(Number(value.toPrecision(1))) : inThousands(value);

/** From a value to a place between two, by powers of ten. */
const logScale = (low: number, high: number, from: number, to: number) => (value: number) =>
  round(from + ((Math.log10(value) - Math.log10(low)) / (Math.log10(high) - Math.log10(low) || 1)) * (to - from));

const powers = (low: number, high: number): number[] =>
  Array.from({ length: Math.round(Math.log10(high / low)) + 1 }, (_, index) => low * 10 ** index);

/** What stopped a line in a panel, or undefined where it went on or never had such a figure. */
const stopped = (result: Result, measure: 'first' | 'pan'): boolean =>
  /^(no answer|the page died|error|drew nothing)/.test(result.instead?.[measure] ?? result.instead?.first ?? '');

function panel(
  { measure, title, line }: (typeof PANELS)[number],
  left: number,
  libraries: readonly LibraryEntry[],
  results: readonly Result[],
): string {
  const counts = results.map(({ count }) => count);
  const values = [...results.flatMap((result) => result[measure] ?? []), line.at];
  const low = 10 ** Math.floor(Math.log10(Math.min(...values)));
  const high = 10 ** Math.ceil(Math.log10(Math.max(...values)));
  const bottom = PANEL.top + PANEL.height;
  const right = left + PANEL.width;
  const x = logScale(Math.min(...counts), Math.max(...counts), left + 16, right - 16);
  const y = logScale(low, high, bottom, PANEL.top);
  const grid = powers(low, high).map(
    (value) =>
      `<path class="grid" d="M${left} ${y(value)}H${right}"/><text class="y" x="${left - 6}" y="${y(value) + 4}">${short(value)}</text>`,
  );
  const below = [...new Set(counts)].map(
    (count) => `<text class="x" x="${x(count)}" y="${bottom + 18}">${short(count)}</text>`,
  );
  const limit =
    `<path class="limit" d="M${left} ${y(line.at)}H${right}"/>` +
    `<text class="says" x="${right}" y="${y(line.at) - 5}">${line.says}, ${line.at}</text>`;
  const lines = libraries.map(({ id }, index) => {
    const own = results.filter(({ library }) => library === id).sort((a, b) => a.count - b.count);
    const points = own.flatMap((result) => {
      const value = result[measure];
      return value === undefined ? [] : [[x(result.count), y(value)] as const];
    });
    if (points.length === 0) return '';
    const look = LOOKS[index % LOOKS.length]!;
    // Where it gave no answer: a cross above the panel, at the number of events that was too many, side by side.
    const end = own.find((result) => result[measure] === undefined && stopped(result, measure));
    const cross = end ? [round(x(end.count) + (index - libraries.length + 2) * 10), PANEL.top - 6] : undefined;
    const last = points.at(-1)!;
    return (
      `<g class="l${index}"><path class="line" d="M${points.map((point) => point.join(' ')).join('L')}"/>` +
      points.map(([px, py]) => SHAPES[look.shape](px, py)).join('') +
      (cross
        ? `<path class="up" d="M${last.join(' ')}L${cross.join(' ')}"/><path class="cross" d="M${cross[0]! - 4} ${cross[1]! - 4}l8 8m0-8l-8 8"/>`
        : '') +
      '</g>'
    );
  });
  return `<g><text class="title" x="${left}" y="${PANEL.top - 24}">${title}</text>${grid.join('')}${below.join('')}${limit}
${lines.join('\n')}<text class="x" x="${(left + right) / 2}" y="${bottom + 38}">events</text></g>`;
}

function legend(libraries: readonly LibraryEntry[]): string {
  const entries = libraries.map(({ name }, index) => {
    const x = LEFTS[0]! + (index % LEGEND.columns) * 300;
    const y = LEGEND.top + Math.floor(index / LEGEND.columns) * LEGEND.row;
    const look = LOOKS[index % LOOKS.length]!;
    return `<g class="l${index}"><path class="line" d="M${x} ${y}h36"/>${SHAPES[look.shape](x + 18, y)}</g><text x="${x + 46}" y="${y + 4}">${escape(name)}</text>`;
  });
  const y = LEGEND.top + Math.ceil(libraries.length / LEGEND.columns) * LEGEND.row;
  return `${entries.join('\n')}<text x="${LEFTS[0]}" y="${y + 4}">×  no answer in 60 s, or the page died</text>`;
}

/** For who does not see the lines: every figure, library by library. */
function inWords(libraries: readonly LibraryEntry[], results: readonly Result[]): string {
  const figures = (id: string, measure: 'first' | 'pan') =>
    results
      .filter((result) => result.library === id)
      .map((result) => {
        const value = result[measure];
        return `${inThousands(result.count)} events ${value === undefined ? (result.instead?.[measure] ?? 'not measured') : `${round(value)} ms`}`;
      })
      .join(', ');
  return libraries
    .filter(({ id }) => results.some(({ library }) => library === id))
    .map(({ id, name }) => `${name}: first render ${figures(id, 'first')}; pan step ${figures(id, 'pan')}.`)
    .join(' ');
}

const STYLE = `svg { --paper: #fff; --ink: #1c1c1c; --rule: #d9d9d9; ${LOOKS.map(({ light }, i) => `--l${i}: ${light};`).join(' ')} }
@media (prefers-color-scheme: dark) { svg { --paper: #161616; --ink: #ececec; --rule: #3a3a3a; ${LOOKS.map(({ dark }, i) => `--l${i}: ${dark};`).join(' ')} } }
.paper { fill: var(--paper) }
text { fill: var(--ink); font: 13px system-ui, sans-serif }
.title { font-weight: 600; font-size: 14px }
.x { text-anchor: middle } .y, .says { text-anchor: end } .says { font-size: 11px }
.grid { stroke: var(--rule) } .limit { stroke: var(--ink); stroke-dasharray: 2 4 }
.line { fill: none; stroke-width: 2 } .up { fill: none; stroke-dasharray: 1 5 } .cross { stroke-width: 2 }
${LOOKS.map(({ dash }, i) => `.l${i} { fill: var(--l${i}); stroke: var(--l${i}) } ${dash ? `.l${i} .line { stroke-dasharray: ${dash} } ` : ''}`).join('\n')}
.l0 .line { stroke-width: 3.5 }`;

export function resultsPlot(libraries: readonly LibraryEntry[], results: readonly Result[], date: string): string {
  const height = LEGEND.top + (Math.ceil(libraries.length / LEGEND.columns) + 1) * LEGEND.row;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title desc">
<title id="title">First render and pan step of timeline libraries over the number of events, ${date}</title>
<desc id="desc">${escape(inWords(libraries, results))}</desc>
<style>${STYLE}</style>
<rect class="paper" width="${WIDTH}" height="${height}"/>
${PANELS.map((one, index) => panel(one, LEFTS[index]!, libraries, results)).join('\n')}
${legend(libraries)}
</svg>
`;
}
