import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { DAY } from '../../src/model/calendar.js';
import { shapeOf } from '../../src/model/event-columns.js';
import { grainOf, GRAINS, startGrain } from '../../src/model/start-grain.js';
import type { NewsEvent } from '../../src/model/timeline.js';
import { anyDate } from '../support/axis-arbitraries.js';
import { read } from '../support/read-date.js';

const MOST = GRAINS.length - 1;
const YEAR = 365 * DAY;
const grain = (date: string, event: Partial<NewsEvent> = {}) => startGrain(read(date), shapeOf(read(date), event));

describe('how much of time a start is known to', () => {
  for (const [length, dates] of [
    [0, ['2024-11-17T18:30', '2024-11-17T18:30:05', '2024-11-17T18:30/2024-12', '2024-11-17T18:30/..']],
    [DAY, ['2024-11-17', '2024-11-17/2024-12', '2024-11-17/..', '2024-11-17/', '2024-11-17/2025']],
    [31 * DAY, ['2024-11', '2024-11/2024-12-03', '2024-11/..', '2024-11/2025', '[2024-11-10..2024-11-17]']],
    [92 * DAY, ['2024-33', '2024-33/2024-12-03']],
    [YEAR, ['2024', '2024/2025-03-01', '2023/..', '2024-XX/2025-03']],
    [10 * YEAR, ['202X', '201X/2024-03-01']],
    [Infinity, ['[..2024-11-17]', '[2024-11-17..]', '/2024-11-17', '../2024-11-17']],
  ] as const)
    for (const date of dates) test(date, () => assert.equal(grain(date), grainOf(length)));

  test('of what was over sooner, no more than until then', () => {
    assert.equal(grain('2024/2024-01-01'), grainOf(DAY));
    assert.equal(grain('2024/2024-01-02'), grainOf(31 * DAY));
  });

  test('of a total that is all of its period, of what is announced its start', () => {
    const figures = [
      { label: '', value: 1, unit: 'count', comparison: 'exact', source: '', period: '2024-10' },
    ] as const;
    assert.equal(grain('2024-10-01/2024-10-31', { figures }), grainOf(31 * DAY));
    assert.equal(grain('2024-10-01/2024-10-31', { status: 'scheduled' }), grainOf(DAY));
  });

  test('in any date is as long as its first known point at the most, and as that of a unit at the least', () => {
    fc.assert(
      fc.property(anyDate, (text) => {
        const date = read(text);
        const [most, least] = GRAINS[startGrain(date, shapeOf(date, {}))]!;
        const own = typeof date.start === 'object' ? Math.min(date.start.max, date.max) - date.start.min : Infinity;
        assert.ok(own <= most, text);
        assert.ok(least <= most);
        assert.ok(grain(text) <= MOST);
      }),
    );
  });
});
