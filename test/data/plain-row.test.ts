import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { keyOfRaw, plainDate } from '../../src/data/plain-row.js';
import { Reading } from '../../src/data/reading.js';

const edtf = (event: unknown, at = new Reading()) => {
  const date = plainDate(() => event, at);
  return date && date.edtf;
};
const fire = { date: '2024', headline: 'Fire' };
const figure = { label: 'a', value: 1, unit: 'count', comparison: 'exact', source: 'a' };

describe('an event is filed without being read in full', () => {
  test('where it is written as the data model has it', () => {
    assert.equal(edtf(fire), '2024');
    assert.equal(edtf({ ...fire, date: ' 2024-06-01/.. ' }), '2024-06-01/..');
    assert.equal(edtf({ ...fire, date: null }), null);
    for (const field of [
      { status: 'possible' },
      { status: null },
      { certainty: 'claimed' },
      { dateBasis: 'inferred' },
      { importance: 3 },
      { figures: [figure] },
      { figures: [] },
      { draft: null, notBefore: null, attribution: undefined },
      // What is wrong with these takes nothing but themselves.
      { place: 5, kind: 5, id: 5, actors: 'Ann', figures: [{ ...figure, value: 'x' }] },
    ])
      assert.equal(edtf({ ...fire, ...field }), '2024', JSON.stringify(field));
  });

  test('by the certainties, the zone and the hemisphere of its data set', () => {
    const at = new Reading();
    at.certainties.set('alleged', undefined);
    assert.equal(edtf({ ...fire, certainty: 'alleged' }, at), '2024');
    assert.equal(edtf({ ...fire, certainty: 'alleged' }), undefined);
    at.timeZone = 'Europe/Kyiv';
    at.hemisphere = 'south';
    const min = (date: string) => plainDate(() => ({ ...fire, date }), at)?.min;
    assert.equal(min('2024-06-01T10:00'), Date.UTC(2024, 5, 1, 7));
    assert.equal(min('2024-21'), Date.UTC(2024, 8));
  });

  test('and else is read: it may have to be left out, or stand somewhere else', () => {
    for (const field of [
      { date: 'soon' },
      { date: '' },
      { date: undefined },
      { date: new Date(0) },
      { date: { start: '2024' } },
      { headline: '' },
      { headline: ' \u200b!' },
      { headline: 5 },
      { headline: 'x'.repeat(20_001) },
      { status: 'maybe' },
      { status: ['possible'] },
      { certainty: 'perhaps' },
      { dateBasis: 'guessed' },
      { importance: '1' },
      { figures: 'many' },
      { figures: [null] },
      { figures: [5] },
      { figures: [{ ...figure, period: '2024' }] },
      { figures: [figure, { ...figure, cumulative: true }] },
      { draft: true },
      { draft: false },
      { draft: 0 },
      { notBefore: '2025' },
      { attribution: {} },
      { sensitive: true },
      { supersededBy: 'a' },
      { retracted: {} },
    ])
      assert.equal(edtf({ ...fire, ...field }), undefined, JSON.stringify(field));
    for (const other of [null, undefined, 5, 'Fire', [], {}]) assert.equal(edtf(other), undefined);
  });

  test('and never throws', () => {
    const trap = new Proxy({}, { get: () => assert.fail('touched') });
    assert.equal(edtf(trap), undefined);
    assert.equal(
      plainDate(() => assert.fail('no such event'), new Reading()),
      undefined,
    );
  });
});

test('an event is grouped by what it says, as it will be read', () => {
  const at = new Reading();
  const event = {
    kind: ' fire ',
    track: 'b',
    place: { name: 'Kyiv' },
    actors: [{ name: ' ' }, 'Ann'],
    status: 'happened',
  };
  assert.equal(keyOfRaw(event, 'none', at), '');
  assert.equal(keyOfRaw(event, 'kind', at), 'fire');
  assert.equal(keyOfRaw(event, 'track', at), 'b');
  assert.equal(keyOfRaw(event, 'place', at), 'Kyiv');
  assert.equal(keyOfRaw(event, 'actor', at), 'Ann');
  assert.equal(keyOfRaw(event, 'status', at), 'happened');
  assert.equal(keyOfRaw({ place: 'Ky\u202eiv' }, 'place', at), 'Kyiv');
  at.tracks.set('a', undefined);
  assert.equal(keyOfRaw(event, 'track', at), '');
  assert.equal(keyOfRaw({ track: ' a ' }, 'track', at), 'a');
});

test('an event that says nothing is of no group, and neither is one that throws', () => {
  const trap = new Proxy({}, { get: () => assert.fail('touched') });
  const odd = { kind: 5, track: null, place: {}, actors: { name: 'Ann' }, status: [] };
  for (const event of [{}, odd, trap, null])
    for (const group of ['none', 'kind', 'track', 'place', 'actor', 'status'] as const)
      assert.equal(keyOfRaw(event, group, new Reading()), '');
});
