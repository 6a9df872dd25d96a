import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { lanePack, type LanePackOptions, type PackedMark } from '../../src/layout/lane-pack.js';
import type { Placement, Stroke } from '../../src/layout/marks.js';
import { DAY } from '../../src/model/calendar.js';
import { anyDate } from '../support/axis-arbitraries.js';
import { axisItems } from '../support/axis-items.js';
import type { MadeEvent } from '../support/made-timeline.js';
import { utc } from '../support/read-date.js';

/** From 1 January 2024 on. */
const onAxis = (dayWidth: number, asOf?: number): Placement => ({
  at: (ms) => ((ms - utc('2024')) / DAY) * dayWidth,
  asOf,
});
const packed = (given: readonly MadeEvent[], placement: Placement, options: Partial<LanePackOptions> = {}) => {
  const items = axisItems(given);
  return lanePack([...items.keys()], (row) => items[row]!, placement, { width: 1000, rem: 16, rows: 12, ...options });
};
const marksOf = (...given: Parameters<typeof packed>): readonly PackedMark[] =>
  packed(...given)?.marks ?? assert.fail('no room');
const rowOf = ({ up }: PackedMark, high: number, rem = 16) => Math.floor(up / ((high * rem) / 16));
/** What a mark takes of its row: itself and its words. */
const unit = ({ x0, x1, label }: PackedMark) => [Math.min(x0, label?.x0 ?? x0), Math.max(x1, label?.x1 ?? x1)] as const;
const widthOf = (width: number) => () => [width];

describe('marks lie in rows', () => {
  test('one after the other in the lowest, where there is room for all', () => {
    const marks = marksOf(['2024-01-03', '2024-01-10', '2024-01-20'], onAxis(10));
    assert.deepEqual(
      marks.map(({ row, up }) => [row, up]),
      [0, 1, 2].map((row) => [row, 7]),
    );
    assert.equal(packed(['2024-01-03'], onAxis(10))?.height, 14);
  });

  test('and above it, where a mark begins on another', () => {
    const pack = packed(['2024-01-03/2024-01-20', '2024-01-10', '2024-01-11/2024-02', '2024-01-24'], onAxis(10))!;
    assert.deepEqual(
      pack.marks.map((mark) => rowOf(mark, 14)),
      [0, 1, 2, 0],
    );
    assert.equal(pack.height, 3 * 14);
  });

  test('by where they are drawn, be they filed sooner', () => {
    // Filed under the first of its month, and drawn up to its day.
    const pack = packed(['[..2024-01-20]', '2024-01-03'], onAxis(10))!;
    assert.deepEqual([pack.marks.map(({ row }) => row), pack.height], [[1, 0], 14]);
  });

  test('3 px apart at least', () => {
    // Rings are 11 px wide.
    const rows = (dayWidth: number) =>
      marksOf(['2024-01-03', '2024-01-04'], onAxis(dayWidth)).map((mark) => rowOf(mark, 14));
    assert.deepEqual(rows(14), [0, 0]);
    assert.deepEqual(rows(13.9), [0, 1]);
  });

  test('higher with larger type', () => {
    const pack = packed(['2024-01-03', '2024-01-03'], onAxis(10), { rem: 32 })!;
    assert.equal(pack.height, 56);
    assert.deepEqual(
      pack.marks.map(({ up }) => up),
      [14, 42],
    );
  });

  test('or not at all, where the rows do not hold them: half a picture says that the rest is not there', () => {
    const given = ['2024-01-03', '2024-01-03', '2024-01-03', '2024-02-03'];
    assert.equal(packed(given, onAxis(10), { rows: 2 }), undefined);
    assert.equal(packed(given, onAxis(10), { rows: 3 })?.marks.length, 4);
    assert.equal(packed([], onAxis(10), { rows: 0 })?.height, 0);
  });
});

