import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { EventFinder, type KnownRows } from '../../src/data/known-rows.js';
import { finished, madeColumns } from '../support/made-columns.js';

/** Rows of a list of which each fifth was left out. */
function known(events: readonly unknown[]): KnownRows {
  const places = Uint32Array.from([...events.keys()].filter((place) => place % 5 !== 4));
  const columns = madeColumns(Array.from(places, () => ({ from: 0 })));
  return {
    source: events,
    events,
    places,
    columns,
    flags: new Uint8Array(places.length),
    keys: { plain: '', full: '' },
  };
}
const rowIn = (place: number) => (place % 5 === 4 ? undefined : place - Math.floor(place / 5));

test('each event is found where it was, in whatever order they are asked for, and nothing else is', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(60), { maxLength: 60 }), fc.boolean(), (asked, inOrder) => {
      const events = Array.from({ length: 50 }, (_, at) => ({ at }));
      const finder = new EventFinder(known(events));
      for (const place of inOrder ? asked.toSorted((a, b) => a - b) : asked) {
        const event = events[place] ?? {};
        const row = finder.next(event) ?? finished(finder.search(event)).value;
        assert.equal(row, place < 50 ? rowIn(place) : undefined);
      }
    }),
  );
});

test('a text, a number or nothing is no event that could be the same', () => {
  const finder = new EventFinder(known([null, 'Fire', 5, undefined]));
  for (const each of [null, 'Fire', 5, undefined]) {
    assert.equal(finder.next(each), undefined);
    assert.equal(finished(finder.search(each)).value, undefined);
  }
});

test('a list that has something in common is told from one that has not, and from one that was given again as it was', () => {
  const events = Array.from({ length: 50 }, (_, at) => ({ at }));
  const rows = known(events);
  const more = [...events, {}];
  assert.equal(EventFinder.isAlike(rows, more, more), true);
  assert.equal(EventFinder.isAlike(rows, [...events], [...events]), true);
  assert.equal(EventFinder.isAlike(rows, more, events), true);
  assert.equal(EventFinder.isAlike(rows, [...events], events), false);
  assert.equal(EventFinder.isAlike(rows, [{}, null], []), false);
  // Each second one, or each tenth, left out.
  for (const each of [2, 10])
    assert.equal(
      EventFinder.isAlike(
        rows,
        events.filter(({ at }) => at % each),
        [],
      ),
      true,
    );
});

test('a page can answer while one event is looked for among many', () => {
  const events = Array.from({ length: 100_000 }, (_, at) => ({ at }));
  assert.ok(finished(new EventFinder(known(events)).search({})).pauses >= 6);
});
