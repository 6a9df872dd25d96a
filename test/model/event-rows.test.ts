import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnsOf } from '../../src/model/columns-of.js';
import { rowsOf, timelineOfRows, type EventRows, type LargeRows } from '../../src/model/event-rows.js';
import { madeTimeline } from '../support/made-timeline.js';

const rowsWith = (head: EventRows['head']): LargeRows => ({
  head,
  columns: columnsOf([]),
  total: 0,
  dated: 0,
  goesStale: false,
  item: () => assert.fail('read'),
  find: () => undefined,
  keyOf: () => '',
  textOf: () => '',
  inZone: () => assert.fail('moved'),
});

test('a data set that is read by rows has all that its head says, and its rows are found by it', () => {
  const rows = rowsWith(madeTimeline([], { title: 'Fires', sources: [{ id: 'a', publisher: 'A' }] }));
  const timeline = timelineOfRows(rows, () => assert.fail('read'));
  assert.equal(rowsOf(timeline), rows);
  assert.deepEqual(
    [timeline.title, timeline.schema, timeline.sources],
    ['Fires', 'news-timeline/1', rows.head.sources],
  );
  assert.ok(Object.isFrozen(timeline));
});

test('its events are read once, when somebody asks for them, with the sources that they name', () => {
  let reads = 0;
  const whole = madeTimeline(['2024'], { sources: [{ id: 'b', publisher: 'B' }] });
  const timeline = timelineOfRows(rowsWith(madeTimeline([])), () => {
    reads++;
    return whole;
  });
  assert.deepEqual(timeline.sources, []);
  assert.equal(reads, 0);
  assert.equal(timeline.events, whole.events);
  assert.equal(timeline.events, whole.events);
  assert.equal(reads, 1);
  assert.equal(timeline.sources, whole.sources);
});

test('a data set that is read whole has no rows, nor has none', () => {
  const timeline = madeTimeline(['2024']);
  timelineOfRows(rowsWith(timeline), () => timeline);
  for (const other of [timeline, null, undefined]) assert.equal(rowsOf(other), undefined);
});
