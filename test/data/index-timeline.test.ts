import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { indexTimeline, manyEvents, MANY, type IndexedTimeline } from '../../src/data/index-timeline.js';
import { readTimeline } from '../../src/data/read-timeline.js';
import { columnsOf } from '../../src/model/columns-of.js';
import { rowsOf, type LaneGroup } from '../../src/model/event-rows.js';
import { shownAsOf } from '../../src/model/shown-as-of.js';
import { sortEvents } from '../../src/model/sort-events.js';
import type { NewsEvent } from '../../src/model/timeline.js';
import { wholeRows } from '../../src/model/whole-rows.js';
import { finished } from '../support/made-columns.js';
import { anyHead, anyWritten } from './any-written.js';
import { index, large, plain, said } from './large-timeline.js';

const rowsFor = (given: readonly unknown[], head?: object) => index(large(given, head)).rows;

test('a data set is large from one event past ten thousand on, and nothing else is', () => {
  const events = Array.from({ length: MANY + 1 }, (_, at) => plain(at));
  assert.equal(manyEvents(events), events);
  assert.equal(manyEvents({ events }), events);
  assert.equal(manyEvents(events.slice(1)), undefined);
  const hidden = {
    get events(): never {
      throw new Error('hidden');
    },
  };
  for (const other of [null, undefined, 5, 'events', {}, { events: 'x'.repeat(MANY + 5) }, hidden])
    assert.equal(manyEvents(other), undefined);
});

describe('a data set read by rows is the same as read whole', () => {
  test('in what is left out, in its columns, in what each row says of a group', () => {
    fc.assert(
      fc.property(fc.array(anyWritten, { minLength: 100, maxLength: 300, size: 'max' }), anyHead, (given, head) => {
        const input = large(given, head);
        const { rows } = index(input);
        const { timeline } = readTimeline(input);
        const sorted = sortEvents(timeline).toSorted((a, b) => a.index - b.index);
        assert.deepEqual(rows.columns, columnsOf(sorted));
        assert.equal(rows.total, sorted.length);
        assert.equal(rows.dated, sorted.filter(({ date }) => date).length);
        const whole = wholeRows(timeline, timeline.timeZone, false);
        const order = sortEvents(timeline).map(({ index: row }) => row);
        for (const group of ['none', 'kind', 'track', 'place', 'actor', 'status'] satisfies LaneGroup[])
          for (const [place, row] of order.entries()) {
            if (row < given.length) assert.equal(rows.keyOf(row, group), whole.keyOf(place, group), group);
          }
      }),
      { numRuns: 6 },
    );
  });

  test('in each event, but for the ids of those that are alike', () => {
    fc.assert(
      fc.property(fc.array(anyWritten, { minLength: 50, maxLength: 100, size: 'max' }), (given) => {
        const input = large(given, { asOf: '2024-11-17', sources: [{ id: 'A', publisher: 'A' }] });
        const { rows } = index(input);
        const { events } = readTimeline(input).timeline;
        for (let row = 0; row < given.length; row++) {
          const { event, index: place, wall } = rows.item(row);
          assert.deepEqual({ ...event, id: '' }, { ...events[row], id: '' });
          if (!/-\d+$/.test(events[row]!.id)) assert.equal(event.id, events[row]!.id);
          assert.equal(place, row);
          assert.equal(wall, event.date === null ? Infinity : rows.columns.from[row]);
        }
      }),
      { numRuns: 4 },
    );
  });

  test('in whether an as-of date is shown', () => {
    const figure = { label: 'aid', value: 55, unit: 'count', comparison: 'moreThan', source: 'A', cumulative: true };
    const openPoints = [{ text: 'Who?', asOf: '2024' }];
    for (const [given, head, goesStale] of [
      [{}, {}, false],
      [{ date: '[..2024]' }, {}, false],
      [{ date: '2024/..' }, {}, true],
      [{ date: '2024/' }, {}, true],
      [{ date: '[2024..]' }, {}, true],
      [{ date: '/..' }, {}, false],
      [{ status: 'ongoing' }, {}, true],
      [{ status: 'possible', date: null }, {}, true],
      [{ status: 'cancelled' }, {}, false],
      [{ figures: [figure] }, {}, true],
      [{ figures: [{ ...figure, cumulative: false }] }, {}, false],
      [{ figures: [{ ...figure, source: 5 }] }, {}, false],
      [{ status: 'ongoing', sensitive: 'no' }, {}, false],
      [{}, { openPoints }, true],
    ] as const) {
      const input = large([{ date: '2024', headline: 'Fire', ...given }], { asOf: '2024-11-17', ...head });
      assert.equal(index(input).rows.goesStale, goesStale, JSON.stringify(given));
      assert.equal(shownAsOf(readTimeline(input).timeline) !== null, goesStale, JSON.stringify(given));
    }
  });

  test('with its zone and its hemisphere, and with drafts where they are asked for', () => {
    const drafts = large([{ date: '2024', headline: 'Fire', draft: true, editorNote: 'Wait' }]);
    assert.equal(index(drafts).rows.total, MANY);
    assert.deepEqual(said(index(drafts)), ['events[0] draft']);
    const { rows, timeline } = index(drafts, { preview: true });
    assert.equal(rows.item(0).event.editorNote, 'Wait');
    assert.equal(timeline.events[0]!.editorNote, 'Wait');
    const zoned = rowsFor([{ date: '2024-06-01T10:00', headline: 'Fire' }], { timeZone: 'Europe/Kyiv' });
    assert.equal(zoned.item(0).date!.min, Date.UTC(2024, 5, 1, 7));
    assert.equal(zoned.columns.from[0], Date.UTC(2024, 5, 1, 10));
  });
});

