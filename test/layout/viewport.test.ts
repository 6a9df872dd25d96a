import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  anchorOf,
  clampRange,
  panRange,
  rangeOf,
  wholeRange,
  zoomRange,
  type TimeRange,
} from '../../src/layout/viewport.js';
import { utc } from '../support/read-date.js';

const year: TimeRange = { from: utc('2024'), to: utc('2025') };
const BEGINNING = -4.35e20;
const universe: TimeRange = { from: BEGINNING, to: utc('2024') };
const spanOf = ({ from, to }: TimeRange) => to - from;
const timeAt = (range: TimeRange, at: number) => range.from + at * spanOf(range);

describe('what a page sets as a range', () => {
  test('is read from numbers and from dates', () => {
    assert.deepEqual(rangeOf([year.from, year.to]), year);
    assert.deepEqual(rangeOf([new Date('2024-01-01T00:00Z'), year.to]), year);
  });

  test('is put right where its bounds are in the wrong order', () => {
    assert.deepEqual(rangeOf([year.to, year.from]), year);
  });

  test('is none where a bound is no instant, or where there are not two', () => {
    const none = [
      undefined,
      null,
      {},
      '2024',
      [],
      [1],
      [1, 2, 3],
      [Number.NaN, 1],
      [0, Infinity],
      [-Infinity, Infinity],
      [-1.7e308, 1.7e308],
      [Number.MAX_VALUE, Number.MAX_VALUE],
      [new Date('never'), 1],
      [null, 1],
      ['1', '2'],
    ];
    for (const value of none) assert.equal(rangeOf(value), undefined, JSON.stringify(value));
  });

  test('is widened to a millisecond around it where it is none or less', () => {
    assert.deepEqual(rangeOf([5, 5]), { from: 4.5, to: 5.5 });
    assert.deepEqual(rangeOf([0, 1e-9]), { from: 5e-10 - 0.5, to: 5e-10 + 0.5 });
    const { from, to } = rangeOf([year.from, year.from])!;
    assert.deepEqual([from, to], [year.from - 0.5, year.from + 0.5]);
  });

  test('is days wide where doubles cannot tell milliseconds apart', () => {
    const range = rangeOf([BEGINNING, BEGINNING])!;
    assert.ok(spanOf(range) > 86_400_000 && spanOf(range) < 10 * 86_400_000, `${spanOf(range)}`);
  });
});

describe('what may be in view', () => {
  test('is everything, with a margin, where more is asked for', () => {
    const whole = clampRange({ from: -1e15, to: 1e15 }, year);
    const margin = spanOf(year) / 18;
    assert.ok(Math.abs(whole.from - (year.from - margin)) < 1 && Math.abs(whole.to - (year.to + margin)) < 1);
    assert.deepEqual(zoomRange(year, 1 / 1000, 0.2, year), whole);
    assert.deepEqual(clampRange({ from: Number.NaN, to: 0 }, year), year);
  });

  test('is the end of the data, with little beside it, where a range beyond it is asked for', () => {
    const month = { from: utc('2030-01'), to: utc('2030-02') };
    const { from, to } = clampRange(month, year);
    assert.equal(to - from, spanOf(month));
    assert.ok(Math.abs(to - (year.to + 0.05 * spanOf(month))) < 1);
    const first = panRange(clampRange({ from: 0, to: spanOf(month) }, year), -1, year);
    assert.ok(Math.abs(first.from - (year.from - 0.05 * spanOf(month))) < 1);
  });

  test('is a millisecond at least, also at the very end of the data', () => {
    for (const at of [0, 0.3, 1]) {
      const { from, to } = zoomRange(year, 1e30, at, year);
      assert.ok(Math.abs(to - from - 1) < 1e-3, `${to - from}`);
    }
    assert.ok(spanOf(clampRange({ from: 7, to: 7 }, { from: 7, to: 7 })) >= 1);
  });

  test('is not touched by a factor or a place that is no number', () => {
    const may = { from: utc('2024-05'), to: utc('2024-06') };
    for (const factor of [Number.NaN, 0, -1]) assert.deepEqual(zoomRange(may, factor, 0.5, year), may);
    for (const at of [Number.NaN, Infinity, -Infinity]) {
      assert.deepEqual(zoomRange(may, 2, at, year), may);
      assert.deepEqual(panRange(may, at, year), may);
    }
  });
});

