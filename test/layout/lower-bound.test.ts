import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { lowerBound } from '../../src/layout/lower-bound.js';

const ascending = fc
  .array(fc.oneof(fc.integer({ min: -4, max: 4 }), fc.double({ noNaN: true })))
  .map((list) => list.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
const value = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ noNaN: true }));

test('the first number that is not below a value is the one that a look at each would find', () => {
  fc.assert(
    fc.property(ascending, value, (list, wanted) => {
      const found = list.findIndex((each) => each >= wanted);
      assert.equal(lowerBound(list, wanted), found < 0 ? list.length : found);
    }),
  );
});

test('a part of a list is searched as if there were nothing else', () => {
  fc.assert(
    fc.property(ascending, value, fc.nat(), fc.nat(), (list, wanted, a, b) => {
      const [from, to] = [a % (list.length + 1), b % (list.length + 1)].toSorted((x, y) => x - y) as [number, number];
      assert.equal(lowerBound(list, wanted, from, to), from + lowerBound(list.slice(from, to), wanted));
    }),
  );
});
