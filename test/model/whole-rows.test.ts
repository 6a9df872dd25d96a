import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnsOf } from '../../src/model/columns-of.js';
import { sortEvents } from '../../src/model/sort-events.js';
import { wholeRows } from '../../src/model/whole-rows.js';
import { madeTimeline } from '../support/made-timeline.js';

const timeline = madeTimeline(['2024', null, '2023', '2024-01-01T23:30-05:00'], { timeZone: 'Europe/Kyiv' });

test('the rows of a data set that is read whole are its events in the one order', () => {
  const rows = wholeRows(timeline, 'Europe/Kyiv', true);
  const sorted = sortEvents(timeline);
  assert.equal(rows.head, timeline);
  assert.deepEqual(rows.columns, columnsOf(sorted));
  assert.deepEqual([rows.total, rows.dated, rows.goesStale], [4, 3, true]);
  assert.equal(wholeRows(timeline, undefined, false).goesStale, false);
  for (const [row, item] of sorted.entries()) {
    assert.deepEqual(rows.item(row), item);
    assert.equal(rows.item(row), rows.item(row));
    assert.equal(rows.find(item.event.id), row);
  }
  assert.equal(rows.find('nobody'), undefined);
});

test('clock times stand on the clock that is shown', () => {
  const from = (zone: string) => {
    const { columns, find } = wholeRows(timeline, zone, false);
    return columns.from[find('e3')!];
  };
  assert.equal(from('Europe/Kyiv'), Date.UTC(2024, 0, 2, 6, 30));
  assert.equal(from('America/New_York'), Date.UTC(2024, 0, 1, 23, 30));
});

test('an event is grouped by what it says, by the first of several actors', () => {
  const says = madeTimeline([
    {
      kind: 'ruling',
      track: 'a',
      place: { name: 'Kyiv' },
      actors: [{ name: 'Ann' }, { name: 'Ben' }],
      status: 'happened',
    },
    { actors: [] },
  ]);
  const rows = wholeRows(says, undefined, false);
  const groups = ['none', 'kind', 'track', 'place', 'actor', 'status'] as const;
  assert.deepEqual(
    groups.map((group) => rows.keyOf(rows.find('e0')!, group)),
    ['', 'ruling', 'a', 'Kyiv', 'Ann', 'happened'],
  );
  assert.deepEqual(
    groups.map((group) => rows.keyOf(rows.find('e1')!, group)),
    ['', '', '', '', '', ''],
  );
});
