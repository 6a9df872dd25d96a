import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openReading } from '../../src/data/read-timeline.js';
import { keep, readOne, RowReader, withNamedSources } from '../../src/data/row-reader.js';

const fire = { date: '2024', headline: 'Fire', sources: ['Paper'] };
const opened = () => openReading([], {});
const hidden = () => {
  throw new Error('hidden');
};

test('one event is read with an id, or what is wrong with it is found at its place', () => {
  const { at } = opened();
  assert.deepEqual([readOne(at, 7, () => fire)?.id, at.found], ['2024-fire', []]);
  assert.equal(
    readOne(at, 7, () => ({ headline: 'Fire' })),
    undefined,
  );
  assert.deepEqual(
    at.found.map(({ path }) => path),
    ['events[7][0].date'],
  );
  assert.equal(readOne(at, 8, hidden), undefined);
  assert.deepEqual(
    at.found.map(({ path, code }) => [path, code]),
    [['events[8][0]', 'unreadable']],
  );
  assert.equal(readOne(at, 9, () => fire)?.headline, 'Fire');
  assert.deepEqual(at.found, []);
});

describe('the events of rows', () => {
  test('are read when they are asked for, told of once, frozen and kept', () => {
    const told: string[] = [];
    const reader = new RowReader(
      opened().at,
      () => fire,
      hidden,
      (row, { id }) => void told.push(`${row} ${id}`),
    );
    const event = reader.event(3);
    assert.equal(reader.event(3), event);
    assert.ok(Object.isFrozen(event));
    assert.deepEqual(told, ['3 2024-fire']);
  });

  test('have the id that is theirs, where another was given it before', () => {
    const reader = new RowReader(
      opened().at,
      () => ({ ...fire, id: 'a' }),
      hidden,
      () => {},
      (row, id) => `${id}-${row}`,
    );
    assert.equal(reader.event(3).id, 'a-3');
    assert.ok(Object.isFrozen(reader.event(3)));
  });

  test('are what is left of them where they cannot be read, or nothing', () => {
    const { at } = opened();
    const bare = new RowReader(
      at,
      hidden,
      () => ({ date: '2024', headline: '…' }),
      () => undefined,
    );
    assert.deepEqual([bare.event(0).date, bare.event(0).headline], ['2024', '…']);
    const none = new RowReader(at, hidden, hidden, () => undefined);
    assert.deepEqual(none.event(0), { id: '', date: null, headline: '', sources: [] });
  });
});

test('two thousand are kept, and the first is forgotten for the next', () => {
  const map = new Map<number, number>();
  for (let at = 0; at < 2001; at++) keep(map, at, at);
  assert.deepEqual([map.size, map.has(0), map.has(1), map.has(2000)], [2000, false, true, true]);
});

test('sources that nobody lists are those that events read so far have named, one list until there is another', () => {
  const { head, at } = opened();
  const named = withNamedSources(head!, at);
  assert.deepEqual(named.sources, []);
  readOne(at, 0, () => fire);
  assert.deepEqual(
    named.sources.map(({ publisher }) => publisher),
    ['Paper'],
  );
  assert.equal(named.sources, named.sources);
});
