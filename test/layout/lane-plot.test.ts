import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { lanePlot, LANE, MOST_LANES, type LanePlot, type LanePlotOptions } from '../../src/layout/lane-plot.js';
import { DAY } from '../../src/model/calendar.js';
import { SHAPES } from '../../src/model/event-columns.js';
import { anyPlot, madeLanes, plotOptions, plotted, type MadeLanes } from '../support/made-lanes.js';
import type { MadeEvent } from '../support/made-timeline.js';
import { utc } from '../support/read-date.js';

const plotOf = (made: MadeLanes, options?: Partial<LanePlotOptions>) =>
  lanePlot(made.index, made.names, plotOptions(made, options));
const plot = (given: readonly MadeEvent[], options?: Partial<LanePlotOptions>, lanes?: number) =>
  plotOf(madeLanes(given, lanes), options);
/** So many events on the days from 1 January 2024 on. */
const daily = (count: number, step = 1) =>
  Array.from({ length: count }, (_, at) => new Date(utc('2024') + at * step * DAY).toISOString().slice(0, 10));
const same = (count: number, date: string) => Array.from({ length: count }, () => date);
const sum = (values: Iterable<number>) => [...values].reduce((all, each) => all + each, 0);
const always = (check: (made: MadeLanes, options: LanePlotOptions, plot: LanePlot) => void, numRuns = 150) =>
  fc.assert(
    fc.property(anyPlot, (recipe) => {
      const { made, options } = plotted(recipe);
      check(made, options, lanePlot(made.index, made.names, options));
    }),
    { numRuns },
  );
/** Those at each height. */
const inRows = <T>(all: readonly T[], height: (each: T) => number): Iterable<readonly T[]> => {
  const rows = new Map<number, T[]>();
  for (const each of all) if (!rows.get(height(each))?.push(each)) rows.set(height(each), [each]);
  return rows.values();
};
/** Stretches of one row, none on another and none past the plot. */
const areApart = (stretches: readonly { readonly x0: number; readonly x1: number }[], gap = 0): void => {
  const sorted = stretches.toSorted((a, b) => a.x0 - b.x0 || a.x1 - b.x1);
  for (const [at, { x0 }] of sorted.entries())
    if (at > 0) assert.ok(x0 >= sorted[at - 1]!.x1 + gap - 1e-6, `${sorted[at - 1]!.x1} to ${x0}`);
};

describe('no event in view is passed over', () => {
  test('each has its words, or a mark, or is in what is counted', () =>
    always(({ index, rows }, { range, collapsed, asOf }, { lanes, inView }) => {
      const { from: start, until, shape } = index.columns;
      // Of what goes on nobody knows whether it still does past the as-of line.
      const isKnown = (row: number) =>
        asOf === undefined || range.from < asOf || SHAPES[shape[row]!] !== 'run' || until[row]! < Infinity;
      for (const lane of lanes) {
        const own = rows[lane.lane]!;
        const begun = own.filter((row) => start[row]! >= range.from && start[row]! < range.to);
        const touching = own.filter((row) => until[row]! > range.from && start[row]! < range.to);
        assert.equal(lane.inView, begun.length);
        assert.equal(lane.before, touching.filter((row) => start[row]! < range.from && isKnown(row)).length);
        assert.equal(lane.collapsed, collapsed.has(lane.lane));
        const isDrawnOut = !lane.collapsed && lane.names.length > 0 && lane.names.every(({ stem }) => !stem);
        if (isDrawnOut || touching.length === 0) assert.deepEqual(lane.counts, []);
        else assert.equal(sum(lane.counts.map(({ count }) => count)) + lane.loose, begun.length);
        if (isDrawnOut) assert.deepEqual(lane.names.map(({ row }) => row).sort(), touching.toSorted());
        if (lane.marks) assert.deepEqual(lane.marks.map(({ row }) => row).sort(), touching.toSorted());
        // Marks or columns, and neither where it is closed.
        assert.equal(Boolean(lane.marks) !== Boolean(lane.columns), !lane.collapsed);
        assert.equal(Boolean(lane.columns), Boolean(lane.running));
      }
      assert.equal(inView, sum(lanes.map((lane) => lane.inView)));
    }));

  test('each count stands over its own stretch of the plot, the next beside it', () =>
    always((_, { range, width }, { lanes, pxPerMs }) => {
      for (const { counts } of lanes) {
        areApart(counts);
        for (const { from, to, x0, x1, count } of counts) {
          assert.ok(count > 0 && x0 >= 0 && x1 <= width && x0 <= x1);
          if (from >= range.from) assert.ok(Math.abs(x0 - (from - range.from) * pxPerMs) < 1e-6);
          if (to <= range.to) assert.ok(Math.abs(x1 - (to - range.from) * pxPerMs) < 1e-6);
        }
      }
    }));

  test('counts are of units that have room for a number', () => {
    const counts = (width: number, rem = 16) => plot(daily(366 * 2, 0.5), { width, rem }).lanes[0]!.counts.length;
    assert.deepEqual([counts(1000), counts(500), counts(1000, 32)], [12, 4, 4]);
  });

  test('all at one instant are counted, in the shortest view of it as well', () => {
    for (const [date, from] of [
      ['2024-06-01', utc('2024-06-01')],
      ['2024-06-01T10:00:30', utc('2024-06-01') + 36_030_000],
    ] as const) {
      const made = madeLanes(same(500, date));
      for (const length of [1, 1000, DAY, 30 * DAY]) {
        const [lane] = plotOf(made, { range: { from, to: from + length } }).lanes;
        assert.equal(sum(lane!.counts.map(({ count }) => count)), 500, `${date} ${length}`);
        assert.ok(sum(lane!.columns!) > 0);
      }
    }
  });

  test('columns are of days, or of less where clock times are known', () => {
    const range = { from: utc('2024-06-01'), to: utc('2024-06-03') };
    assert.equal(plot(same(500, '2024-06-01'), { range }).bins.unit, 'day');
    assert.equal(plot([...same(500, '2024-06-01'), '2024-06-01T10:00'], { range }).bins.unit, 'minute');
  });

  test('more lanes than have room are counted', () => {
    for (const [lanes, more] of [
      [MOST_LANES, 0],
      [MOST_LANES + 1, 1],
      [40, 28],
    ] as const) {
      const { lanes: shown, moreLanes } = plot(daily(200), {}, lanes);
      assert.deepEqual([shown.length, moreLanes], [MOST_LANES, more]);
    }
  });
});

