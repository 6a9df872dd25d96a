import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import fc from 'fast-check';
import { eventId, freeId, freeNumber, numberedId } from '../../src/model/event-id.js';

const none = new Set<string>();

test('an id is made of date and headline, in letters that need no escaping', () => {
  assert.equal(
    eventId('2024-08', 'Ukrainian forces launch an incursion', none),
    '2024-08-ukrainian-forces-launch-an-incursion',
  );
  assert.equal(eventId('', 'Café “Zoë” isn’t open', none), 'cafe-zoe-isnt-open');
  assert.equal(eventId('[..2024-11-17]', 'A & B', none), '2024-11-17-a-b');
});
test('headlines in other scripts get ids too, and two of them on one day keep apart', () => {
  const ids = ['Початок вторгнення', 'Кінець вторгнення', 'بدء الحرب', '戦争の始まり', '🎉'].map((headline) =>
    eventId('2024', headline, none),
  );
  assert.equal(new Set(ids).size, ids.length);
  for (const id of ids) assert.match(id, /^2024-[a-z0-9]+$/);
});
test('long headlines are cut at a word and keep apart by their ends', () => {
  const long = 'A headline that goes on for much longer than any link should have to be, ';
  assert.notEqual(eventId('2024', `${long}one`, none), eventId('2024', `${long}two`, none));
  assert.match(
    eventId('2024', `${long}one`, none),
    /^2024-a-headline-that-goes-on-for-much-longer-than-any-link-[a-z0-9]+$/,
  );
});
test('the same date and headline give the same id on every machine, so that links last', () => {
  assert.equal(eventId('2024-08', 'Початок вторгнення', none), '2024-08-zoxz3p');
});
test('an id that is taken gets a number', () => {
  assert.equal(eventId('2024', 'x', new Set(['2024-x'])), '2024-x-2');
  assert.equal(freeId('a', new Set(['a', 'a-2', 'a-3'])), 'a-4');
  assert.equal(freeId('a', none), 'a');
  assert.deepEqual(
    [freeNumber('a', none), freeNumber('a', new Set(['a'])), numberedId('a', 1), numberedId('a', 7)],
    [1, 2, 'a', 'a-7'],
  );
});
test('every id is fit to be one: 1 to 128 characters without spaces or controls, and never one that is taken', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 64 }), (headline, date) => {
      const id = eventId(date, headline, none);
      assert.match(id, /^[a-z0-9-]{1,128}$/);
      const next = eventId(date, headline, new Set([id, `${id}-2`]));
      assert.match(next, /^[a-z0-9-]{1,128}$/);
      assert.equal(next, `${id}-3`);
    }),
  );
  assert.equal(freeId('x'.repeat(128), new Set(['x'.repeat(128)])).length <= 128, true);
});
test('ten thousand equal events look up a few ids each, not all before them', () => {
  const taken = new Set<string>();
  let looks = 0;
  const counting = { has: (id: string) => (looks++, taken.has(id)) };
  for (let i = 0; i < 10_000; i++) taken.add(freeId('same', counting));
  assert.equal(taken.size, 10_000);
  assert.ok(looks < 10_000 * 40, String(looks));
});
