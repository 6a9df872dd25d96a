import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { foldedTime, spanOf, toEdges, type Gaps } from '../../src/layout/folded-time.js';
import { panRange, placeOf, wholeRange, zoomRange } from '../../src/layout/viewport.js';

/** Ten ms, a gap of a hundred, ten ms, a gap of a thousand, ten ms; each takes a tenth of a plot at most. */
const gaps: Gaps = {
  stretches: [
    { from: 10, to: 110 },
    { from: 120, to: 1120 },
  ],
  share: 0.1,
};
const limits = { from: 0, to: 1130, gaps };
const near = (a: number, b: number, by = 1e-9) => Math.abs(a - b) <= by * Math.max(1, Math.abs(a), Math.abs(b));

describe('how much time a plot holds', () => {
  test('is what is drawn, and the bands in their share', () => {
    // Thirty ms are eight tenths of it.
    assert.equal(spanOf({ from: 0, to: 1130 }, gaps), 37.5);
    assert.equal(spanOf({ from: 0, to: 1130 }, undefined), 1130);
  });

  test('has a gap to scale that would be no wider than its band', () => {
    const short = { ...gaps, stretches: [{ from: 10, to: 12 }] };
    assert.equal(spanOf({ from: 0, to: 30 }, short), 30);
    assert.deepEqual(foldedTime(30, short).cut, []);
  });

  test('counts of a band what is in view', () => {
    assert.ok(near(spanOf({ from: 60, to: 120 }, gaps), 10 / 0.95));
  });

  test('is as exact beside thirteen billion years as without them', () => {
    const deep = { stretches: [{ from: -4.35e20, to: 1.7e12 }], share: 0.1 };
    assert.ok(near(spanOf({ from: -4.35e20, to: 1.7e12 + 900 }, deep), 1000));
    const { fold, unfold } = foldedTime(1000, deep);
    assert.equal(fold(1.7e12 + 7), 1.7e12 + 7);
    assert.equal(unfold(1.7e12 + 7), 1.7e12 + 7);
  });
});

describe('a bound that a page names', () => {
  test('moves out of what is left out, to the edge on the side that is shown', () => {
    assert.deepEqual(toEdges({ from: 60, to: 1125 }, gaps), { from: 110, to: 1125 });
    assert.deepEqual(toEdges({ from: 5, to: 600 }, gaps), { from: 5, to: 120 });
    assert.deepEqual(toEdges({ from: 5, to: 115 }, gaps), { from: 5, to: 115 });
    assert.deepEqual(toEdges({ from: 60, to: 600 }, undefined), { from: 60, to: 600 });
  });

  test('stays where the gap is drawn to scale at that zoom', () => {
    const short = { ...gaps, stretches: [{ from: 10, to: 12 }] };
    assert.deepEqual(toEdges({ from: 11, to: 40 }, short), { from: 11, to: 40 });
  });

  test('shows the gap with what is around it where both lie in it', () => {
    const { from, to } = toEdges({ from: 500, to: 520 }, gaps);
    assert.ok(near(from, 120 - 9) && near(to, 1120 + 9), `${from} ${to}`);
  });
});

describe('whatever is left out', () => {
  const anyGaps = fc
    .tuple(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e9 })), {
        minLength: 1,
        maxLength: 8,
      }),
      fc.integer({ min: -2e9, max: 2e9 }),
      fc.double({ min: 0.01, max: 0.4, noNaN: true }),
    )
    .map(([pairs, start, share]) => {
      let at = start;
      const stretches = pairs.map(([drawn, left]) => {
        const from = at + drawn;
        at = from + left;
        return { from, to: at };
      });
      return { from: start, to: at + 1e5, gaps: { stretches, share } };
    });
  const shareOf = fc.double({ min: 0, max: 1, noNaN: true });

  test('a range is as long, folded, as what the plot holds, and each instant has one place, in order', () => {
    fc.assert(
      fc.property(anyGaps, shareOf, shareOf, (all, a, b) => {
        const span = spanOf(all, all.gaps);
        const { fold, unfold, cut } = foldedTime(span, all.gaps);
        assert.ok(near(fold(all.to) - fold(all.from), span, 1e-7));
        for (const gap of cut) assert.ok(near(fold(gap.to) - fold(gap.from), all.gaps.share * span, 1e-7));
        const [low, high] = [a, b].sort((x, y) => x - y).map((share) => all.from + share * (all.to - all.from));
        assert.ok(fold(low!) <= fold(high!));
        assert.ok(near(unfold(fold(low!)), low!, 1e-6));
      }),
    );
  });

  test('a pan moves all of it alike, and back to where it was', () => {
    fc.assert(
      fc.property(anyGaps, shareOf, shareOf, (all, at, zoom) => {
        const range = zoomRange(wholeRange(all), 1.5 + 30 * zoom, at, all);
        const there = panRange(range, 0.1, all);
        assert.ok(near(spanOf(there, all.gaps), spanOf(range, all.gaps), 1e-6));
        if (near(placeOf(range.from, there, all), -0.1, 1e-6)) {
          const back = panRange(there, -0.1, all);
          assert.ok(Math.abs(placeOf(back.from, range, all)) < 1e-5);
        }
      }),
    );
  });

  test('a zoom keeps what is under the pointer there', () => {
    fc.assert(
      fc.property(anyGaps, shareOf, fc.double({ min: 1.2, max: 40, noNaN: true }), (all, at, factor) => {
        const range = zoomRange(wholeRange(all), 4, 0.5, all);
        const { fold, unfold } = foldedTime(spanOf(range, all.gaps), all.gaps);
        const held = unfold(fold(range.from) + at * spanOf(range, all.gaps));
        // The margin beside the data is a share of what is in view, and shrinks with it.
        fc.pre(held >= all.from && held <= all.to);
        const next = zoomRange(range, factor, at, all);
        assert.ok(Math.abs(placeOf(held, next, all) - at) < 1e-5);
      }),
    );
  });
});

test('all of it fills the plot but for its margin, and no zoom goes further than that', () => {
  const whole = wholeRange(limits);
  assert.ok(whole.from < 0 && whole.from > -1 && whole.to > 1130 && whole.to < 1131);
  const farthest = zoomRange(whole, 1e-6, 0.5, limits);
  assert.ok(near(placeOf(0, farthest, limits), 0.05) && near(placeOf(1130, farthest, limits), 0.95));
});
