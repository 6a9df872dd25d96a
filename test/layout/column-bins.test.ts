import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bins } from '../../src/layout/bins.js';
import { columnBins } from '../../src/layout/column-bins.js';
import { gapsOn, laneScale } from '../../src/layout/lane-scale.js';
import { utc } from '../support/read-date.js';

const range = { from: utc('2010-01-10'), to: utc('2022-03-20') };

test('a linear axis has the bins of the calendar', () => {
  const scale = laneScale(range, 1000);
  assert.deepEqual(columnBins(scale, 4), bins(range, scale.pxPerMs, 4));
});

test('a broken one has one bin that is the break, and those beside it end at its edges', () => {
  const gap = { from: utc('2010-03-11'), to: utc('2022-02-09') };
  const { edges, unit, count } = columnBins(laneScale(range, 1000, gapsOn([gap], 'wide', 1000)), 30);
  const at = edges.indexOf(gap.from);
  assert.equal(edges[at + 1], gap.to);
  assert.ok(edges[0]! <= range.from && edges.at(-1)! >= range.to);
  for (let n = 1; n < edges.length; n++) assert.ok(edges[n]! > edges[n - 1]!);
  assert.deepEqual([count, unit], [5, 'day']);
});
