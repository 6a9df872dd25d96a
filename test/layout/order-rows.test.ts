import assert from 'node:assert/strict';
import { test } from 'node:test';
import { orderRows } from '../../src/layout/order-rows.js';
import { wholeRows } from '../../src/model/whole-rows.js';
import { columnsOf } from '../../src/model/columns-of.js';
import { sortEvents, type Order } from '../../src/model/sort-events.js';
import { validate } from '../../src/data/validate-timeline.js';
import { finished } from '../support/made-columns.js';
import { madeTimeline } from '../support/made-timeline.js';
import { manyEvents } from '../support/many-events.js';

const DATES = [
  '2024-03-02',
  '2024-03-01T10:00',
  '[..2024-03-20]',
  null,
  '2024-03-01',
  '2024-03',
  '2024',
  '2024-03-01T09:30',
  '2024-03-01/2024-03-04',
  '2023-12-31',
];

/** The events as rows in the order of the data, and how they are ordered. */
function ordered(order: Order, dates: readonly (string | null)[] = DATES) {
  const timeline = madeTimeline(dates);
  const given = [...sortEvents(timeline)].sort((a, b) => a.index - b.index);
  const columns = columnsOf(given);
  const rows = finished(orderRows(columns, () => false, order)).value;
  return {
    ours: [...rows].map((row) => given[row]!.event.id),
    one: sortEvents(timeline, order).map(({ event }) => event.id),
  };
}

test('rows stand in the one order of lists and stories, without any of them read', () => {
  const { ours, one } = ordered('chronological');
  assert.deepEqual(ours, one);
});

test('newest first turns what is dated, and leaves what is undated last', () => {
  const { ours, one } = ordered('newest-first');
  assert.deepEqual(ours, one);
  assert.equal(ours.at(-1), 'e3');
});

test('many invented events of every sort stand in the one order too', () => {
  const { timeline } = validate(manyEvents(2000));
  const given = [...sortEvents(timeline)].sort((a, b) => a.index - b.index);
  const rows = finished(orderRows(columnsOf(given), () => false, 'chronological')).value;
  const ours = [...rows].map((row) => given[row]!.event.id);
  assert.deepEqual(
    ours,
    sortEvents(timeline).map(({ event }) => event.id),
  );
});

test('undated possibilities come after all else', () => {
  const columns = wholeRows(madeTimeline([null, null, '2024']), undefined, false).columns;
  assert.deepEqual([...finished(orderRows(columns, (row) => row === 1, 'chronological')).value], [0, 2, 1]);
});

test('a hundred thousand rows are ordered with pauses in between', () => {
  const count = 100_000;
  const from = Float64Array.from({ length: count }, (_, at) => ((at * 7919) % count) * 3_600_000);
  const columns = {
    count,
    from,
    until: from.map((each) => each + 1),
    shape: new Uint8Array(count),
    importance: new Uint8Array(count),
    grain: new Uint8Array(count),
  };
  const { value, pauses } = finished(orderRows(columns, () => false, 'chronological'));
  assert.ok(pauses > 5);
  assert.ok(value.every((row, place) => place === 0 || from[value[place - 1]!]! <= from[row]!));
});
