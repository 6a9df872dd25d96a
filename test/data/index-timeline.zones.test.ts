import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readTimeline } from '../../src/data/read-timeline.js';
import { columnsOf } from '../../src/model/columns-of.js';
import { sortEvents } from '../../src/model/sort-events.js';
import { finished } from '../support/made-columns.js';
import { anyHead, anyWritten } from './any-written.js';
import { index, large } from './large-timeline.js';

describe('on the clock of another zone', () => {
  const ZONES = ['America/New_York', 'Europe/Kyiv', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'No/Such'];

  test('rows stand where they would if the data set were read whole', () => {
    fc.assert(
      fc.property(
        fc.array(anyWritten, { minLength: 100, maxLength: 300, size: 'max' }),
        anyHead,
        fc.constantFrom(...ZONES),
        (given, head, zone) => {
          const input = large(given, head);
          const { rows } = index(input);
          const filed = structuredClone(rows.columns);
          const { timeline } = readTimeline(input);
          const sorted = sortEvents(timeline, 'chronological', zone).toSorted((a, b) => a.index - b.index);
          assert.deepEqual(finished(rows.inZone(zone)).value, columnsOf(sorted));
          assert.deepEqual(rows.columns, filed);
        },
      ),
      { numRuns: 6 },
    );
  });

  test('no event is read that is written as the data model has it, and a page can answer meanwhile', () => {
    let reads = 0;
    const clock = {
      id: 'a',
      date: '2024-06-01T22:30Z',
      headline: 'Fire',
      get body(): string {
        reads++;
        return '';
      },
    };
    const { rows } = index(large([clock]));
    const { value, pauses } = finished(rows.inZone('Europe/Kyiv'));
    assert.deepEqual([value.from[0], value.until[0]], [Date.UTC(2024, 5, 2, 1, 30), Date.UTC(2024, 5, 2, 1, 31)]);
    assert.equal(reads, 0);
    assert.ok(pauses > 5);
  });
});
