import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  labelledNames,
  NAMES,
  RING,
  stemmedNames,
  type NamedEvent,
  type StemmedOptions,
} from '../../src/layout/lane-names.js';
import type { LanePack, PackedMark } from '../../src/layout/lane-pack.js';
import type { TimeRange } from '../../src/layout/time-range.js';
import { DAY } from '../../src/model/calendar.js';
import { madeLanes, widthsOf, type MadeLanes } from '../support/made-lanes.js';
import type { MadeEvent } from '../support/made-timeline.js';
import { utc } from '../support/read-date.js';

/** 2024, 3 px a day, one row. */
type Given = Partial<StemmedOptions> & { readonly range?: TimeRange };
const namesOf = ({ index, names, items }: MadeLanes, given: Given = {}): readonly NamedEvent[] => {
  const range = given.range ?? { from: utc('2024'), to: utc('2024') + 300 * DAY };
  const width = given.width ?? 900;
  const pxPerMs = width / (range.to - range.from);
  return stemmedNames(index.lanes[0]!, names[0]!, {
    lane: 0,
    rows: 1,
    top: 100,
    drawn: [range],
    breaks: [],
    width,
    rem: 16,
    pxPerMs,
    placement: { at: (ms) => (ms - range.from) * pxPerMs, asOf: undefined },
    slot: 150,
    always: [],
    item: (row) => items[row]!,
    widths: () => [120, 40],
    ...given,
  });
};
const named = (given: readonly MadeEvent[], options?: Given) => namesOf(madeLanes(given), options);
const day = (at: number) => new Date(utc('2024') + at * DAY).toISOString().slice(0, 10);
const inShort = ({ row, words, x, x0, x1 }: NamedEvent) => [
  row,
  words,
  ...[x, x0, x1].map((px) => Math.round(px + 1e-6)),
];

describe('words stand', () => {
  test('after the ring, which is over the middle of a day', () => {
    assert.deepEqual(named([day(100)]).map(inShort), [[0, 0, 302, 302, 302 + RING + 120]]);
  });

  test('over all that is meant, where that is too long for a point: a month is not its first day', () => {
    const feet = (date: string, options?: Given) =>
      named([date], options).map(({ foot }) => foot && [foot.x0, foot.x1].map((px) => Math.round(px)));
    assert.deepEqual(feet('2024-04'), [[91 * 3, 121 * 3]]);
    // As far as it is in view.
    assert.deepEqual(feet('2024'), [[0, 900]]);
    // A day of 3 px is a point; the same day near at hand is none, and a clock time always is.
    const range = { from: utc(day(100)) - DAY, to: utc(day(100)) + 2 * DAY };
    assert.deepEqual(feet(day(100)), [undefined]);
    assert.deepEqual(feet(day(100), { range }), [[300, 600]]);
    assert.deepEqual(feet(`${day(100)}T12:00`, { range }), [undefined]);
    // How far what is open reaches nobody knows.
    assert.deepEqual(feet(`[${day(100)}..]`, { range }), [undefined]);
  });

  test('after the ring at the start of what is long, or of what is in view of it', () => {
    const run = `${day(100)}/${day(200)}`;
    assert.deepEqual(
      named([run]).map(({ x }) => Math.round(x)),
      [300],
    );
    assert.deepEqual(
      named([`${day(100)}/..`]).map(({ x }) => Math.round(x)),
      [300],
    );
    // Filed by the year that it ends in, and of no known start.
    assert.deepEqual(
      named(['[..2024]']).map(({ x }) => x),
      [0],
    );
  });

  test('at the end of the plot, where the middle of a day is past it', () => {
    const range = { from: utc('2024'), to: utc('2024') + 24.25 * DAY };
    assert.deepEqual(
      named([day(24)], { range, width: 75 }).map(({ x, x1 }) => [x, x1]),
      [[75, 75]],
    );
  });

  test('before it where there is no room after it, the full words before fewer of them', () => {
    assert.deepEqual(named([day(280)]).map(inShort), [[0, 0, 842, 842 - RING - 120, 842]]);
    // Room for the short words after it and for none before it, and so that of either side they stand after it.
    const ends = { range: { from: utc('2024'), to: utc('2024') + 25 * DAY }, width: 75 };
    assert.deepEqual(named([day(5)], ends).map(inShort), [[0, 1, 17, 17, 17 + RING + 40]]);
    assert.deepEqual(named([day(20)], ends).map(inShort), [[0, 1, 62, 62 - RING - 40, 62]]);
    assert.deepEqual(named([day(12)], ends).map(inShort), [[0, undefined, 38, 38, 38]]);
  });

  test('twelve pixels from the next name, and give way to fewer where that is near', () => {
    const words = (between: number, width: number) =>
      named([day(100), day(100 + between)], { slot: 1, widths: () => [width, 20] }).map((each) => each.words);
    // 60 days are 180 px: a ring, its words, and the space after them.
    assert.deepEqual(words(60, 180 - RING - 12), [0, 0]);
    assert.deepEqual(words(60, 181 - RING - 12), [0, 0]);
    // Where there is no room before the first.
    const [first] = named([day(2), day(62)], { slot: 1, widths: () => [181 - RING - 12, 20] });
    assert.equal(first!.words, 1);
    const [second] = named([day(2), day(62)], { slot: 1, widths: () => [180 - RING - 12, 20] });
    assert.equal(second!.words, 0);
  });
});

