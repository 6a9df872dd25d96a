/** The table of the results, in Markdown. */
import type { Measure, Result } from './figures.js';
import type { LibraryEntry } from './libraries.js';

/** Where and when it was measured, in general words. */
export interface Circumstances {
  /** `2026-11-22`. */
  readonly date: string;
  readonly machine: string;
  readonly browser: string;
  /** Fresh pages behind each figure. */
  readonly pages: number;
  /** By id of a library. */
  readonly versions: Readonly<Record<string, string>>;
}

const TABLES: readonly { readonly measure: Measure; readonly title: string; readonly says: string }[] = [
  {
    measure: 'first',
    title: 'First render, ms',
    says: 'From the call, with the data in memory, to two frames after the library says that it has drawn. 33 ms is the floor.',
  },
  {
    measure: 'complete',
    title: 'Complete, ms',
    says: 'From the call to two frames after nothing of the data is left to read. Only news-timeline draws before that, past 10,000 events.',
  },
  {
    measure: 'pan',
    title: 'A pan step, ms of main thread',
    says: '95th percentile: script, style, layout and paint, from the tasks of a trace.',
  },
  {
    measure: 'zoom',
    title: 'A zoom step, ms of main thread',
    says: '95th percentile, as above.',
  },
  { measure: 'elements', title: 'Elements', says: 'In the container after the first render, shadow roots included.' },
  {
    measure: 'heap',
    title: 'Retained memory, MB',
    says: 'Script, elements and typed arrays after garbage collection, less an empty page; what the library keeps of its data is in it.',
  },
];

export const inThousands = (value: number): string => Math.round(value).toLocaleString('en-GB');

function figure(measure: Measure, value: number): string {
  if (measure === 'heap') return (value / 1e6).toFixed(1);
  return measure !== 'elements' && value < 10 ? value.toFixed(1) : inThousands(value);
}

/** A cell: the figure, or why there is none. Steps that were fewer than planned are counted. */
export function cell(result: Result | undefined, measure: Measure, planned = 190): string {
  if (!result) return '–';
  const value = result[measure];
  if (value === undefined) return result.instead?.[measure] ?? '–';
  const steps = measure === 'pan' || measure === 'zoom' ? result.steps?.[measure] : undefined;
  return figure(measure, value) + (steps !== undefined && steps < planned ? ` (${steps} steps)` : '');
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

export function resultsText(
  libraries: readonly LibraryEntry[],
  results: readonly Result[],
  { date, machine, browser, pages, versions }: Circumstances,
): string {
  const counts = [...new Set(results.map(({ count }) => count))].sort((a, b) => a - b);
  const names = new Map(
    libraries.map(({ id, name }) => [id, versions[id] ? `${name} ${versions[id]}` : name] as const),
  );
  const tables = TABLES.map(({ measure, title, says }) =>
    [
      `## ${title}`,
      '',
      says,
      '',
      row(['events', ...counts.map(inThousands)]),
      row(['---', ...counts.map(() => '---:')]),
      ...libraries.map(({ id }) =>
        row([
          names.get(id)!,
          ...counts.map((count) =>
            cell(
              results.find((result) => result.library === id && result.count === count),
              measure,
            ),
          ),
        ]),
      ),
    ].join('\n'),
  );
  return `# Side by side

Written by \`npm run bench -- peers\` on ${date}: all libraries in one run, in one browser, on the same events.
${machine}; ${browser}. A container of 1200 × 600 px; every measurement on a fresh page, every figure the median of ${pages}.
The events are invented, made by \`made-events.ts\`: ten years, some four in five on a single day, most of these in bursts.
Absolute figures belong to that machine; how they compare carries over.

![First render and pan step over the number of events, both logarithmic.](results.svg)

${tables.join('\n\n')}

## How each was asked

A pan step moves the window by 6 px, at ten places of the whole, over half of the time; a zoom step brings it 2.4 % closer,
from ten years to a month; 19 steps at each place, fewer where they are slow. – : not asked, since it had failed with fewer events.

${libraries.map(({ id, note }) => `- ${names.get(id)}: ${note}`).join('\n')}
`;
}