describe('words stand over their marks', () => {
  test('from the start of the mark on', () => {
    const [mark] = marksOf(['2024-01-10/2024-01-20'], onAxis(10), { widths: widthOf(200) });
    assert.deepEqual(mark?.label, { words: 0, x0: 90, x1: 290 });
    assert.equal(mark.up, 7);
  });

  test('from the start of the plot on where the mark began before it, and up to its end where it would end after it', () => {
    const [before] = marksOf(['2023-11/2024-02'], onAxis(10), { widths: widthOf(200) });
    assert.deepEqual([before?.label?.x0, before?.label?.x1], [0, 200]);
    const [last] = marksOf(['2024-04-05'], onAxis(10), { widths: widthOf(200) });
    assert.deepEqual([last?.label?.x0, last?.label?.x1], [800, 1000]);
  });

  test('14 px from the next in their row', () => {
    const rows = (length: number) =>
      marksOf(['2024-01-10', '2024-01-31'], onAxis(10), { widths: widthOf(length) }).map((mark) => rowOf(mark, 32));
    assert.deepEqual(rows(196), [0, 0]);
    assert.deepEqual(rows(196.5), [0, 1]);
    assert.equal(packed(['2024-01-10', '2024-01-10'], onAxis(10), { widths: widthOf(80) })?.height, 64);
  });

  test('the fullest that take three fifths of the plot at most, else the shortest that there are', () => {
    const words = (...lengths: readonly number[]) =>
      marksOf(['2024-01-10'], onAxis(10), { widths: () => lengths }).map(({ label }) => label?.words);
    assert.deepEqual(words(600, 300, 80), [0]);
    assert.deepEqual(words(601, 300, 80), [1]);
    assert.deepEqual(words(900, 800, 700), [2]);
  });
});

describe('whatever the dates', () => {
  const events = fc.array(
    fc.record({ date: anyDate, status: fc.constantFrom('happened' as const, 'ongoing' as const) }),
    { minLength: 1, maxLength: 20 },
  );
  const cases = (
    check: (pack: ReturnType<typeof packed>, options: LanePackOptions, all: () => ReturnType<typeof packed>) => void,
  ) =>
    fc.assert(
      fc.property(
        events,
        fc.double({ min: 0.1, max: 60, noNaN: true }),
        fc.boolean(),
        fc.constantFrom(undefined, 30, 120, 260),
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom(16, 20, 32),
        (given, dayWidth, hasAsOf, length, rows, rem) => {
          const placement = onAxis(dayWidth, hasAsOf ? utc('2024-11-18') : undefined);
          const widths = length === undefined ? undefined : (row: number) => [length + (row % 7) * 20, length / 2];
          const options = { width: 1000, rem, rows, widths };
          check(packed(given, placement, options), options, () => packed(given, placement, { ...options, rows: 99 }));
        },
      ),
      { numRuns: 80 },
    );

  test('nothing lies on another, and each event is there once', () => {
    cases((_, { widths, rem }, all) => {
      const [high, apart] = widths ? [32, 14] : [14, 3];
      const { marks, height } = all()!;
      const levels = new Map<number, PackedMark[]>();
      for (const mark of marks) {
        const level = rowOf(mark, high, rem);
        levels.set(level, [...(levels.get(level) ?? []), mark]);
        assert.equal(mark.label !== undefined, widths !== undefined);
      }
      for (const row of levels.values()) {
        const units = row.map(unit).toSorted(([a], [b]) => a - b);
        for (let at = 1; at < units.length; at++) assert.ok(units[at - 1]![1] + apart <= units[at]![0] + 1e-9);
      }
      assert.equal(height, (levels.size * high * rem) / 16);
      assert.deepEqual(
        marks.map(({ row }) => row).toSorted((a, b) => a - b),
        [...marks.keys()],
      );
    });
  });

  test('they have as many rows as lie over one another at most, and where there are fewer there is no picture', () => {
    cases((pack, { widths, rows }, all) => {
      const [apart, units] = [widths ? 14 : 3, all()!.marks.map(unit)];
      const deepest = Math.max(...units.map(([x]) => units.filter(([x0, x1]) => x0 <= x && x < x1 + apart).length));
      assert.equal(pack === undefined, deepest > rows);
    });
  });

  test('what is drawn of a mark lies in its row and on its dates', () => {
    cases((_, { widths, rem }, all) => {
      const high = ((widths ? 32 : 14) * rem) / 16;
      for (const mark of all()!.marks) {
        const drawn = mark
          .strokes(500)
          .flatMap(({ d }: Stroke) =>
            [...d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const),
          );
        const base = 500 - rowOf(mark, widths ? 32 : 14, rem) * high;
        for (const [x, y] of drawn) {
          assert.ok(mark.x0 - 0.1 <= x && x <= mark.x1 + 0.1);
          assert.ok(base - high <= y && y <= base, `${y} of ${base}`);
        }
      }
    });
  });
});
