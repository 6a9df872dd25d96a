/**
 * `npm run bench -- peers`: this element and other timeline libraries, side by side, in one browser on the same events.
 * Figures, never a test: they belong to the machine, and a full run takes an hour or two.
 *
 * `--n 10,100` and `--only ours,vis` measure a part, `--pages 1` takes a first look. A run of everything writes results.md
 * and results.svg; a part writes them only with `--write`, and else says its table.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, totalmem, type } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { startBenchServer } from './bench-server.js';
import { MEASURES, middleOf, type Result } from './figures.js';
import { EMPTY, LIBRARIES } from './libraries.js';
import { launchBrowser, measureOnFreshPage } from './measure-page.js';
import { resultsPlot } from './results-plot.js';
import { cell, inThousands, resultsText } from './results-text.js';

const here = import.meta.dirname;
const PAGES = 3;
const COUNTS = [10, 100, 1000, 10_000, 100_000, 1_000_000];

const { values } = parseArgs({
  options: { n: { type: 'string' }, only: { type: 'string' }, pages: { type: 'string' }, write: { type: 'boolean' } },
});
const counts = values.n?.split(',').map(Number) ?? COUNTS;
const pages = Number(values.pages ?? PAGES);
const asked = values.only?.split(',') ?? LIBRARIES.map(({ id }) => id);
const unknown = asked.filter((id) => !LIBRARIES.some((library) => library.id === id));
if (unknown.length > 0 || ![...counts, pages].every((count) => Number.isInteger(count) && count > 0)) {
  console.error(`Give --n as 10,100 and --only as some of ${LIBRARIES.map(({ id }) => id).join(',')}.`);
  process.exit(1);
}
// Memory is what is over an empty page, so that one is always measured.
const libraries = LIBRARIES.filter(({ id }) => id === EMPTY || asked.includes(id));

const server = await startBenchServer(libraries);
let browser = await launchBrowser();
const version = await browser.version();

async function measured(library: (typeof LIBRARIES)[number], count: number): Promise<Result> {
  const runs: Result[] = [];
  for (let page = 0; page < pages; page++) {
    // A page can take its browser with it; the next one is not to blame.
    if (!browser.connected) browser = await launchBrowser();
    const { outside, ...run } = await measureOnFreshPage(browser, server.url, library, count);
    if (outside.length > 0) console.warn(`  ${library.name} asked for ${outside.join(', ')}`);
    runs.push(run);
    if (failed(run)) break;
  }
  return middleOf(runs);
}

/** What is there, or is not built, is no failure: only what gave no answer. */
const failed = ({ instead = {} }: Result): boolean =>
  Object.values(instead).some((text) => /^(no answer|the page died|error)/.test(text));

const said = (result: Result): string => MEASURES.map((measure) => `${measure} ${cell(result, measure)}`).join(', ');

const results: Result[] = [];
try {
  const floor = await measured(
    libraries.find(({ id }) => id === EMPTY)!,
    1,
  );
  const { heap: emptyHeap } = floor;
  if (emptyHeap === undefined) throw new Error(`An empty page could not be measured: ${said(floor)}`);
  for (const library of libraries.toReversed()) {
    for (const count of library.id === EMPTY ? counts.slice(0, 1) : counts) {
      const result = library.id === EMPTY ? { ...floor, count } : await measured(library, count);
      const over = result.heap === undefined ? {} : { heap: Math.max(0, result.heap - emptyHeap) };
      results.push({ ...result, ...over });
      console.log(`${library.name}, ${inThousands(count)} events: ${said(results.at(-1)!)}`);
      if (failed(result)) break;
    }
  }
} finally {
  await browser.close();
  await server.close();
}

const installed = (name: string): string =>
  (JSON.parse(readFileSync(join(here, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version;
const own = (JSON.parse(readFileSync(join(here, '../../package.json'), 'utf8')) as { version: string }).version;
const date = new Date().toISOString().slice(0, 10);
const text = resultsText(libraries, results, {
  date,
  machine: `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB of memory, ${type()} ${arch()}, no GPU used`,
  browser: version.replace(/^HeadlessChrome|^Chrome/, 'headless Chromium'),
  pages,
  versions: Object.fromEntries(
    libraries.flatMap((library) =>
      library.id === EMPTY ? [] : [[library.id, library.package ? installed(library.package) : own]],
    ),
  ),
});
console.log(`\n${text}`);
if (values.write ?? [values.n, values.only, values.pages].every((value) => value === undefined)) {
  writeFileSync(join(here, 'results.md'), text);
  writeFileSync(
    join(here, 'results.svg'),
    resultsPlot(
      libraries.filter(({ id }) => id !== EMPTY),
      results,
      date,
    ),
  );
}
