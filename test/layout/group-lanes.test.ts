import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { groupLanes } from '../../src/layout/group-lanes.js';
import { finished } from '../support/made-columns.js';

const grouped = (given: readonly string[], listed?: readonly string[]) =>
  finished(groupLanes(given.length, (row) => given[row]!, listed)).value;
const keysOf = (...given: Parameters<typeof grouped>) => grouped(...given).keys;

describe('the order of lanes', () => {
  test('is that in which the data set lists them', () => {
    assert.deepEqual(keysOf(['c', 'a', 'c', 'b'], ['a', 'b', 'c']), ['a', 'b', 'c']);
  });

  test('is by how many they hold where nothing is listed, and by name where they hold as many', () => {
    assert.deepEqual(keysOf(['d', 'b', 'c', 'b', 'a', 'c', 'c']), ['c', 'b', 'a', 'd']);
  });

  test('has what is listed first, however little it holds, and what says nothing last, however much', () => {
    assert.deepEqual(keysOf(['', '', '', 'b', 'b', 'a'], ['a']), ['a', 'b', '']);
  });

  test('leaves out what is listed and holds nothing', () => {
    assert.deepEqual(keysOf(['b'], ['a', 'b']), ['b']);
  });
});

describe('whatever the events say', () => {
  const keys = fc.array(fc.constantFrom('', 'a', 'b', 'c', 'd'), { maxLength: 30 });
  const listed = fc.shuffledSubarray(['a', 'b', 'c', 'e']);

  test('each lies in the one lane that is of it, and no lane is empty or there twice', () => {
    fc.assert(
      fc.property(keys, listed, (given, ids) => {
        const { lane, keys: found } = grouped(given, ids);
        assert.deepEqual(
          Array.from(lane, (each) => found[each]),
          given,
        );
        assert.deepEqual(found.toSorted(), [...new Set(given)].sort());
      }),
    );
  });

  test('their order makes no difference to that of the lanes', () => {
    fc.assert(
      fc.property(
        keys.chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length }))),
        listed,
        ([given, shuffled], ids) => assert.deepEqual(keysOf(shuffled, ids), keysOf(given, ids)),
      ),
    );
  });
});

test('where there are no events there are no lanes', () => {
  assert.deepEqual(grouped([], ['a']), { lane: new Uint16Array(), keys: [] });
});

test('of more lanes than can be told apart, the last holds the rest, which are those of the fewest events', () => {
  const names = Array.from({ length: 65_540 }, (_, at) => `k${String(at).padStart(5, '0')}`);
  // The last of them twice, so that it comes first.
  const { lane, keys } = grouped([...names, names.at(-1)!]);
  assert.equal(keys.length, 65_536);
  assert.deepEqual([...lane.slice(0, 3)], [1, 2, 3]);
  assert.deepEqual([...lane.slice(-7)], [65_535, 65_535, 65_535, 65_535, 65_535, 0, 0]);
});

test('a page can answer while a great many are grouped', () => {
  assert.ok(finished(groupLanes(150_000, () => '')).pauses >= 2);
});
