import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { buildIndex, eventIndex } from '../../src/layout/event-index.js';
import { DAY } from '../../src/model/calendar.js';
import { anyRow, finished, madeColumns, type MadeRow } from '../support/made-columns.js';

const rows = fc.array(anyRow, { maxLength: 120, size: 'max' });
const compare = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);
function inOrder(given: readonly MadeRow[]): readonly number[] {
  const { from, until } = madeColumns(given);
  return [...given.keys()]
    .filter((row) => !Number.isNaN(from[row]!))
    .sort((a, b) => compare(from[a]!, from[b]!) || compare(until[a]!, until[b]!) || a - b);
}

test('every dated event has one place, by its start, its end and its place in the data', () => {
  fc.assert(fc.property(rows, (given) => assert.deepEqual([...eventIndex(madeColumns(given)).rows], inOrder(given))));
});

test('what stands in the order of time already keeps its places, and what has no date is passed over', () => {
  fc.assert(
    fc.property(rows, (given) => {
      const asTheyStand = inOrder(given).map((row) => given[row]!);
      const undated = { from: NaN, until: NaN };
      const all = [undated, ...asTheyStand, undated];
      assert.deepEqual([...eventIndex(madeColumns(all)).rows], inOrder(all));
    }),
  );
});

test('the same of our time alone, and of thousands', () => {
  const ours = anyRow.filter(({ from }) => !(Math.abs(from) > 1e15));
  for (const [minLength, numRuns] of [
    [0, 60],
    [5000, 4],
  ] as const)
    fc.assert(
      fc.property(fc.array(ours, { minLength, maxLength: minLength + 100, size: 'max' }), (given) =>
        assert.deepEqual([...eventIndex(madeColumns(given)).rows], inOrder(given)),
      ),
      { numRuns },
    );
});

test('what begins together at the beginning of the universe stands by its end, be it by a second', () => {
  const ends = [3, 1, 2].map((second) => ({ from: -4.35e20, until: second * 1000, shape: 'run' as const }));
  assert.deepEqual([...eventIndex(madeColumns(ends)).rows], [1, 2, 0]);
});

describe('lanes', () => {
  test('hold each event once, in the order of all', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 6 }), (given, count) => {
        const lane = Uint16Array.from(given, (_, row) => (row * 7 + (row >> 2)) % count);
        const { lanes, rows: all } = eventIndex(madeColumns(given), lane, count);
        assert.equal(lanes.length, count);
        for (const [number, each] of lanes.entries()) {
          assert.deepEqual(
            [...each.rows],
            [...all].filter((row) => lane[row] === number),
          );
          assert.deepEqual(
            [...each.from],
            [...each.rows].map((row) => given[row]!.from),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  test('are one where nothing is grouped, and it is all', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const index = eventIndex(madeColumns(given));
        assert.deepEqual(
          index.lanes.map((each) => [...each.rows]),
          [[...index.rows]],
        );
      }),
      { numRuns: 60 },
    );
  });

  test('may hold nothing', () => {
    const { lanes } = eventIndex(madeColumns([{ from: 0 }]), Uint16Array.of(2), 3);
    assert.deepEqual(
      lanes.map((each) => each.rows.length),
      [0, 0, 1],
    );
    assert.equal(lanes[0]!.best({ from: -1, to: 1 }), undefined);
    assert.deepEqual(lanes[0]!.touching({ from: -1, to: 1 }), []);
    assert.deepEqual([...lanes[0]!.density([-DAY, 0, DAY])], [0, 0]);
  });
});

describe('what there is of time', () => {
  test('begins with the first start and ends with the last end that is known', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const { from, until } = madeColumns(given);
        const dated = inOrder(given);
        const last = dated.map((row) => (until[row] === Infinity ? from[row]! : until[row]!));
        const expected =
          dated.length === 0 ? undefined : { from: Math.min(...dated.map((row) => from[row]!)), to: Math.max(...last) };
        assert.deepEqual(eventIndex(madeColumns(given)).extent, expected);
      }),
      { numRuns: 60 },
    );
  });

  test('is nothing where nothing has a date', () => {
    for (const given of [[], [{ from: NaN, until: NaN }]]) {
      const index = eventIndex(madeColumns(given));
      assert.equal(index.extent, undefined);
      assert.equal(index.rows.length, 0);
      assert.deepEqual(
        index.lanes.map((each) => each.rows.length),
        [0],
      );
    }
  });
});

