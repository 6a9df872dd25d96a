import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { GivenIds } from '../../src/data/given-ids.js';
import { freeId } from '../../src/model/event-id.js';

/** Takes them all, in order. @returns What each row is called then, and what was said. */
function taken(given: readonly unknown[]) {
  const ids = new GivenIds(given.length, (row) => given[row]);
  const said = given.map((_, row) => ids.take(row));
  return { ids, said, own: given.map((id, row) => (typeof id === 'string' ? ids.own(row, id.trim()) : undefined)) };
}
const anyId = fc.constantFrom(
  'a',
  'a-2',
  'a-2-2',
  'a-3',
  'b',
  'пожежа',
  ' a ',
  'x'.repeat(128),
  `${'x'.repeat(112)}-2`,
);

describe('ids of a large data set', () => {
  test('that are used again get the number that they would if it were read whole, and that is said', () => {
    fc.assert(
      fc.property(fc.array(anyId, { maxLength: 60, size: 'max' }), (given) => {
        const { said, own } = taken(given);
        const known = new Set<string>();
        for (const [row, written] of given.entries()) {
          const id = written.trim();
          const free = freeId(id, known);
          known.add(free);
          assert.equal(own[row], free);
          assert.deepEqual(said[row], free === id ? undefined : [id, free]);
        }
      }),
    );
  });

  test('are found by what they are called now, among the rows that are read', () => {
    const { ids } = taken(['a', 'b', 'a', 'a-2', 'a']);
    assert.deepEqual(
      ['a-2', 'a-2-2', 'a-3', 'a-4', 'a', 'b-2', ''].map((id) => ids.find(id, 5)),
      [2, 3, 4, undefined, undefined, undefined, undefined],
    );
    assert.deepEqual([ids.find('a-3', 4), ids.find('a-2', 3)], [undefined, 2]);
  });

  test('of what has none, or none that can be one, nothing is said', () => {
    const { said } = taken([null, null, undefined, 7, 7, '', '', 'a b', 'a b', {}, 'x'.repeat(129), 'x'.repeat(129)]);
    assert.ok(said.every((each) => each === undefined));
  });

  test('that are all the same, and that are many, are looked at a few times each', () => {
    let looks = 0;
    const count = 50_000;
    const same = new GivenIds(count, () => (looks++, 'same'));
    for (let row = 0; row < count; row++) same.take(row);
    assert.equal(same.own(count - 1, 'same'), `same-${count}`);
    assert.ok(looks < count * 60, `${looks}`);
    looks = 0;
    const many = new GivenIds(count, (row) => (looks++, `e${row}`));
    for (let row = 0; row < count; row++) assert.equal(many.take(row), undefined);
    assert.ok(looks < count * 2, `${looks}`);
  });

  test('once all are taken need no table any more', () => {
    const ids = new GivenIds(2, () => 'a');
    ids.take(0);
    ids.take(1);
    ids.end();
    assert.deepEqual([ids.own(1, 'a'), ids.find('a-2', 2)], ['a-2', 1]);
  });
});
