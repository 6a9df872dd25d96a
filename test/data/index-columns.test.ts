import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { describeProblems } from '../../src/data/describe-problems.js';
import { hasColumns, indexColumns } from '../../src/data/index-columns.js';
import type { IndexedTimeline } from '../../src/data/index-timeline.js';
import { readTimeline } from '../../src/data/read-timeline.js';
import { columnDate, isNamed } from '../../src/model/column-date.js';
import { columnsOf } from '../../src/model/columns-of.js';
import { rowsOf, type LaneGroup } from '../../src/model/event-rows.js';
import { shownAsOf } from '../../src/model/shown-as-of.js';
import { sortEvents } from '../../src/model/sort-events.js';
import { COLUMN_PRECISIONS, type ColumnEventInput, type ColumnsInput } from '../../src/model/timeline-columns.js';
import { STATUSES } from '../../src/model/timeline.js';
import { wholeRows } from '../../src/model/whole-rows.js';
import { finished } from '../support/made-columns.js';

const DAY = 86_400_000;
const index = (given: unknown): IndexedTimeline => finished(indexColumns(given)).value;
/** Columns with a headline in each row. */
const given = (columns: ColumnsInput, more: object = {}) => ({
  columns,
  event: (row: number) => `Event ${row}`,
  ...more,
});
const starts = (...days: number[]) => Float64Array.from(days, (day) => Date.UTC(2024, 0) + day * DAY);
const said = ({ findings }: IndexedTimeline) => describeProblems(findings).map(({ path, code }) => `${path} ${code}`);

test('a data set with columns is told from one with events', () => {
  const hidden = {
    get columns(): never {
      throw new Error('hidden');
    },
  };
  assert.equal(hasColumns({ columns: {} }), true);
  for (const other of [null, undefined, 5, [], { events: [] }, { columns: null }, hidden])
    assert.equal(hasColumns(other), false);
});

/** A row as columns hold it. */
const anyRow = fc.record({
  start: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: Date.UTC(2023, 0), max: Date.UTC(2026, 0) }) },
    fc.integer({ min: Date.UTC(-9999, 0), max: Date.UTC(9999, 11, 31) }),
    fc.constantFrom(NaN, -4.35e20, 1e24),
  ),
  long: fc.oneof(fc.constantFrom(NaN, NaN, Infinity), fc.integer({ min: 1, max: 4e10 })),
  precision: fc.nat(COLUMN_PRECISIONS.length - 1),
  status: fc.nat(STATUSES.length),
  importance: fc.integer({ min: 1, max: 3 }),
  kind: fc.nat(3),
  track: fc.nat(2),
  place: fc.nat(2),
  actor: fc.nat(2),
});
const KINDS = ['ruling', 'our own', ' vote '];
const TRACKS = ['a', 'elsewhere'];
const NAMES = ['Kyiv', 'Ann'];

test('columns are the same as the same events given as objects, in all that is drawn and in each event', () => {
  fc.assert(
    fc.property(
      fc.array(anyRow, { minLength: 20, maxLength: 200, size: 'max' }),
      fc.constantFrom(undefined, 'Europe/Kyiv', 'America/New_York'),
      (rows, timeZone) => {
        const head = {
          title: 'T',
          asOf: '2024-11-17',
          tracks: [{ id: 'a', title: 'A' }],
          ...(timeZone && { timeZone }),
        };
        const end = Float64Array.from(rows, ({ start, long }) => start + long);
        const codes = (key: 'precision' | 'status' | 'kind' | 'track' | 'place' | 'actor') =>
          Uint8Array.from(rows, (row) => row[key]);
        const input = given(
          {
            start: Float64Array.from(rows, ({ start }) => start),
            end,
            precision: { codes: codes('precision'), words: COLUMN_PRECISIONS },
            status: { codes: codes('status'), words: STATUSES },
            importance: Uint8Array.from(rows, ({ importance }) => importance),
            kind: { codes: codes('kind'), words: KINDS },
            track: { codes: Uint16Array.from(codes('track')), words: TRACKS },
            place: { codes: codes('place'), words: NAMES },
            actor: { codes: codes('actor'), words: NAMES },
          },
          head,
        );
        const events = rows.map(({ start, precision, status, kind, track, place, actor, importance }, row) => ({
          id: `row-${row}`,
          date: isNamed(start)
            ? columnDate(start, end[row]! > start ? end[row]! : NaN, COLUMN_PRECISIONS[precision]!)
            : null,
          headline: `Event ${row}`,
          status: STATUSES[status] ?? null,
          kind: KINDS[kind] ?? null,
          track: TRACKS[track] ?? null,
          place: NAMES[place] ?? null,
          actors: NAMES[actor] ? [NAMES[actor]] : null,
          importance,
        }));
        const { timeline } = readTimeline({ ...head, events });
        const read = index(input);
        const sorted = sortEvents(timeline).toSorted((a, b) => a.index - b.index);
        assert.deepEqual(read.rows.columns, columnsOf(sorted));
        assert.equal(read.rows.dated, sorted.filter(({ date }) => date).length);
        assert.equal(read.rows.goesStale, shownAsOf(timeline) !== null);
        assert.deepEqual({ ...read.timeline, events: [] }, { ...timeline, events: [] });
        assert.deepEqual(read.timeline.events, timeline.events);
        const whole = wholeRows(timeline, timeline.timeZone, false);
        for (const group of ['none', 'kind', 'track', 'place', 'actor', 'status'] satisfies LaneGroup[])
          for (const [place, { index: row }] of sortEvents(timeline).entries())
            assert.equal(read.rows.keyOf(row, group), whole.keyOf(place, group), group);
        for (const [row, item] of sorted.entries()) assert.deepEqual(read.rows.item(row), item);
        for (const zone of ['Asia/Kathmandu', 'No/Such']) {
          const moved = sortEvents(timeline, 'chronological', zone).toSorted((a, b) => a.index - b.index);
          assert.deepEqual(finished(read.rows.inZone(zone)).value, columnsOf(moved));
        }
      },
    ),
    { numRuns: 30 },
  );
});

