import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Winners } from '../../src/layout/winners.js';
import { finished } from '../support/made-columns.js';

const built = (ranks: Uint8Array) => finished(Winners.build(ranks)).value;
function scanned(ranks: Uint8Array, start: number, end: number): number | undefined {
  let best: number | undefined;
  for (let at = start; at < end; at++) if (best === undefined || ranks[at]! < ranks[best]!) best = at;
  return best;
}

test('the best of any stretch is the one that a look at each would find, the first of equals', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 255 }),
      fc.uint8Array({ maxLength: 700, size: 'max' }),
      fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 20 }),
      (kinds, given, stretches) => {
        const ranks = given.map((rank) => rank % kinds);
        const winners = built(ranks);
        for (const [a, b] of stretches) {
          const [start, end] = [a % (ranks.length + 1), b % (ranks.length + 1)];
          assert.equal(winners.best(start, end), scanned(ranks, start, end));
        }
      },
    ),
  );
});

test('that holds at the edges of blocks, and of blocks of blocks', () => {
  for (const length of [1, 15, 16, 17, 255, 256, 257, 4096, 4097]) {
    const ranks = Uint8Array.from({ length }, (_, at) => (at * 31) % 251);
    const winners = built(ranks);
    const ends = [0, 1, 15, 16, 17, 255, 256, 257, 4095, 4096, 4097].filter((end) => end <= length);
    for (const start of ends)
      for (const end of ends) assert.equal(winners.best(start, end), scanned(ranks, start, end), `${start} ${end}`);
  }
});

test('an empty stretch has no best', () => {
  assert.equal(built(new Uint8Array(0)).best(0, 0), undefined);
  assert.equal(built(new Uint8Array(40)).best(7, 7), undefined);
  assert.equal(built(new Uint8Array(40)).best(9, 7), undefined);
});

test('a page can answer while a great list is looked through', () => {
  assert.ok(finished(Winners.build(new Uint8Array(300_000))).pauses >= 2);
});