test('ten thousand events of one instant have ten thousand places, in the order of the data', () => {
  const noon = Date.UTC(2024, 10, 17, 12);
  const many = Array.from({ length: 10_000 }, (): MadeRow => ({ from: noon, until: noon + 60_000, shape: 'instant' }));
  const { rows: all, lanes, extent } = eventIndex(madeColumns(many));
  assert.ok(all.every((row, place) => row === place));
  assert.deepEqual(extent, { from: noon, to: noon + 60_000 });
  const lane = lanes[0]!;
  assert.deepEqual([lane.placeAt(noon), lane.placeAt(noon + 1)], [0, 10_000]);
  assert.equal(lane.beginning({ from: noon, to: noon + 1 }), 10_000);
  assert.deepEqual(lane.touching({ from: noon, to: noon + 1 }, 3), [0, 1, 2]);
  assert.deepEqual([lane.placeOf(0), lane.placeOf(9_999)], [0, 9_999]);
  assert.deepEqual([...lane.density([noon - 1, noon, noon + 1])], [0, 10_000]);
});

test('a page can answer while many events are indexed, and what comes of it is the same', () => {
  const many = Array.from({ length: 140_000 }, (_, row): MadeRow => ({ from: ((row * 7919) % 40_000) * DAY }));
  const columns = madeColumns(many);
  const { value, pauses } = finished(buildIndex(columns));
  assert.ok(pauses > 10);
  for (let at = 1; at < value.rows.length; at++) {
    const [a, b] = [value.rows[at - 1]!, value.rows[at]!];
    assert.ok(columns.from[a]! < columns.from[b]! || (columns.from[a] === columns.from[b] && a < b));
  }
});

describe('an index that goes on from another', () => {
  /** Some rows left out, some new ones anywhere. */
  const anyChange = fc.record({
    before: rows,
    gone: fc.array(fc.nat(120), { maxLength: 30 }),
    added: fc.array(fc.tuple(fc.nat(150), anyRow), { maxLength: 30 }),
  });

  test('is the same as one from scratch, whatever was added or left out, in all lanes', () => {
    fc.assert(
      fc.property(
        anyChange,
        fc.integer({ min: 1, max: 4 }),
        fc.boolean(),
        ({ before, gone, added }, laneCount, turned) => {
          const next: { readonly row: MadeRow; readonly was: number }[] = before
            .map((row, was) => ({ row, was }))
            .filter(({ was }) => !gone.includes(was));
          for (const [at, row] of added) next.splice(at, 0, { row, was: -1 });
          if (turned) next.reverse();
          const to = new Int32Array(before.length).fill(-1);
          for (const [row, { was }] of next.entries()) if (was >= 0) to[was] = row;
          const columns = madeColumns(next.map(({ row }) => row));
          const lane = Uint16Array.from(next, (_, row) => (row * 7) % laneCount);
          const index = eventIndex(madeColumns(before));
          const grown = eventIndex(columns, lane, laneCount, { index, to });
          const scratch = eventIndex(columns, lane, laneCount);
          assert.deepEqual(grown.rows, scratch.rows);
          assert.deepEqual(grown.extent, scratch.extent);
          for (const [number, each] of grown.lanes.entries()) {
            const other = scratch.lanes[number]!;
            assert.deepEqual([each.rows, each.from, each.last], [other.rows, other.from, other.last]);
            const edges = [-1e12, -1e9, 0, 1e9, 1e12];
            assert.deepEqual(each.density(edges), other.density(edges));
            assert.deepEqual(each.touching({ from: -1e10, to: 1e10 }), other.touching({ from: -1e10, to: 1e10 }));
            assert.equal(each.best({ from: -1e10, to: 1e10 }), other.best({ from: -1e10, to: 1e10 }));
          }
        },
      ),
    );
  });

  test('puts nothing in order that was in order, and a page can answer meanwhile', () => {
    const many = Array.from({ length: 200_000 }, (_, row): MadeRow => ({ from: ((row * 7919) % 40_000) * DAY }));
    const index = eventIndex(madeColumns(many));
    const next = [...many.slice(1000), ...many.slice(0, 1000)];
    const to = Int32Array.from(many.keys(), (row) => (row < 1000 ? -1 : row - 1000));
    const columns = madeColumns(next);
    const { value, pauses } = finished(buildIndex(columns, undefined, 1, { index, to }));
    const scratch = finished(buildIndex(columns));
    assert.deepEqual(value.rows, scratch.value.rows);
    assert.ok(pauses > 10 && pauses < scratch.pauses - 5, `${pauses} and ${scratch.pauses}`);
  });
});
