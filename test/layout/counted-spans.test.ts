import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countedSpans } from '../../src/layout/counted-spans.js';
import { gapsOn, laneScale } from '../../src/layout/lane-scale.js';
import { ticks } from '../../src/layout/ticks.js';
import { utc } from '../support/read-date.js';

function spans(from: string, to: string, gap?: readonly [string, string], hasClockTimes = false, least = 0) {
  const range = { from: utc(from), to: utc(to) };
  const gaps = gap && gapsOn([{ from: utc(gap[0]), to: utc(gap[1]) }], 'wide', 1000);
  const scale = laneScale(range, 1000, gaps);
  return countedSpans(ticks(scale.drawn, Infinity, least), scale, hasClockTimes);
}
const named = (all: ReturnType<typeof spans>) =>
  all.map((each) => [each.from, each.to].map((ms) => new Date(ms).toISOString().slice(0, 10)).join(' '));

test('what is counted together is a unit of the calendar, drawn as far as it is in view', () => {
  const all = spans('2024-01-16', '2024-04-01');
  assert.deepEqual(named(all).slice(-1), ['2024-03-25 2024-04-01']);
  assert.equal(all[0]!.x0, 0);
  assert.equal(Math.round(all.at(-1)!.x1), 1000);
});

test('no unit reaches over a break to the next, and each side is drawn to its edge', () => {
  const all = spans('2010-10-01', '2022-04-01', ['2011-01-11', '2022-02-05'], false, 60);
  assert.deepEqual(named(all), [
    '2010-10-01 2010-11-01',
    '2010-11-01 2010-12-01',
    '2010-12-01 2011-01-01',
    '2011-01-01 2011-01-11',
    '2022-02-01 2022-03-01',
    '2022-03-01 2022-04-01',
  ]);
  const [before, after] = [all[3]!, all[4]!];
  assert.ok(Math.abs(after.x0 - before.x1 - 100) < 1e-6);
});

test('a unit into which a break is cut is counted once', () => {
  const all = spans('2010-01-01', '2013-01-01', ['2011-02-01', '2011-12-01'], false, 200);
  assert.deepEqual(named(all), ['2010-01-01 2011-01-01', '2011-01-01 2012-01-01', '2012-01-01 2013-01-01']);
});

test('days are the least that is counted, but for clock times', () => {
  assert.deepEqual(named(spans('2024-01-16', '2024-01-17')), ['2024-01-16 2024-01-17']);
  assert.ok(spans('2024-01-16', '2024-01-17', undefined, true).length > 5);
});
