// What is counted under lanes, and what is in no count.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lanePlot, type LanePlotOptions } from '../../src/layout/lane-plot.js';
import { DAY } from '../../src/model/calendar.js';
import { madeLanes, plotOptions, type MadeLanes } from '../support/made-lanes.js';
import type { MadeEvent } from '../support/made-timeline.js';
import { utc } from '../support/read-date.js';

const plotOf = (made: MadeLanes, options?: Partial<LanePlotOptions>) =>
  lanePlot(made.index, made.names, plotOptions(made, options));
const plot = (given: readonly MadeEvent[], options?: Partial<LanePlotOptions>) => plotOf(madeLanes(given), options);
const same = (count: number, date: string) => Array.from({ length: count }, () => date);
const sum = (values: Iterable<number>) => [...values].reduce((all, each) => all + each, 0);

describe('nothing is counted by a shorter unit than it is known to', () => {
  test('days are counted by the day, however near, and what is known to the month by no less than a month', () => {
    const counted = (length: number) => {
      const from = utc('2024-06-01') - length / 3;
      const { counts, loose } = plotOf(many, { range: { from, to: from + length } }).lanes[0]!;
      return [counts.map(({ from: start, to, count }) => [(to - start) / DAY, count]), loose];
    };
    const many = madeLanes([...same(500, '2024-06-01'), ...same(30, '2024-06'), ...same(4, '[2024-06-01..]')]);
    assert.deepEqual(counted(3600_000), [[[1, 500]], 34]);
    assert.deepEqual(counted(3 * DAY), [[[1, 500]], 34]);
    assert.deepEqual(counted(20 * DAY), [[[7, 500]], 34]);
    assert.deepEqual(counted(200 * DAY), [[[30, 530]], 4]);
    assert.deepEqual(counted(3000 * DAY), [[[366, 530]], 4]);
  });

  test('at clock times what is known to the day alone is in no count', () => {
    const made = madeLanes([...same(500, '2024-06-01T10:00'), ...same(7, '2024-06-01'), ...same(3, '2024-06')]);
    const from = utc('2024-06-01');
    const near = plotOf(made, { range: { from, to: from + DAY } }).lanes[0]!;
    assert.deepEqual([near.counts.map(({ count }) => count), near.loose], [[500], 10]);
    const far = plotOf(made, { range: { from, to: from + 30 * DAY } }).lanes[0]!;
    assert.deepEqual([sum(far.counts.map(({ count }) => count)), far.loose], [507, 3]);
  });

  test('a run is counted by no shorter unit than its start is known to, however precisely its end is', () => {
    const made = madeLanes([
      ...same(500, '2024-06-01'),
      ...same(30, '2024-06/2024-07-04'),
      ...same(9, '2024/2025-06-01'),
      ...same(5, '2024-06-01/2024-06'),
      ...same(2, '2024-06-01/'),
    ]);
    const counted = (length: number) => {
      const from = utc('2024-06-01') - length / 3;
      const { counts, loose } = plotOf(made, { range: { from, to: from + length } }).lanes[0]!;
      return [sum(counts.map(({ count }) => count)), loose];
    };
    assert.deepEqual(counted(3 * DAY), [507, 30]);
    assert.deepEqual(counted(200 * DAY), [537, 0]);
    assert.deepEqual(counted(900 * DAY), [537, 9]);
    assert.deepEqual(counted(3000 * DAY), [546, 0]);
  });

  test('at clock times a run from a day on is in no count', () => {
    const made = madeLanes([
      ...same(500, '2024-06-01T10:00/2024-06-03'),
      ...same(7, '2024-06-01/2024-06-03T10:00'),
      '2024-06-01T11:00',
    ]);
    const from = utc('2024-06-01');
    const { counts, loose } = plotOf(made, { range: { from, to: from + DAY } }).lanes[0]!;
    assert.deepEqual([sum(counts.map(({ count }) => count)), loose], [501, 7]);
  });
});

describe('what is dated from before what is in view', () => {
  test('what began earlier and goes on is told apart from what begins', () => {
    const [lane] = plot(['2023/..', '2023-05/2024-03', '2024-02/2024-06', '2022/2023']).lanes;
    assert.deepEqual([lane!.before, lane!.inView], [2, 1]);
  });

  test('so is what is dated to a time that began earlier, be it a year, a month, a day or a minute', () => {
    const before = (from: string, ...dates: string[]) =>
      plot(dates, { range: { from: utc(from), to: utc('2025') } }).lanes[0]!.before;
    assert.equal(before('2024-06-10', '2024', '2024-06', '2024-05', '[2024-06-01..2024-06-12]', '[..2024-06-17]'), 4);
    assert.equal(before('2024-06-10T12:00', '2024-06-10', '2024-06-10T11:59', '2024-06-09'), 1);
    assert.equal(before('2024-06-10T12:00', '2024-06-10T12:00'), 0);
    assert.equal(before('2024-06-10T12:00:30', '2024-06-10T12:00', '2024-06-10T11:59'), 1);
  });
});
