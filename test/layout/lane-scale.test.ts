import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { clearOf, CLEAR, gapsOn, laneScale, stripScale, stripTime } from '../../src/layout/lane-scale.js';
import { panRange } from '../../src/layout/viewport.js';
import { utc } from '../support/read-date.js';

const empty = [{ from: utc('2012'), to: utc('2022') }];
const all = { from: utc('2011'), to: utc('2023') };
const gaps = gapsOn(empty, 'wide', 1000);

describe('an axis of lanes', () => {
  test('is linear where nothing is left out, and goes on beyond the plot', () => {
    const { at, drawn, breaks, pxPerMs } = laneScale({ from: 100, to: 200 }, 1000);
    assert.deepEqual([at(50), at(100), at(150), at(300), pxPerMs], [-500, 0, 500, 2000, 10]);
    assert.deepEqual(drawn, [{ from: 100, to: 200, x0: 0, x1: 1000 }]);
    assert.deepEqual(breaks, []);
    assert.equal(gapsOn(undefined, 'wide', 1000), undefined);
    assert.equal(gapsOn([], 'wide', 1000), undefined);
  });

  test('leaves ten years out for a band of 84 px, clear of what is beside it, with one scale on both sides', () => {
    const { drawn, breaks, pxPerMs } = laneScale(all, 1000, gaps);
    assert.equal(Math.round(breaks[0]!.x1 - breaks[0]!.x0), 84);
    assert.equal(drawn.length, 2);
    assert.ok(Math.abs(drawn[0]!.x1 + CLEAR - breaks[0]!.x0) < 1e-6);
    for (const { from, to, x0, x1 } of drawn) assert.ok(Math.abs((to - from) * pxPerMs - (x1 - x0)) < 1e-6);
    assert.deepEqual([drawn[0]!.x0, drawn[1]!.x1], [0, 1000]);
  });

  test('moves a band over its end with the pan, and none of the places jumps', () => {
    const limits = { ...all, gaps };
    let range: { from: number; to: number } = { from: utc('2011-06'), to: utc('2022-06') };
    let before = laneScale(range, 1000, gaps);
    for (let step = 0; step < 12; step++) {
      const next = panRange(range, 0.01, limits);
      const now = laneScale(next, 1000, gaps);
      for (const day of ['2011-08', '2011-12', '2016', '2022-02', '2022-12'])
        assert.ok(Math.abs(now.at(utc(day)) - (before.at(utc(day)) - 10)) < 1e-3, `${day} at ${step}`);
      [range, before] = [next, now];
    }
  });

  test('has a gap to scale where a zoom makes it narrower than its band', () => {
    const short = gapsOn([{ from: utc('2012'), to: utc('2012-02') }], 'wide', 1000)!;
    assert.deepEqual(laneScale(all, 1000, short).breaks, []);
    assert.equal(laneScale({ from: utc('2011-12'), to: utc('2012-03') }, 1000, short).breaks.length, 1);
  });

  test('has narrower bands in an overview, and the same breaks', () => {
    const strip = stripScale({ ...all, gaps }, 1000);
    assert.equal(Math.round(strip.breaks[0]!.x1 - strip.breaks[0]!.x0), 24);
    const { fold, span } = stripTime({ ...all, gaps }, 1000);
    assert.ok(Math.abs(((fold(utc('2022-06')) - fold(all.from)) / span) * 1000 - strip.at(utc('2022-06'))) < 1e-6);
  });
});

test('words that would run over a band end before it, where they have room', () => {
  const bands = [
    { from: 0, to: 1, x0: 100, x1: 150 },
    { from: 2, to: 3, x0: 300, x1: 350 },
  ];
  assert.equal(clearOf(bands, 20, 60), 20);
  assert.equal(clearOf(bands, 80, 60), 36);
  assert.equal(clearOf(bands, 260, 100), 196);
  // No room on either side: it is drawn over the band.
  assert.equal(clearOf(bands, 200, 200), 200);
  assert.equal(clearOf([], 200, 200), 200);
});