describe('an event', () => {
  const fire: Partial<NewsEvent> = { date: '2024-06-01', headline: 'Fire' };

  test('is read with all that it says when somebody asks for it, and kept', () => {
    const rows = rowsFor([{ ...fire, id: 'a', place: 'Kyiv', actors: ['Ann'], body: ' Smoke ' }]);
    const { event } = rows.item(0);
    assert.deepEqual([event.place, event.actors, event.body], [{ name: 'Kyiv' }, [{ name: 'Ann' }], 'Smoke']);
    assert.equal(rows.item(0).event, event);
    assert.ok(Object.isFrozen(event));
  });

  test('is kept until two thousand others were read', () => {
    let reads = 0;
    const seen = { id: 'a', date: '2024', headline: 'Fire' };
    Object.defineProperty(seen, 'summary', { enumerable: true, get: () => String(++reads) });
    const rows = rowsFor([seen]);
    const first = rows.item(0).event;
    for (let row = 1; row < 2000; row++) rows.item(row);
    assert.equal(rows.item(0).event, first);
    rows.item(2000);
    const again = rows.item(0).event;
    assert.notEqual(again, first);
    assert.notEqual(again.summary, first.summary);
  });

  test('is found by its id, given or made, and nobody else is', () => {
    const given = [
      { ...fire, id: 'a' },
      fire,
      { ...fire, id: 'has space' },
      { ...fire, headline: 'Пожежа' },
      { ...fire, date: null },
    ];
    const input = large([...given, null, { ...fire, id: 'last' }]);
    const ids = readTimeline(input)
      .timeline.events.slice(0, 6)
      .map(({ id }) => id);
    for (const order of [(row: number) => row, (row: number) => 5 - row]) {
      const { rows } = index(input);
      for (const row of [0, 1, 3, 4, 5].map(order)) {
        if (row === 2) continue;
        assert.equal(rows.find(ids[row]!), row, ids[row]);
        assert.equal(rows.item(row).event.id, ids[row]);
        assert.equal(rows.find(ids[row]!), row);
      }
      for (const id of ['', 'has space', 'b', '2024-06-01', 'undefined', '__proto__'])
        assert.equal(rows.find(id), undefined, id);
    }
  });

  test('keeps what it says of an event that is there, and of its sources where none are listed', () => {
    const relations = [{ type: 'follows', to: 'p3' }];
    const given = [
      { ...fire, id: 'a', relations, sources: ['CBS'], supersededBy: 'p4' },
      { ...fire, sources: ['BBC'] },
    ];
    const { rows, timeline } = index(large(given));
    assert.deepEqual(rows.item(0).event.relations, relations);
    assert.equal(rows.item(0).event.supersededBy, 'p4');
    rows.item(1);
    const sources = ['CBS', 'BBC'].map((id) => ({ id, publisher: id }));
    assert.deepEqual(rows.head.sources, sources);
    assert.deepEqual({ ...rows.head }.sources, sources);
    assert.equal(rows.head.sources, rows.head.sources);
    assert.deepEqual(timeline.sources, sources);
    const listed = index(large(given, { sources: [{ id: 'CBS', publisher: 'CBS News' }] })).rows;
    assert.deepEqual(
      [0, 1].map((row) => listed.item(row).event.sources),
      [['CBS'], []],
    );
    assert.deepEqual(listed.head.sources, [{ id: 'CBS', publisher: 'CBS News' }]);
  });
});

describe('while it is read', () => {
  test('each pause gives what there is so far, and that stays as it is', () => {
    const input = large([
      null,
      { date: '2024', headline: 'Fire' },
      { date: null, headline: 'Fire', status: 'ongoing' },
    ]);
    const steps = indexTimeline(input);
    const first = (steps.next().value as () => IndexedTimeline)();
    const check = () => {
      assert.equal(first.rows.columns.count, 255);
      assert.equal(first.rows.columns.from.length, 255);
      assert.equal(first.rows.total, MANY);
      assert.equal(first.rows.dated, 254);
      assert.deepEqual(said(first), ['events[0] shape-type']);
      assert.equal(first.rows.find('p9'), 11);
      // Not read yet.
      assert.equal(first.rows.find('p400'), undefined);
    };
    check();
    const { value, pauses } = finished(steps);
    assert.equal(pauses, 38);
    check();
    assert.equal((value as IndexedTimeline).rows.find('p400'), 402);
    assert.equal(first.rows.find('p400'), undefined);
  });

  test('what is given is a data set of its own, whose events are read when they are asked for', () => {
    const { rows, timeline } = index(large([{ date: '2024', headline: 'Fire' }], { title: 'Fires', asOf: '2024' }));
    assert.equal(rowsOf(timeline), rows);
    assert.deepEqual([timeline.title, timeline.asOf, timeline.schema], ['Fires', '2024', 'news-timeline/1']);
    assert.deepEqual(rows.head.events, []);
    assert.equal(timeline.events.length, MANY + 1);
  });
});
