import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { validate } from '../../src/data/validate-timeline.js';
import { indexTimeline } from '../../src/data/index-timeline.js';
import { readFilter } from '../../src/model/event-filter.js';
import { rowsOf } from '../../src/model/event-rows.js';
import { filterEvents } from '../../src/model/filter-events.js';

const { timeline } = validate(usLongRangeMissiles);
const kept = (text: string) => filterEvents(timeline, readFilter(text).filter).events.map(({ id }) => id);

describe('a filter keeps', () => {
  test('the same data set where it leaves nothing out', () => {
    assert.equal(filterEvents(timeline, {}), timeline);
  });

  test('what has one of the values of each key', () => {
    assert.ok(kept('kind: decision').length > 1 && kept('kind: decision').length < 5);
    assert.ok(kept('kind: decision').includes('authorization'));
    assert.deepEqual(kept('kind: decision; certainty: confirmed'), ['authorization']);
    assert.deepEqual(kept('id: war-began, zelensky-quote'), ['war-began', 'zelensky-quote']);
    assert.deepEqual(kept('kind: nonsense'), []);
  });

  test('what says nothing of a key, where that is asked for', () => {
    const without = timeline.events.filter(({ place }) => !place).map(({ id }) => id);
    assert.ok(without.length > 0);
    assert.deepEqual(kept('place: ""'), without);
  });

  test('an event of several actors under each of them', () => {
    const event = timeline.events.find(({ actors }) => (actors?.length ?? 0) > 1)!;
    for (const { name } of event.actors!) assert.ok(kept(`actor: "${name}"`).includes(event.id), name);
  });

  test('what may lie in a stretch of time, by its bounds, and nothing undated', () => {
    assert.ok(kept('date: 2024-08').includes('kursk-incursion'));
    assert.ok(!kept('date: 2024-08').includes('drone-strikes-october'));
    // On or before 17 November may be August as well.
    assert.ok(kept('date: 2024-08').includes('authorization'));
    assert.ok(!kept('date: 1900/2100').includes('trump-may-cut-aid'));
  });

  test('what holds every word of a search, wherever it stands and whatever its case', () => {
    assert.deepEqual(kept('text: SPEAK missiles'), ['zelensky-quote']);
    assert.ok(kept('text: kursk').includes('kursk-incursion'));
    assert.deepEqual(kept('text: kursk xyzzy'), []);
  });

  test('the same object for the same filter, so that nothing is made anew', () => {
    const { filter } = readFilter('kind: decision');
    assert.equal(filterEvents(timeline, filter), filterEvents(timeline, filter));
  });
});

describe('of a large data set a filter', () => {
  const events = Array.from({ length: 12_000 }, (_, at) => ({
    id: `e${at}`,
    date: `20${String(at % 24).padStart(2, '0')}-0${(at % 9) + 1}`,
    headline: `Invented event ${at}`,
    kind: at % 3 ? 'statement' : 'vote',
    place: { name: at % 2 ? 'Here' : 'There, far' },
    ...(at % 5 ? {} : { certainty: 'claimed' }),
  }));
  const work = indexTimeline({ events });
  let step = work.next();
  while (!step.done) step = work.next();
  const { timeline: large } = step.value;
  const rows = (text: string) => rowsOf(filterEvents(large, readFilter(text).filter))!;

  test('keeps the rows that a small one would keep', () => {
    const wanted = events.filter(({ kind, place }) => kind === 'vote' && place.name === 'Here').map(({ id }) => id);
    const { columns, total, dated, item } = rows('kind: vote; place: Here');
    assert.deepEqual([columns.count, total, dated], [wanted.length, wanted.length, wanted.length]);
    assert.deepEqual(
      wanted.slice(0, 50),
      wanted.slice(0, 50).map((_, row) => item(row).event.id),
    );
  });

  test('finds what it keeps by id, and nothing else', () => {
    const { find, item } = rows('certainty: claimed');
    assert.equal(item(find('e10')!).event.id, 'e10');
    assert.equal(find('e11'), undefined);
  });

  test('searches without reading the events', () => {
    assert.equal(
      rows('text: "event 119"').columns.count,
      events.filter(({ headline }) => headline.includes('119')).length,
    );
  });

  test('keeps bounds and groups with their rows', () => {
    const { columns, keyOf, item, textOf } = rows('date: 2005');
    assert.ok(columns.count > 0);
    for (let row = 0; row < columns.count; row += 97) {
      assert.equal(new Date(columns.from[row]!).getUTCFullYear(), 2005);
      assert.equal(keyOf(row, 'kind'), item(row).event.kind);
      assert.match(textOf(row), new RegExp(item(row).event.headline));
    }
  });
});
