// What is kept in memory of a large data set, past the objects that the page keeps anyway.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { indexColumns } from '../../src/data/index-columns.js';
import { indexTimeline, type IndexedTimeline } from '../../src/data/index-timeline.js';
import { eventIndex, type EventIndex } from '../../src/layout/event-index.js';
import { finished } from '../support/made-columns.js';
import { plain } from './large-timeline.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes in use, once nothing is left to throw away. */
function inUse(): number {
  for (let turn = 0; turn < 4; turn++) collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
/** What a million may take each, bytes. */
const MOST = 96;
const COUNT = 100_000;
const DAY = 86_400_000;

/** Bytes an event of what is made of a data set and its index. */
function bytesOf(read: () => IndexedTimeline): number {
  const before = inUse();
  const kept: { indexed: IndexedTimeline; index?: EventIndex } = { indexed: read() };
  kept.index = eventIndex(kept.indexed.rows.columns);
  const bytes = (inUse() - before) / COUNT;
  assert.equal(kept.index.rows.length, COUNT);
  return bytes;
}

test(`an event takes at most ${MOST} bytes, index and all, be it an object or a row of columns`, (t) => {
  const events = Array.from({ length: COUNT }, (_, at) => ({
    id: `e${at}`,
    date: new Date(Date.UTC(2014, 0) + ((at * 7919) % 3650) * DAY).toISOString().slice(0, 10),
    headline: `Report ${at}`,
  }));
  const start = Float64Array.from(events, ({ date }) => Date.parse(date));
  for (const [what, read] of [
    ['objects', () => finished(indexTimeline({ events })).value],
    ['columns', () => finished(indexColumns({ columns: { start, precision: 'day' }, event: String })).value],
  ] as const) {
    // Once for the code itself.
    read();
    const bytes = bytesOf(read);
    t.diagnostic(`${what}: ${bytes.toFixed(1)} bytes an event`);
    assert.ok(bytes <= MOST, `${what}: ${bytes}`);
  }
});

test(`no more than that is kept where every id is used again`, (t) => {
  const events = Array.from({ length: COUNT }, (_, at) => ({
    id: 'same',
    date: new Date(Date.UTC(2014, 0) + ((at * 7919) % 3650) * DAY).toISOString().slice(0, 10),
    headline: `Report ${at}`,
  }));
  const read = () => finished(indexTimeline({ events })).value;
  read();
  const bytes = bytesOf(read);
  t.diagnostic(`${bytes.toFixed(1)} bytes an event`);
  assert.ok(bytes <= MOST, `${bytes}`);
});

test('of a data set that has grown many times, nothing is kept but the last', async () => {
  const events = Array.from({ length: 12_000 }, (_, at) => plain(at));
  const all: WeakRef<object>[] = [];
  let last = finished(indexTimeline({ events: [...events] })).value;
  for (let turn = 0; turn < 6; turn++) {
    all.push(new WeakRef(last.rows), new WeakRef(last.rows.columns));
    events.push(plain(12_000 + turn));
    last = finished(indexTimeline({ events: [...events] }, {}, last.rows)).value;
  }
  // A reference that was just made holds until the next task.
  await new Promise((done) => setTimeout(done, 10));
  inUse();
  assert.equal(all.filter((each) => each.deref()).length, 0);
  assert.equal(last.rows.total, 12_006);
});
