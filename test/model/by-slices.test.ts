import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bySlices } from '../../src/model/by-slices.js';

test('each is done once, in order, and no more than a slice of them between two pauses', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.integer({ min: 1, max: 50 }), (count, slice) => {
      const done: number[] = [];
      let before = 0;
      let pauses = 0;
      for (const _ of bySlices(count, slice, (from, to) => {
        for (let at = from; at < to; at++) done.push(at);
      })) {
        assert.equal(done.length - before, slice);
        before = done.length;
        pauses++;
      }
      assert.deepEqual(done, [...Array(count).keys()]);
      assert.equal(pauses, Math.floor(count / slice));
    }),
  );
});