describe('what is named in any case', () => {
  const beside = [day(100), day(130), day(150)];

  test('is, in full, and what its words reach to gives way', () => {
    assert.deepEqual(
      named(beside, { slot: 1 }).map(({ row }) => row),
      [0, 1, 2],
    );
    const [open, ...rest] = named(beside, { slot: 1, always: [0], widths: () => [250, 40] });
    assert.deepEqual(inShort(open!), [0, 0, 302, 302, 302 + RING + 250]);
    assert.deepEqual(rest, []);
  });

  test('has its words within the plot and clear of those before it', () => {
    const [before, open] = named([day(230), day(290)], { slot: 1, always: [1], widths: () => [150, 40] });
    assert.deepEqual(inShort(open!), [1, 0, 872, 872 - RING - 150, 872]);
    assert.ok(before!.x1 + 12 <= open!.x0, `${before!.x1} to ${open!.x0}`);
  });

  test('is not hidden by another: what has no room for words is a ring', () => {
    const both = named([day(100), day(101)], { slot: 1, always: [0, 1] });
    assert.deepEqual(both.map(inShort), [
      [0, 0, 302, 302 - RING - 120, 302],
      [1, 0, 305, 305, 305 + RING + 120],
    ]);
    const close = { range: { from: utc('2024'), to: utc('2024') + 25 * DAY }, width: 75, always: [0, 1], slot: 1 };
    assert.deepEqual(
      named([day(12), day(13)], close).map(({ words }) => words),
      [undefined, undefined],
    );
  });

  test('keeps others a name away, and is nothing where it is not in view or of another lane', () => {
    const rows = (always: readonly number[]) => named(beside, { always }).map(({ row }) => row);
    assert.deepEqual(rows([1]), [1]);
    assert.deepEqual(
      named([...beside, '2023'], { always: [0] })
        .map(({ row }) => row)
        .includes(0),
      false,
    );
    const two = madeLanes([day(100), day(101), day(102)], 2);
    const other = two.rows[1]![0]!;
    assert.ok(!namesOf(two, { always: [other] }).some(({ row }) => row === other));
  });
});

describe('names lie in rows', () => {
  const many = madeLanes(Array.from({ length: 600 }, (_, at) => day(at % 300)));

  test('one under another', () => {
    const found = namesOf(many, { rows: 3, rem: 32 });
    assert.deepEqual(
      [...new Set(found.map(({ y }) => y))].sort((a, b) => a - b),
      [100, 100 + 2 * NAMES, 100 + 4 * NAMES],
    );
    assert.ok(found.every(({ stem, lane }) => stem && lane === 0));
  });

  test('each in its own, whatever else is in view', () => {
    const rowsIn = (from: number) => {
      const range = { from: utc('2024') + from * DAY, to: utc('2024') + (from + 100) * DAY };
      return new Map(namesOf(many, { rows: 4, range }).map(({ row, y }) => [row, y]));
    };
    const [first, second] = [rowsIn(100), rowsIn(130)];
    const shared = [...first.keys()].filter((row) => second.has(row));
    assert.ok(shared.length > 3);
    for (const row of shared) assert.equal(second.get(row), first.get(row));
  });

  test('and none is on another or past the plot, be it named in any case or not', () => {
    fc.assert(
      fc.property(
        fc.record({
          days: fc.array(fc.nat(299), { minLength: 1, maxLength: 120, size: 'max' }),
          always: fc.array(fc.nat(119), { maxLength: 3 }),
          rows: fc.constantFrom(1, 2, 4),
          width: fc.integer({ min: 256, max: 1600 }),
          slot: fc.integer({ min: 20, max: 300 }),
        }),
        ({ days, always, ...options }) => {
          const open = always.filter((row) => row < days.length);
          const found = named(days.map(day), { ...options, always: open, widths: widthsOf });
          for (const row of open) assert.ok(found.some((each) => each.row === row));
          for (const [at, each] of found.entries()) {
            assert.ok(each.x0 >= 0 && each.x1 <= options.width + 1e-6 && each.x0 <= each.x && each.x <= each.x1 + 1e-6);
            const next = found.find((other, later) => later > at && other.y === each.y);
            if (next) assert.ok(each.x1 <= next.x0 + 1e-6, `${each.x1} to ${next.x0}`);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('where all have their words', () => {
  const mark = (x0: number, label: PackedMark['label'], up = 7): PackedMark => ({
    row: 5,
    x0,
    x1: x0 + 11,
    up,
    label,
    strokes: () => [],
  });
  const over = (...marks: PackedMark[]) => labelledNames({ marks, height: 64 } satisfies LanePack, 3, 200, 1);

  test('they stand over their marks, and what has none is not named', () => {
    const label = { words: 1, x0: 50, x1: 120 };
    const expected = { row: 5, lane: 3, x: 50, stem: false, words: 1, x0: 50, x1: 120 };
    assert.deepEqual(over(mark(50, label), mark(90, undefined), mark(50, label, 39)), [
      { ...expected, y: 200 - 7 - 29 },
      { ...expected, y: 200 - 39 - 29 },
    ]);
    assert.deepEqual(
      labelledNames({ marks: [mark(50, label, 14)], height: 64 }, 0, 200, 2).map(({ y }) => y),
      [200 - 14 - 58],
    );
  });

  test('a name is within the plot, be its mark before it or past it', () => {
    assert.deepEqual(
      over(mark(-400, { words: 0, x0: 0, x1: 70 }), mark(5000, { words: 0, x0: 830, x1: 900 })).map(({ x }) => x),
      [0, 900],
    );
  });
});
