import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validate } from '../../src/data/validate-timeline.js';
import { facetsOf } from '../../src/model/facets.js';

const event = (at: number, rest: object) => ({ id: `e${at}`, date: '2024', headline: `Invented ${at}`, ...rest });
const facets = (...events: readonly object[]) => {
  const work = facetsOf(validate({ events: events.map((rest, at) => event(at, rest)) }).timeline);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
};

test('a reader may choose by what events say, most frequent first, and by what they do not say last', () => {
  const { kind } = facets({}, {}, {}, { kind: 'vote' }, { kind: 'statement' }, { kind: 'vote' }, { kind: 'aid' });
  assert.deepEqual(
    kind.map(({ value, count }) => [value, count]),
    [
      ['vote', 2],
      ['aid', 1],
      ['statement', 1],
      ['', 3],
    ],
  );
});

test('nothing is to be chosen by what all events say alike', () => {
  assert.deepEqual(facets({ kind: 'vote' }, { kind: 'vote' }).kind, []);
  assert.deepEqual(facets({}, {}).place, []);
});

test('an event counts once under each of its actors', () => {
  const { actor } = facets({ actors: [{ name: 'A' }, { name: 'B' }, { name: 'A' }] }, { actors: [{ name: 'B' }] });
  assert.deepEqual(
    actor.map(({ value, count }) => [value, count]),
    [
      ['B', 2],
      ['A', 1],
    ],
  );
});