test('from the whole age of the universe one gets to an hour of today by zooming in on it', () => {
  const noon = utc('2023-06-15') + 12 * 3_600_000;
  let range = universe;
  for (let turn = 0; turn < 600 && spanOf(range) > 3_600_000; turn++)
    range = zoomRange(range, 1.5, (noon - range.from) / spanOf(range), universe);
  assert.ok(spanOf(range) <= 3_600_000 && range.from <= noon && noon <= range.to, JSON.stringify(range));
});

describe('wherever one looks, from today to the beginning of time', () => {
  const instants = fc.oneof(
    fc.double({ min: -4.4e20, max: 4e12, noNaN: true }),
    fc.double({ min: -1e13, max: 1e13, noNaN: true }),
  );
  const spans = fc.double({ min: 0, max: 20.6, noNaN: true }).map((power) => 10 ** power);
  const limits = fc
    .tuple(instants, spans)
    .map(([from, span]) => ({ from, to: from + span }))
    .filter(({ from, to }) => to - from >= Math.max(10, Math.abs(from) * 1e-11));
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  /** A range that lies within the data. */
  const within = (all: TimeRange) =>
    fc
      .tuple(share, share)
      .map(([a, b]) => ({ from: timeAt(all, Math.min(a, b)), to: timeAt(all, Math.max(a, b)) }))
      .filter(({ from, to }) => to - from >= Math.max(1, Math.abs(from) * 1e-12) && from >= all.from && to <= all.to);
  const views = limits.chain((all) => fc.tuple(fc.constant(all), within(all)));
  const anything = fc.tuple(limits, fc.double(), fc.double()).map(([all, from, to]) => [all, { from, to }] as const);
  const factors = fc.double({ min: -3, max: 3, noNaN: true }).map((power) => 10 ** power);
  /** Rounding of the largest instant in play, some steps of it. */
  const roundingOf = (...ranges: readonly TimeRange[]) =>
    Math.max(...ranges.flatMap(({ from, to }) => [Math.abs(from), Math.abs(to)])) * 2 ** -49;
  const near = (a: number, b: number, by: number) => assert.ok(Math.abs(a - b) <= by, `${a} ${b} by ${by}`);
  const always = <T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => void) =>
    fc.assert(fc.property(arbitrary, check), { numRuns: 1000 });
  /** A range at most as wide as the data with their margin, and nearly all of it within them. */
  const isAllowed = (range: TimeRange, all: TimeRange) => {
    assert.ok(range.from < range.to, JSON.stringify(range));
    const slack = 0.0501 * spanOf(range) + roundingOf(range, all);
    assert.ok(range.from >= all.from - slack && range.to <= all.to + slack, JSON.stringify({ range, all }));
  };

  test('whatever is asked for, there is a range, and what is in view is nearly all data', () => {
    always(fc.tuple(fc.oneof(views, anything), fc.double(), fc.double()), ([[all, range], one, other]) => {
      isAllowed(clampRange(range, all), all);
      isAllowed(zoomRange(clampRange(range, all), one, other, all), all);
      isAllowed(panRange(clampRange(range, all), one, all), all);
    });
  });

  test('what is allowed is left as it is, to the last bit', () => {
    // Its beginning and its length, rounded, do not add up to its end.
    const odd = { from: 10_055_585_436_284_190_000, to: 352_499_051_164_799_000_000 };
    assert.notEqual(odd.from + spanOf(odd), odd.to);
    const whole = { from: 0, to: 4e20 };
    for (const same of [clampRange(odd, whole), zoomRange(odd, 1, 0.3, whole), panRange(odd, 0, whole)])
      assert.deepEqual(same, odd);
    always(views, ([all, range]) => {
      assert.deepEqual(clampRange(range, all), range);
      assert.deepEqual(zoomRange(range, 1, 0.3, all), range);
      assert.deepEqual(panRange(range, 0, all), range);
    });
  });

  test('zooming in keeps the time under the pointer under it', () => {
    always(fc.tuple(views, factors, share), ([[all, range], factor, at]) => {
      const zoomed = zoomRange(range, Math.max(factor, 1 / factor), at, all);
      near(timeAt(zoomed, at), timeAt(range, at), roundingOf(range));
    });
  });

  test('zooming out keeps the time under the pointer under it, as long as the data go on', () => {
    always(fc.tuple(views, factors, share), ([[all, range], factor, at]) => {
      const zoomed = zoomRange(range, Math.min(factor, 1 / factor), at, all);
      if (zoomed.from <= all.from || zoomed.to >= all.to) return;
      near(timeAt(zoomed, at), timeAt(range, at), roundingOf(all));
    });
  });

  test('two fingers take the time between them along', () => {
    always(fc.tuple(views, factors, share, share), ([[all, range], factor, at, to]) => {
      const moved = zoomRange(range, factor, at, all, to);
      if (moved.from <= all.from || moved.to >= all.to) return;
      near(timeAt(moved, to), timeAt(range, at), roundingOf(all));
    });
  });

  test('zooming in and out again ends where it began, where no limit was met', () => {
    always(fc.tuple(views, factors, share), ([[all, range], factor, at]) => {
      const by = Math.max(factor, 1 / factor);
      if (spanOf(range) / by < Math.max(2, roundingOf(range) * 2 ** 9)) return;
      const nearer = zoomRange(range, by, at, all);
      const back = zoomRange(nearer, 1 / by, at, all);
      // Zoomed out, what was rounded is as much larger.
      near(back.from, range.from, roundingOf(range) * by);
      near(back.to, range.to, roundingOf(range) * by);
    });
  });

  test('panning there and back again ends where it began, where no limit was met', () => {
    always(fc.tuple(views, fc.double({ min: -2, max: 2, noNaN: true })), ([[all, range], fraction]) => {
      const there = panRange(range, fraction, all);
      if (there.from <= all.from || there.to >= all.to) return;
      near(spanOf(there), spanOf(range), roundingOf(all));
      const back = panRange(there, -fraction, all);
      near(back.from, range.from, roundingOf(all));
      near(back.to, range.to, roundingOf(all));
    });
  });

  test('later is later, and earlier is earlier', () => {
    always(fc.tuple(views, share), ([[all, range], fraction]) => {
      assert.ok(panRange(range, fraction, all).from >= range.from);
      assert.ok(panRange(range, -fraction, all).from <= range.from);
    });
  });
});

test('all of the data stand a hundredth of their length clear of both ends, however short they are', () => {
  assert.deepEqual(wholeRange({ from: 0, to: 1000 }), { from: -10, to: 1010 });
  const { from, to } = wholeRange({ from: 5, to: 5 });
  assert.ok(from < 5 && to > 5);
});

test('what is drawn is counted from an instant in view, the same for half a view of a pan and longer', () => {
  const month = 30 * 86_400_000;
  const anchors = new Set<number>();
  for (let step = 0; step < 400; step++) {
    const from = Date.UTC(2024, 0) + (step * month) / 200;
    const anchor = anchorOf({ from, to: from + month });
    assert.ok(anchor >= from && anchor < from + month);
    anchors.add(anchor);
  }
  assert.ok(anchors.size <= 5);
  // In deep time as well.
  const deep = anchorOf({ from: -4.35e20, to: -4.34e20 });
  assert.ok(deep >= -4.35e20 && deep < -4.34e20);
});
