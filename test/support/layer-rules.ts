import { cycles, importsOf, type Edge } from './import-graph.js';
import type { Rule } from './rule.js';
import type { SourceText } from './source-text.js';

const PURE = ['model', 'data', 'layout', 'text', 'out', 'svg'];
const BELOW_ELEMENTS = ['views', 'svg', 'styles', 'out', 'data', 'layout', 'text', 'model'];
const EVERYTHING = ['define', 'elements', ...BELOW_ELEMENTS];

/** What each layer may import beside itself. `define.ts`, `index.ts` … are the entries at the top of src. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  data: ['model'],
  layout: ['model'],
  text: ['model'],
  out: ['data', 'text', 'model'],
  styles: [],
  svg: ['layout', 'text', 'model'],
  views: ['styles', 'layout', 'text', 'model'],
  elements: BELOW_ELEMENTS,
  define: ['elements'],
  cli: EVERYTHING,
  ssr: EVERYTHING,
  embed: EVERYTHING,
  server: EVERYTHING,
  'model.ts': ['model'],
  'data.ts': ['data', 'out'],
  'layout.ts': ['layout'],
  'text.ts': ['text'],
  'svg.ts': ['svg'],
  'index.ts': ['model.ts', 'data.ts', 'layout.ts', 'text.ts', 'elements', ...BELOW_ELEMENTS],
  'define.ts': ['define'],
  'cdn.ts': ['define.ts', 'define', 'index.ts'],
};

/** Packages that only these files may import. */
const ONLY_IN: Readonly<Record<string, readonly string[]>> = {
  'd3-scale': ['src/layout/time-scale.ts'],
  'd3-time': ['src/layout/ticks.ts', 'src/layout/event-index.ts'],
};

const layerOf = (path: string): string => path.split('/')[1] ?? '';
const isOurs = ({ to }: Edge): boolean => to.startsWith('src/');
const edgesOf = (files: readonly SourceText[]): Edge[] => files.flatMap(importsOf);

function wrongEdge({ from, to, at }: Edge): string | undefined {
  const [above, below] = [layerOf(from), layerOf(to)];
  if (above === below && !above.endsWith('.ts')) return undefined;
  const allowed = MAY_IMPORT[above];
  if (!allowed) return `${at}: ${above} is in no layer; put the file into one, or give ${above} a line in MAY_IMPORT.`;
  if (allowed.includes(below)) return undefined;
  const where = allowed.length > 0 ? `only ${allowed.join(', ')}` : 'nothing outside itself';
  return `${at}: ${from} imports ${to}. ${above} may import ${where}: pass it in as an argument, or move the shared part down.`;
}

export const LAYER_RULES: readonly Rule[] = [
  {
    title: 'imports point down, never up and never to a sibling',
    check: (files) =>
      edgesOf(files)
        .filter(isOurs)
        .flatMap((edge) => wrongEdge(edge) ?? []),
    planted: [
      { path: 'src/model/a.ts', text: `import { b } from '../text/b.js';` },
      { path: 'src/model/a.ts', text: `import type { B } from '../data/b.js';` },
      { path: 'src/data/a.ts', text: `export { b } from '../text/b.js';` },
      { path: 'src/layout/a.ts', text: `export type B = import('../data/b.js').B;` },
      { path: 'src/text/a.ts', text: `export const b = () => import('../layout/b.js');` },
      { path: 'src/views/a.ts', text: `import { B } from '../elements/b.js';` },
      { path: 'src/views/a.ts', text: `import { b } from '../data/b.js';` },
      { path: 'src/index.ts', text: `import './define.js';` },
      { path: 'src/helpers/a.ts', text: `import { b } from '../model/b.js';` },
    ],
    fine: [
      { path: 'src/out/a.ts', text: `import { b } from '../text/b.js'; import { c } from '../model/c.js';` },
      { path: 'src/elements/a.ts', text: `const b = () => import('../views/b.js');` },
      { path: 'src/model/a.ts', text: `import { b } from './b.js'; // import '../text/b.js'` },
    ],
  },
  {
    title: 'no two files import each other, by whatever way round',
    check: (files) =>
      cycles(edgesOf(files).filter(isOurs)).map(
        (loop) => `${[...loop, loop[0]].join(' -> ')}: move what they share into a file of its own.`,
      ),
    planted: [{ path: 'src/model/a.ts', text: `import type { A } from './a.js';` }],
    fine: [{ path: 'src/model/a.ts', text: `import type { A } from './b.js';` }],
  },
  {
    title: 'd3 comes with the axis only',
    check: (files) =>
      edgesOf(files)
        .filter(({ to }) => to.startsWith('d3-'))
        .filter(({ from, to }) => !ONLY_IN[to]?.includes(from))
        .map(
          ({ at, to }) =>
            `${at}: only ${ONLY_IN[to]?.join(' and ') ?? 'no file'} may import ${to}; ask that file for what you need.`,
        ),
    planted: [
      { path: 'src/layout/lanes.ts', text: `import { scaleLinear } from 'd3-scale';` },
      { path: 'src/views/axis-view.ts', text: `import type { CountableTimeInterval } from 'd3-time';` },
      { path: 'src/layout/time-scale.ts', text: `import { bisect } from 'd3-array';` },
    ],
    fine: [
      { path: 'src/layout/time-scale.ts', text: `import { scaleLinear } from 'd3-scale';` },
      { path: 'src/layout/ticks.ts', text: `import { utcDay } from 'd3-time';` },
    ],
  },
  {
    title: 'the pure layers import no package',
    check: (files) =>
      edgesOf(files)
        .filter(({ from, to }) => PURE.includes(layerOf(from)) && !isOurs({ from, to, at: '' }) && !(to in ONLY_IN))
        .map(
          ({ at, to }) =>
            `${at}: ${to} is not for a pure layer; what draws belongs into views, what needs Node into cli or server.`,
        ),
    planted: [
      { path: 'src/text/a.ts', text: `import { html } from 'lit';` },
      { path: 'src/data/a.ts', text: `import { readFile } from 'node:fs/promises';` },
    ],
    fine: [{ path: 'src/views/a.ts', text: `import { html } from 'lit';` }],
  },
];
