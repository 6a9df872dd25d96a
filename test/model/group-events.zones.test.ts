import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { groupEvents } from '../../src/model/group-events.js';
import { sortEvents, type Order } from '../../src/model/sort-events.js';
import type { MadeEvent } from '../support/made-timeline.js';
import { sections, titledTimeline } from '../support/group.js';

describe('a clock time is filed under the day of its zone', () => {
  const story = ['2024-10-05', '2024-10-31', '2024-11-01T00:30', '2024-11-02'];

  test('of the zone that reads it', () => {
    assert.deepEqual(sections(story, { timeZone: 'Europe/Kyiv' }), [
      '2024-10: 2024-10-05 2024-10-31',
      '2024-11: 2024-11-01T00:30 2024-11-02',
    ]);
    assert.deepEqual(sections(story, { timeZone: 'Europe/Kyiv', order: 'newest-first' }), [
      '2024-11: 2024-11-02 2024-11-01T00:30',
      '2024-10: 2024-10-31 2024-10-05',
    ]);
  });

  test('of the zone that it is shown in, where there is another', () => {
    assert.deepEqual(sections(story, { timeZone: 'Europe/Kyiv', displayZone: 'America/New_York' }), [
      '2024-10: 2024-10-05 2024-10-31 2024-11-01T00:30',
      '2024-11: 2024-11-02',
    ]);
    const utc = ['2024-10-05', '2024-10-31', '2024-10-31T22:30Z', '2024-11-02'];
    assert.deepEqual(sections(utc), ['2024-10: 2024-10-05 2024-10-31 2024-10-31T22:30Z', '2024-11: 2024-11-02']);
    assert.deepEqual(sections(utc, { timeZone: 'Europe/Kyiv' }), [
      '2024-10: 2024-10-05 2024-10-31',
      '2024-11: 2024-10-31T22:30Z 2024-11-02',
    ]);
    assert.deepEqual(
      sections(utc, { timeZone: 'Europe/Kyiv', displayZone: 'UTC' })[0],
      '2024-10: 2024-10-05 2024-10-31 2024-10-31T22:30Z',
    );
  });

  test('as written, where nobody names a zone or the name is none', () => {
    const own = ['2024-10-05', '2024-10-31', '2024-11-01T00:30+02:00', '2024-11-02'];
    assert.equal(sections(own)[1], '2024-11: 2024-11-01T00:30+02:00 2024-11-02');
    assert.equal(sections(own, { displayZone: 'Atlantis/Capital' })[1], '2024-11: 2024-11-01T00:30+02:00 2024-11-02');
    assert.equal(sections(story, { displayZone: 'America/New_York' })[1], '2024-11: 2024-11-01T00:30 2024-11-02');
  });

  test('with no start, of the zone that it was written in: what is shown is a day that it lies before', () => {
    const parts = [
      { title: 'Before', from: '2024-10' },
      { title: 'After', from: '2024-11' },
    ];
    const given = ['2024-10-31', '[..2024-11-05T10:00+02:00]', '2024-11-05'];
    const filed = ['Before: 2024-10-31', 'After: [..2024-11-05T10:00+02:00] 2024-11-05'];
    assert.deepEqual(sections(given, { sections: parts }), filed);
    assert.deepEqual(sections(given, { sections: parts, displayZone: 'America/New_York' }), filed);
  });

  test("also under an editor's heading", () => {
    const parts = [
      { title: 'Before', from: '2024-10' },
      { title: 'After', from: '2024-11' },
    ];
    assert.deepEqual(sections(story, { timeZone: 'Europe/Kyiv', sections: parts }), [
      'Before: 2024-10-05 2024-10-31',
      'After: 2024-11-01T00:30 2024-11-02',
    ]);
  });
});

describe("an editor's sections win", () => {
  const parts = [
    { title: 'The war', from: '2023' },
    { title: 'The start', from: '2022-02' },
    { title: 'Unreadable', from: 'some day' },
  ];
  const story: readonly MadeEvent[] = [
    '2021-05',
    '2022-02-24',
    '2022-03',
    '2023-01',
    '[..2024-11-17]',
    null,
    { date: null, status: 'possible' },
  ];

  test('each from its date on, what stands before them without a heading, the undated apart', () => {
    assert.deepEqual(sections(story, { sections: parts }), [
      'none: 2021-05',
      'The start: 2022-02-24 2022-03',
      'The war: 2023-01 [..2024-11-17]',
      'undated: ',
      'possible: ',
    ]);
  });

  test('in a list that is newest first too', () => {
    assert.deepEqual(sections(story.slice(0, 4), { sections: parts, order: 'newest-first' }), [
      'The war: 2023-01',
      'The start: 2022-03 2022-02-24',
      'none: 2021-05',
    ]);
  });

  test('two of the same name stay two', () => {
    const twice = [
      { title: 'Talks', from: '2022' },
      { title: 'Talks', from: '2023' },
    ];
    assert.equal(sections(['2022-03', '2023-01'], { sections: twice }).length, 2);
  });

  test('but not where none of them can be read', () => {
    assert.deepEqual(sections(['2024-08', '2024-08-02'], { sections: [{ title: 'A', from: 'some day' }] }), [
      '2024-8: 2024-08 2024-08-02',
    ]);
  });
});

test('whatever the data, the sections hold every event once and in its order', () => {
  const date = fc.constantFrom(
    null,
    '2024',
    '2024-11',
    '2024-11-17',
    '[..2024-11-17]',
    '/2024-11',
    '2024-11-01T00:30',
    '2024-10-31T23:00Z',
    '202X',
    '2024-21',
    'Y-17000',
    '../2023',
    '[2024-10..]',
    '1999',
  );
  const status = fc.constantFrom('possible' as const, 'ongoing' as const, 'happened' as const);
  const given = fc.array(fc.record({ date, status }), { maxLength: 20 });
  const order = fc.constantFrom<Order>('chronological', 'newest-first');
  const parts = fc.constantFrom([], [{ title: 'A', from: '2024-05' }]);
  const zone = fc.constantFrom(undefined, 'Europe/Kyiv', 'Pacific/Apia');
  fc.assert(
    fc.property(given, order, parts, zone, zone, (events, way, titles, timeZone, displayZone) => {
      const timeline = titledTimeline(events, { sections: titles, ...(timeZone && { timeZone }) });
      const sorted = sortEvents(timeline, way);
      const grouped = groupEvents(sorted, timeline, displayZone);
      assert.deepEqual(
        grouped.flatMap(({ items }) => items),
        sorted,
      );
      assert.ok(grouped.every(({ items }) => items.length > 0));
    }),
  );
});
