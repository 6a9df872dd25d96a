import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { IntervalTree } from '../../src/layout/interval-tree.js';
import { finished } from '../support/made-columns.js';

const built = (ends: readonly number[]) => finished(IntervalTree.build(ends, (place) => ends[place]!)).value;
const scanned = (ends: readonly number[], from: number, before: number) =>
  [...ends.keys()].filter((place) => place < before && ends[place]! > from);

const end = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -40, max: 40 }) },
  fc.constantFrom(Infinity, -4e20, 4e20),
);

test('what touches a stretch is what a look at each would find, in order, and no more than asked for', () => {
  fc.assert(
    fc.property(
      fc.array(end, { maxLength: 700, size: 'max' }),
      fc.integer({ min: -45, max: 45 }),
      fc.nat(),
      fc.option(fc.integer({ min: 0, max: 50 }), { nil: undefined }),
      (ends, from, at, most) => {
        const before = at % (ends.length + 1);
        const all = scanned(ends, from, before);
        assert.deepEqual(built(ends).touching(from, before, most), all.slice(0, most));
      },
    ),
  );
});

test('that holds at the edges of blocks, and of blocks of blocks', () => {
  for (const length of [1, 15, 16, 17, 255, 256, 257, 4096, 4097]) {
    const ends = Array.from({ length }, (_, place) => (place * 37) % 1009);
    const tree = built(ends);
    for (const before of [0, 1, 16, 17, 256, 4096, length])
      for (const from of [-1, 500, 1005, 1008])
        assert.deepEqual(tree.touching(from, Math.min(before, length)), scanned(ends, from, Math.min(before, length)));
  }
});

test('blocks that ended long ago are not opened', () => {
  const ends = Array.from({ length: 10_000 }, (_, place) => place);
  let asked = 0;
  const tree = finished(
    IntervalTree.build(ends, (place) => {
      asked++;
      return ends[place]!;
    }),
  ).value;
  asked = 0;
  assert.deepEqual(tree.touching(9_990, 9_995), [9_991, 9_992, 9_993, 9_994]);
  assert.ok(asked <= 32, `${asked}`);
});

test('nothing touches anything where there is nothing', () => {
  assert.deepEqual(built([]).touching(-Infinity, 0), []);
  assert.deepEqual(built([5]).touching(5, 1), []);
});

test('a page can answer while a great list is looked through', () => {
  assert.ok(finished(IntervalTree.build(new Uint8Array(300_000), () => 0)).pauses >= 2);
});
