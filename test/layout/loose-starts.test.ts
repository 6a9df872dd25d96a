import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { LooseStarts } from '../../src/layout/loose-starts.js';
import { DAY } from '../../src/model/calendar.js';
import { finished, madeColumns, type MadeRow } from '../support/made-columns.js';

const utc = (year: number, month = 0) => Date.UTC(year, month);
/** @param rows In the order of time. */
function loose(rows: readonly MadeRow[]): LooseStarts {
  return finished(LooseStarts.build(madeColumns(rows))).value;
}
const spread = (from: number, until: number, shape: MadeRow['shape'] = 'spread'): MadeRow => ({ from, until, shape });
const all = (starts: LooseStarts, days: number) => starts.count(-Infinity, Infinity, days * DAY);

describe('what is dated less precisely than to a unit', () => {
  test('is found by how much of time is in question', () => {
    const june = loose([spread(utc(2024, 5), utc(2024, 6))]);
    assert.deepEqual(
      [1 / 24, 1, 7, 28, 31, 366].map((days) => all(june, days)),
      [1, 1, 1, 0, 0, 0],
    );
    const year = loose([spread(utc(2024), utc(2025))]);
    assert.deepEqual(
      [31, 92, 365, 3652].map((days) => all(year, days)),
      [1, 1, 0, 0],
    );
    const quarter = loose([spread(utc(2024), utc(2024, 3))]);
    assert.deepEqual(
      [31, 90, 365].map((days) => all(quarter, days)),
      [1, 0, 0],
    );
    const decade = loose([spread(utc(2020), utc(2030))]);
    assert.deepEqual(
      [366, 3652, 36_524].map((days) => all(decade, days)),
      [1, 0, 0],
    );
  });

  test('is a run that begins nobody knows on which day, and by that alone: not by how long it is', () => {
    const run = (start: number) => loose([{ from: utc(2024, 5), until: utc(2025), shape: 'run', start }]);
    const counts = (start: number) => [1 / 24, 1, 28, 365].map((days) => all(run(start), days));
    assert.deepEqual(counts(0), [0, 0, 0, 0]);
    assert.deepEqual(counts(DAY), [1, 0, 0, 0]);
    assert.deepEqual(counts(30 * DAY), [1, 1, 0, 0]);
    assert.deepEqual(counts(365 * DAY), [1, 1, 1, 0]);
  });

  test('is what happened some time in its extent, announced or counted as a total; no run from a day on, no day, no clock time', () => {
    const count = (shape: MadeRow['shape']) => all(loose([spread(utc(2024), utc(2025), shape)]), 1);
    assert.deepEqual(
      (['spread', 'total', 'awaited', 'open', 'run', 'day', 'instant'] as const).map(count),
      [1, 1, 1, 1, 0, 0, 0],
    );
  });

  test('is what began nobody knows when, however long the unit', () => {
    assert.equal(all(loose([spread(utc(2024), utc(2024) + 1, 'open')]), 1e9), 1);
  });

  test('counts those that begin in a stretch, its start with it and its end not', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 40 }),
        fc.nat(40),
        fc.nat(40),
        (given, a, b) => {
          const months = given.toSorted((x, y) => x - y);
          const rows = months.map((month) => spread(utc(2020, month), utc(2020, month + 1)));
          const [from, to] = [Math.min(a, b), Math.max(a, b)];
          assert.equal(
            loose(rows).count(utc(2020, from), utc(2020, to), DAY),
            months.filter((month) => month >= from && month < to).length,
          );
        },
      ),
    );
  });
});

test('a page can answer while many are gone through', () => {
  const rows = Array.from({ length: 150_000 }, (_, at) => spread(at * 1000, at * 1000 + 40 * DAY));
  assert.ok(finished(LooseStarts.build(madeColumns(rows))).pauses >= 2);
});