describe('a row', () => {
  test('is looked up when it is asked for, and but for a few that are tried not before, nor twice', () => {
    const looked: number[] = [];
    const { rows } = index({
      columns: { start: new Float64Array(100_000), precision: 'day' },
      event: (row: number) => (looked.push(row), `Event ${row}`),
    });
    assert.ok(looked.length <= 32, String(looked.length));
    looked.length = 0;
    assert.equal(rows.item(17).event.headline, 'Event 17');
    assert.equal(rows.item(17).event, rows.item(17).event);
    assert.deepEqual(looked, [17]);
    for (let row = 100; row < 2100; row++) rows.item(row);
    assert.equal(rows.item(17).event.headline, 'Event 17');
    assert.equal(looked.filter((row) => row === 17).length, 2);
  });

  test('says of its date, kind and status what the columns say, whatever is looked up, and all else as it is looked up', () => {
    const { rows } = index({
      columns: {
        start: starts(5),
        precision: 'month',
        kind: 'vote',
        status: 'expected',
        place: 'Kyiv',
        importance: Uint8Array.of(1),
      },
      event: () =>
        ({
          date: '2024-01-06T10:00',
          headline: 'A vote',
          kind: 'ruling',
          status: 'happened',
          importance: 3,
          place: { name: 'Lviv' },
          actors: ['Ann'],
          body: 'Text',
          certainty: 'reported',
        }) as ColumnEventInput,
    });
    assert.deepEqual(rows.item(0).event, {
      id: 'row-0',
      date: '2024-01',
      headline: 'A vote',
      kind: 'vote',
      status: 'expected',
      importance: 1,
      place: { name: 'Lviv' },
      actors: [{ name: 'Ann' }],
      body: 'Text',
      certainty: 'reported',
      sources: [],
    });
  });

  test('counts as a year where nobody says how much of its date is known', () => {
    const read = index(given({ start: starts(40) }));
    assert.equal(read.rows.item(0).event.date, '2024');
    assert.deepEqual([...read.rows.columns.from, ...read.rows.columns.until], [Date.UTC(2024, 0), Date.UTC(2025, 0)]);
    assert.deepEqual(said(read), ['columns column-missing']);
    assert.match(
      describeProblems(read.findings)[0]!.message,
      /“precision” is missing: give one of second, minute, day/,
    );
  });

  test('is found by the id that it has without one, by one that was looked up, and by asking for its row', () => {
    const event = (row: number) => ({ headline: 'Fire', id: row === 2 ? null : `fire:${row}` });
    const input = { columns: { start: starts(0, 1, 2), precision: 'day' }, event };
    const { rows } = index(input);
    assert.equal(rows.find('fire:1'), undefined);
    rows.item(1);
    assert.deepEqual([rows.find('fire:1'), rows.find('row-2'), rows.find('row-1')], [1, 2, undefined]);
    const asked = index({ ...input, rowOf: (id: string) => Number(id.slice(5)) }).rows;
    assert.equal(asked.find('fire:1'), 1);
    for (const id of ['fire:2', 'fire:9', 'fire:0.5', 'fire:-1', 'other', 'row-3', 'row-99999999999999999'])
      assert.equal(asked.find(id), undefined, id);
    const throws = index({ ...input, rowOf: () => assert.fail() }).rows;
    assert.equal(throws.find('fire:1'), undefined);
  });

  test('whose sources nobody lists names them', () => {
    const event = (row: number) => ({ headline: 'Fire', sources: [`Paper ${row}`] });
    const { timeline, rows } = index({ columns: { start: starts(0, 1), precision: 'day' }, event });
    assert.deepEqual(
      timeline.events.map(({ sources }) => sources),
      [['Paper 0'], ['Paper 1']],
    );
    assert.deepEqual(
      rows.head.sources.map(({ publisher }) => publisher),
      ['Paper 0', 'Paper 1'],
    );
  });

  test('that cannot be looked up is shown with its date', () => {
    for (const event of [() => assert.fail(), () => 5, () => null, () => ({ headline: '' }), () => []]) {
      const read = index({ columns: { start: starts(0, 1), precision: 'day' }, event });
      const { date, headline } = read.rows.item(1).event;
      assert.deepEqual([date, headline], ['2024-01-02', '…']);
      assert.equal(read.findings.length, 2);
      for (const { path, message } of describeProblems(read.findings)) {
        assert.match(path, /^event\([01]\)/);
        assert.match(message, /write|return/);
        assert.doesNotMatch(message, /undefined|NaN|\[object/);
      }
    }
  });
});

test('what is given is a data set whose events are read when they are asked for', () => {
  const { timeline, rows } = index(given({ start: starts(0), precision: 'day' }, { title: 'Fires' }));
  assert.equal(rowsOf(timeline), rows);
  assert.deepEqual([timeline.title, timeline.events.length, rows.head.events.length], ['Fires', 1, 0]);
  assert.equal(rows.total, 1);
});

test('a page can answer while a million rows are read', () => {
  const start = Float64Array.from({ length: 1_000_000 }, (_, row) => row * 60_000);
  const { pauses } = finished(indexColumns(given({ start, precision: 'day' })));
  assert.ok(pauses > 400);
});
