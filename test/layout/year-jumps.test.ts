import assert from 'node:assert/strict';
import { test } from 'node:test';
import { yearJumps } from '../../src/layout/year-jumps.js';
import { sortEvents } from '../../src/model/sort-events.js';
import { madeTimeline } from '../support/made-timeline.js';

const jumps = (dates: readonly (string | null)[]) =>
  yearJumps(sortEvents(madeTimeline(dates))).map(({ at, unit, items }) => [unit, at, items.length]);

test('each year has a way to it, with what lies in it; the undated has none', () => {
  assert.deepEqual(jumps(['2020-05', '2021', '2021-03-01', null]), [
    [12, 2020, 1],
    [12, 2021, 2],
  ]);
});

test('more than thirty years are decades', () => {
  assert.deepEqual(jumps(Array.from({ length: 31 }, (_, at) => `${1990 + at}`)), [
    [120, 199, 10],
    [120, 200, 10],
    [120, 201, 10],
    [120, 202, 1],
  ]);
});

test('a list of one year has none', () => {
  assert.deepEqual(jumps(['2024-01', '2024-02']), []);
  assert.deepEqual(jumps([]), []);
});