describe('nothing is on anything else', () => {
  test('no name on another of its row, nor past the plot', () =>
    always((_, { width }, { lanes }) => {
      for (const { names } of lanes) {
        for (const { x0, x1, x } of names) assert.ok(x0 >= 0 && x1 <= width + 1e-6 && x >= 0 && x <= width + 1e-6);
        for (const row of inRows(names, ({ y }) => y)) areApart(row);
      }
    }));

  test('no mark on another of its row', () =>
    always((_, __, { lanes }) => {
      for (const { marks = [] } of lanes) for (const row of inRows(marks, ({ up }) => up)) areApart(row, 3);
    }));

  test('lanes lie under one another, each with room for its names, its marks and its counts', () =>
    always((_, { rem, headroom }, { lanes, line, height }) => {
      const em = rem / 16;
      let y = 0;
      for (const lane of lanes) {
        assert.ok(Math.abs(lane.y - y) < 1e-6);
        y += lane.height;
        assert.equal(lane.base, lane.y + lane.height - (LANE.counts + LANE.gap) * em);
        if (lane.collapsed) assert.equal(lane.base, lane.y + headroom);
        for (const { y: at } of lane.names) {
          // The first row of words reaches into the space over them.
          assert.ok(at >= lane.y + headroom - 4 * em - 1e-6 && at + 26 * em <= lane.base + 1e-6);
        }
        for (const { up } of lane.marks ?? []) assert.ok(up > 0 && lane.base - up >= lane.y + headroom);
      }
      assert.ok(Math.abs(line - y) < 1e-6 && Math.abs(height - y - 44 * em) < 1e-6);
    }));
});

test('a picture is the same for the same data, range and size, however one came to it', () =>
  always((made, options, first) => {
    const { index, names } = madeLanes(
      made.items.map(({ event }) => event),
      made.rows.length,
    );
    lanePlot(made.index, made.names, { ...options, range: { from: utc('2023'), to: utc('2024') } });
    for (const again of [lanePlot(made.index, made.names, options), lanePlot(index, names, options)])
      assert.deepEqual(JSON.parse(JSON.stringify(again)), JSON.parse(JSON.stringify(first)));
  }, 40));

