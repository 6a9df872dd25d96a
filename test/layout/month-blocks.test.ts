import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blockOf, monthOf, unitFor } from '../../src/layout/month-blocks.js';

const month = (year: number, number = 1) => year * 12 + number - 1;

test('an instant lies in its month, before our era as well', () => {
  assert.equal(monthOf(Date.UTC(2024, 10, 17)), month(2024, 11));
  assert.equal(monthOf(Date.UTC(-43, 2, 15)), month(-43, 3));
});

test('a block begins at a whole multiple of its length: 1990 to 1999 are one decade, and the years before our era count down into theirs', () => {
  assert.equal(blockOf(month(1999, 12), 120), blockOf(month(1990), 120));
  assert.notEqual(blockOf(month(2000), 120), blockOf(month(1999, 12), 120));
  assert.equal(blockOf(month(-1, 12), 120), -1);
});

test('blocks are the finest of which there are few enough: months, then years, decades, centuries, and on by tens', () => {
  const years = Array.from({ length: 60 }, (_, at) => month(1960 + at));
  assert.equal(unitFor(years, 60), 1);
  assert.equal(unitFor([...years, ...years.map((each) => each + 1)].sort(), 60), 12);
  assert.equal(unitFor(years, 59), 120);
  assert.equal(unitFor(years, 2), 1200);
  assert.equal(unitFor([monthOf(-4e17), 0, month(2000)], 2), 120_000);
  assert.equal(unitFor([], 1), 1);
});

test('blocks are no finer than is asked for', () => {
  assert.equal(unitFor([month(2020), month(2021)], 100, 12), 12);
});
