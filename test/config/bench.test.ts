import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { median, middleOf, percentile, stepTimes, type Result } from '../bench/figures.js';
import { LIBRARIES } from '../bench/libraries.js';
import { FROM, makeEvents, TO } from '../bench/made-events.js';
import { resultsPlot } from '../bench/results-plot.js';
import { cell, resultsText } from '../bench/results-text.js';

describe('the made events', () => {
  const events = makeEvents(2000);

  test('are the same each time, and others for another seed', () => {
    assert.deepEqual(makeEvents(2000), events);
    assert.notDeepEqual(makeEvents(2000, 2), events);
  });

  test('are as many as asked for, each with its own id', () => {
    for (const count of [0, 1, 10, 100]) assert.equal(makeEvents(count).length, count);
    assert.equal(new Set(events.map(({ id }) => id)).size, events.length);
  });

  test('lie in the ten years, in the order of their first days, no end before its start', () => {
    for (const [index, { start, end = start }] of events.entries()) {
      assert.ok(Date.parse(start) >= FROM && Date.parse(end) < TO && start <= end);
      assert.ok(index === 0 || events[index - 1]!.start <= start);
    }
  });

  test('are single days for 70 to 85 %', () => {
    const share = events.filter(({ end }) => end === undefined).length / events.length;
    assert.ok(share > 0.7 && share < 0.85, String(share));
  });

  test('come in bursts: half of the single days in a tenth of the months', () => {
    const months = new Map<string, number>();
    for (const { start } of events.filter(({ end }) => end === undefined))
      months.set(start.slice(0, 7), (months.get(start.slice(0, 7)) ?? 0) + 1);
    const sizes = [...months.values()].sort((a, b) => b - a);
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    assert.ok(sum(sizes.slice(0, 12)) > sum(sizes) / 2);
  });
});

describe('the arithmetic', () => {
  test('a percentile is a value that was measured', () => {
    const values = Array.from({ length: 200 }, (_, index) => 200 - index);
    assert.equal(percentile(values, 95), 190);
    assert.equal(percentile([7], 95), 7);
    assert.equal(percentile([3, 1, 2], 0), 1);
    assert.throws(() => percentile([], 50), RangeError);
  });

  test('a median is the one in the middle, whatever the order', () => {
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(median([10, 2]), 2);
  });

  test('a step has the task of its mark and those until the next, on its own thread', () => {
    const on = (tid: number, name: string, ts: number, dur?: number) => ({
      name,
      pid: 1,
      tid,
      ts,
      ...(dur && { dur }),
    });
    const trace = [
      on(1, 'RunTask', 0, 900),
      on(1, 'RunTask', 1000, 5000),
      on(1, 'bench-jump', 2000),
      on(1, 'RunTask', 10_000, 3000),
      on(1, 'bench-step', 11_000),
      on(2, 'RunTask', 11_000, 9000),
      on(1, 'RunTask', 14_000, 1000),
      on(1, 'bench-step', 20_000),
      on(1, 'RunTask', 19_000, 2000),
      on(1, 'RunTask', 30_000, 700),
      on(1, 'bench-end', 30_500),
    ];
    assert.deepEqual(stepTimes(trace.toReversed()), [4, 2]);
    assert.deepEqual(stepTimes([]), []);
  });

  test('of some pages the medians are taken, of steps the fewest, and one reason stands for all', () => {
    const run = (first: number, pan: number, steps: number): Result => ({
      library: 'a',
      count: 10,
      first,
      pan,
      steps: { pan: steps },
    });
    const runs = [run(1, 5, 190), run(3, 4, 40), run(2, 6, 190)];
    const { instead: _, ...middle } = middleOf(runs);
    assert.deepEqual(middle, { library: 'a', count: 10, first: 2, pan: 5, steps: { pan: 40 } });
    const stopped = middleOf([...runs, { library: 'a', count: 10, first: 2, instead: { pan: 'no answer in 60 s' } }]);
    assert.equal(cell(stopped, 'pan'), 'no answer in 60 s');
    assert.equal(stopped.first, 2);
  });
});

const libraries = LIBRARIES.slice(0, 2);
const results: readonly Result[] = [
  { library: 'ours', count: 10, first: 41.4, pan: 2.34, steps: { pan: 190 }, elements: 1234, heap: 2_560_000 },
  { library: 'ours', count: 1000, first: 1234.5, pan: 12.6, steps: { pan: 40 }, instead: { zoom: 'not built yet' } },
  { library: 'vis', count: 10, first: 99.5, pan: 31, steps: { pan: 190 } },
  { library: 'vis', count: 1000, instead: { first: 'no answer in 60 s' } },
];
const circumstances = {
  date: '2026-01-02',
  machine: '2 cores',
  browser: 'a browser',
  pages: 3,
  versions: { vis: '8.0.0' },
};

describe('the table', () => {
  const text = resultsText(libraries, results, circumstances);

  test('has a row for each library and a column for each number of events', () => {
    assert.match(text, /\| events \| 10 \| 1,000 \|\n\| --- \| ---: \| ---: \|\n\| news-timeline \| 41 \| 1,235 \|/);
    assert.match(text, /\| vis-timeline 8\.0\.0 \| 100 \| no answer in 60 s \|/);
  });

  test('says fewer steps, what is missing, and what was not asked', () => {
    assert.match(text, /\| news-timeline \| 2\.3 \| 13 \(40 steps\) \|/);
    assert.match(text, /\| news-timeline \| – \| not built yet \|/);
    assert.match(text, /\| news-timeline \| 1,234 \| – \|/);
    assert.match(text, /\| news-timeline \| 2\.6 \| – \|/);
  });
});

describe('the plot', () => {
  const plot = resultsPlot(libraries, results, '2026-01-02');

  test('has a name, every figure in words, and colours for dark pages', () => {
    assert.match(plot, /role="img" aria-labelledby="title desc"/);
    assert.match(plot, /news-timeline: first render 10 events 41\.4 ms, 1,000 events 1234\.5 ms/);
    assert.match(plot, /vis-timeline: .*1,000 events no answer in 60 s/);
    assert.match(plot, /prefers-color-scheme: dark/);
  });

  test('draws a line for each library in each panel, and a cross where one stopped', () => {
    assert.equal(plot.match(/<path class="line" d="M[\d.]+ [\d.]+(?:L|")/g)?.length, 4);
    assert.equal(plot.match(/class="cross"/g)?.length, 2);
    assert.doesNotMatch(plot, /NaN|Infinity|undefined/);
  });
});