describe('what is drawn goes by how much is in view', () => {
  const look = (count: number, options?: Partial<LanePlotOptions>, lanes?: number) =>
    plot(daily(count), { range: { from: utc('2024'), to: utc('2026') }, width: 1600, ...options }, lanes).lanes.map(
      ({ marks, columns, names, collapsed }) =>
        collapsed ? 'closed' : columns ? 'columns' : marks && names.every(({ stem }) => !stem) ? 'words' : 'marks',
    );
  const narrow = () => [10];

  test('to sixty all have their words, to four hundred their marks, past that they are columns', () => {
    const step = (count: number) => {
      const made = madeLanes(daily(count, 4));
      const [lane] = plotOf(made, { range: { from: utc('2024'), to: utc('2029') }, width: 3000, widths: narrow }).lanes;
      return [lane!.marks?.length, lane!.names.every(({ stem }) => !stem), lane!.columns !== undefined];
    };
    assert.deepEqual(step(60), [60, true, false]);
    assert.deepEqual(step(61), [61, false, false]);
    assert.deepEqual(step(400), [400, false, false]);
    assert.deepEqual(step(401), [undefined, false, true]);
  });

  test('and how much has room, by lane', () => {
    assert.deepEqual(look(40, { widths: narrow, width: 4000 }), ['words']);
    // Twelve rows of words alone, six of several lanes.
    const crowded = (count: number, lanes?: number) =>
      plot(same(count, '2024-06-01'), {}, lanes).lanes.map(({ names }) => names.every(({ stem }) => !stem));
    assert.deepEqual(crowded(12), [true]);
    assert.deepEqual(crowded(13), [false]);
    assert.deepEqual(crowded(12, 2), [true, true]);
    assert.deepEqual(crowded(14, 2), [false, false]);
    const marked = (count: number, lanes?: number) =>
      plot(same(count, '2024-06-01'), {}, lanes).lanes.map(({ columns }) => columns === undefined);
    const among = (count: number) =>
      plot([...same(count, '2024-06-01'), ...daily(240).slice(182)]).lanes[0]!.columns === undefined;
    assert.deepEqual([among(10), among(11)], [true, false]);
    assert.deepEqual(marked(14, 2), [true, true]);
    assert.deepEqual(marked(16, 2), [false, false]);
  });

  test('a closed lane is its counts alone, and takes no room but theirs', () => {
    assert.deepEqual(look(100, { collapsed: new Set([1]) }, 2), ['marks', 'closed']);
    const [open, shut] = plot(daily(10), { collapsed: new Set([1]), headroom: 26 }, 2).lanes;
    assert.ok(open!.names.length > 0 && open!.counts.length === 0);
    assert.deepEqual([shut!.names, shut!.marks, shut!.columns, shut!.height], [[], undefined, undefined, 26 + 30]);
    assert.equal(sum(shut!.counts.map(({ count }) => count)), 5);
  });

  test('few lanes are higher than many', () => {
    const [one, two, three, nine] = [1, 2, 3, 9].map((lanes) => plot(daily(366), {}, lanes).lanes[0]!.body);
    assert.deepEqual([one, two, three, nine], [120, 64, 44, 44]);
    // Four rows of names, two, one; what is drawn; what is counted.
    const heights = [1, 2, 3].map((lanes) => plot(daily(366 * 2, 0.5), {}, lanes).lanes[0]!.height);
    assert.deepEqual(heights, [4 * 26 + 120 + 30, 2 * 26 + 64 + 30, 26 + 44 + 30]);
    assert.equal(plot(daily(366), { rem: 32 }).lanes[0]!.body, 240);
    // Where all have their words, the name of the lane still has room beside it.
    assert.equal(plot(['2024-06-01']).lanes[0]!.height, 64 + 30);
  });
});

describe('a column of full height stands for', () => {
  const full = (given: readonly string[]) => plot(given, { range: { from: utc('2020'), to: utc('2030') } }).full;

  test('a round number, no less than the most', () => {
    assert.equal(full(same(500, '2024-06-01')), 500);
    assert.equal(full(same(501, '2024-06-01')), 800);
    assert.equal(full(same(900, '2024-06-01')), 1000);
    assert.equal(full(same(1000, '2024-06-01')), 1000);
  });

  test('what nearly all columns keep: what a great event reaches is past it', () => {
    assert.equal(full([...daily(2000), ...same(900, '2024-06-01')]), 50);
  });

  test('one at least, where there are no columns', () => {
    assert.equal(plot(['2024-06-01']).full, 1);
    assert.equal(plot([null]).full, 1);
  });
});

describe('the as-of line', () => {
  test('is drawn where it is in view', () => {
    const at = (asOf: string | undefined) =>
      plot(['2024-06-01'], { asOf: asOf === undefined ? undefined : utc(asOf) }).asOf;
    assert.equal(at('2024'), 0);
    assert.equal(Math.round(at('2025')!), 1000);
    assert.ok(Math.abs(at('2024-07-02')! - 500) < 1e-6);
    for (const away of [undefined, '2023-12-31', '2025-01-02']) assert.equal(at(away), undefined);
  });
});

describe('at the ends of what can be', () => {
  test('one event has its words', () => {
    const [lane] = plot(['2024-06-01']).lanes;
    assert.deepEqual(
      lane!.names.map(({ row, words }) => [row, words]),
      [[0, 0]],
    );
    assert.deepEqual([lane!.inView, lane!.before], [1, 0]);
  });

  test('nothing in view is drawn as nothing', () => {
    const { lanes, inView, ticks } = plot(['1999', null]);
    assert.deepEqual([inView, lanes[0]!.names, lanes[0]!.counts, lanes[0]!.marks], [0, [], [], []]);
    assert.ok(ticks.ticks.length > 0);
    assert.equal(plot([null]).inView, 0);
  });

  test('the beginning of the universe stands beside 2024', () => {
    const { lanes, pxPerMs } = plot(['Y-13800000000', '2024-06-01'], { range: { from: -4.4e20, to: 1e19 } });
    assert.ok(pxPerMs > 0);
    assert.deepEqual(
      lanes[0]!.names.map(({ x }) => Math.round(x)),
      [9, 972],
    );
  });
});
