import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { columnsInZone } from '../../src/model/columns-in-zone.js';
import { columnsOf } from '../../src/model/columns-of.js';
import { sortEvents } from '../../src/model/sort-events.js';
import { anyDate } from '../support/axis-arbitraries.js';
import { finished } from '../support/made-columns.js';
import { madeTimeline } from '../support/made-timeline.js';

const ZONES = ['America/New_York', 'Europe/Kyiv', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'No/Such'];
const inData = (timeline: ReturnType<typeof madeTimeline>, zone?: string) =>
  sortEvents(timeline, 'chronological', zone).toSorted((a, b) => a.index - b.index);

describe('the columns of another zone', () => {
  test('are those of the same events filed by its clock, and those given stay as they are', () => {
    const offset = fc.constantFrom('', '', 'Z', '+14:00', '-12:00', '+05:45');
    const zoned = fc.tuple(anyDate, offset).map(([date, own]) => date.replaceAll(/T\d\d:\d\d/g, (time) => time + own));
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 9, arbitrary: zoned }, fc.constant(null)), { maxLength: 30 }),
        fc.constantFrom(undefined, ...ZONES),
        fc.constantFrom(...ZONES),
        (dates, timeZone, shownIn) => {
          const timeline = madeTimeline(dates, timeZone ? { timeZone } : {});
          const items = inData(timeline);
          const columns = columnsOf(items);
          const before = structuredClone(columns);
          const { value } = finished(columnsInZone(columns, (row) => items[row]!.date, shownIn, timeZone));
          assert.deepEqual(value, columnsOf(inData(timeline, shownIn)));
          assert.deepEqual(columns, before);
        },
      ),
    );
  });

  test('ask for no whole day and for nothing without a date, and a page can answer meanwhile', () => {
    const items = inData(madeTimeline(['2024-06-01', null, ...Array.from({ length: 5000 }, () => '2024-06')]));
    const asked = new Set<number>();
    const { pauses } = finished(
      columnsInZone(columnsOf(items), (row) => (asked.add(row), null), 'Europe/Kyiv', undefined),
    );
    assert.equal(asked.size, 5000);
    assert.ok(pauses >= 9);
  });
});
