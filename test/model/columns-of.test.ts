import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { columnsOf } from '../../src/model/columns-of.js';
import { SHAPES, shapeOf } from '../../src/model/event-columns.js';
import { sortEvents } from '../../src/model/sort-events.js';
import type { Timeline } from '../../src/model/timeline.js';
import { anyDate } from '../support/axis-arbitraries.js';
import { madeTimeline, type MadeEvent } from '../support/made-timeline.js';
import { utc } from '../support/read-date.js';

const ZONES = ['America/New_York', 'Europe/Kyiv', 'Asia/Kathmandu', 'Pacific/Kiritimati'];
function columns(given: readonly MadeEvent[], rest: Partial<Timeline> = {}, shownIn?: string) {
  const sorted = sortEvents(madeTimeline(given, rest), 'chronological', shownIn);
  return { sorted, ...columnsOf(sorted) };
}
const stretch = (date: string, rest?: Partial<Timeline>, shownIn?: string) => {
  const { from, until } = columns([date], rest, shownIn);
  return [from[0], until[0]]
    .map((ms) => (Number.isFinite(ms) ? new Date(ms!).toISOString().slice(0, 16) : `${ms}`))
    .join(' ');
};

describe('where an event is filed in time, and where it ends', () => {
  const cases: readonly (readonly [date: string, from: string, until: string])[] = [
    ['2024-11-17', '2024-11-17T00:00', '2024-11-18T00:00'],
    ['2024-11-17T18:30', '2024-11-17T18:30', '2024-11-17T18:31'],
    ['2024-11', '2024-11-01T00:00', '2024-12-01T00:00'],
    ['2024-33', '2024-01-01T00:00', '2024-04-01T00:00'],
    ['2024-21', '2024-01-01T00:00', '2025-01-01T00:00'],
    ['202X', '2020-01-01T00:00', '2030-01-01T00:00'],
    ['2024-11-10/2024-11-17', '2024-11-10T00:00', '2024-11-18T00:00'],
    ['[2024-11-10..2024-11-17]', '2024-11-10T00:00', '2024-11-18T00:00'],
    ['2022-02-24/..', '2022-02-24T00:00', 'Infinity'],
    ['../2024-11-17', '2024-11-01T00:00', '2024-11-18T00:00'],
    ['/2024', '2024-01-01T00:00', '2025-01-01T00:00'],
    ['[..2024-11-17]', '2024-11-01T00:00', '2024-11-18T00:00'],
  ];
  for (const [date, from, until] of cases)
    test(`${date}: ${from} to ${until}`, () => assert.equal(stretch(date), `${from} ${until}`));

  test('with a start beyond which nothing is known, at its start alone', () => {
    for (const date of ['[2024-11-17..]', '2024-11-17/']) {
      const { from, until } = columns([date]);
      assert.deepEqual([from[0], until[0]], [utc('2024-11-17'), utc('2024-11-17') + 1]);
    }
    assert.equal(columns([{ date: '2024-11-17/', status: 'ongoing' }]).until[0], Infinity);
  });

  test('on the clock that is shown', () => {
    assert.equal(stretch('2024-11-17T18:30+02:00'), '2024-11-17T18:30 2024-11-17T18:31');
    assert.equal(stretch('2024-11-17T18:30Z', {}, 'Asia/Kathmandu'), '2024-11-18T00:15 2024-11-18T00:16');
    assert.equal(stretch('2024-11-17T18:30', { timeZone: 'Europe/Kyiv' }, 'UTC'), '2024-11-17T16:30 2024-11-17T16:31');
    assert.equal(stretch('2024-11-17', {}, 'Asia/Kathmandu'), '2024-11-17T00:00 2024-11-18T00:00');
  });

  test('and up to a clock time in its own zone, in whose month it is filed', () => {
    assert.equal(stretch('[..2024-11-01T00:30+14:00]'), '2024-11-01T00:00 2024-11-01T00:31');
    assert.equal(stretch('/2024-11-01T00:30-10:00'), '2024-11-01T00:00 2024-11-01T00:31');
    assert.equal(
      stretch('../2024-11-17T10:00', { timeZone: 'Europe/Kyiv' }, 'UTC'),
      '2024-11-01T00:00 2024-11-17T10:01',
    );
  });
});

test('what has no date has a row and no place in time', () => {
  const { count, from, until } = columns(['2024', null]);
  assert.equal(count, 2);
  assert.deepEqual([from[1], until[1]], [NaN, NaN]);
});

test('what nobody ranked is in the middle', () => {
  const given = [{ date: '2020', importance: 1 as const }, '2021', { date: '2022', importance: 3 as const }];
  assert.deepEqual([...columns(given).importance], [1, 2, 3]);
  assert.deepEqual([...columns([{ date: null, importance: 1 }, null]).importance], [1, 2]);
});

describe('whatever the data', () => {
  const zone = fc.constantFrom(undefined, ...ZONES);
  const offset = fc.constantFrom('', '', 'Z', '+14:00', '-12:00', '+05:45');
  const zoned = fc.tuple(anyDate, offset).map(([date, own]) => date.replaceAll(/T\d\d:\d\d/g, (time) => time + own));
  const deep = fc.constantFrom(
    'Y-13800000000',
    '[Y-13800000000..]',
    'Y-13800000000/',
    '[..Y-66000000]',
    'Y-13800000000/2024',
    'Y999999999999999',
  );
  const event = fc.record({
    date: fc.oneof({ weight: 8, arbitrary: zoned }, deep, fc.constant(null)),
    status: fc.constantFrom('happened' as const, 'ongoing' as const, 'expected' as const),
    importance: fc.constantFrom(1 as const, 2 as const, 3 as const),
  });
  const cases = (check: (found: ReturnType<typeof columns>) => void) =>
    fc.assert(
      fc.property(fc.array(event, { maxLength: 20 }), zone, zone, (given, timeZone, shownIn) =>
        check(columns(given, timeZone ? { timeZone } : {}, shownIn)),
      ),
      { numRuns: 200 },
    );

  test('a row is the event at its place, filed by the clock that is shown', () => {
    cases(({ sorted, count, from, importance, shape }) => {
      assert.equal(count, sorted.length);
      for (const [row, { event: each, date, wall }] of sorted.entries()) {
        assert.equal(importance[row], each.importance);
        assert.equal(from[row], date ? wall : NaN);
        if (date) assert.equal(SHAPES[shape[row]!], shapeOf(date, each));
      }
    });
  });

  test('everything that has a start ends after it, and what is known is as long as it is', () => {
    cases(({ sorted, from, until }) => {
      for (const [row, { date }] of sorted.entries()) {
        if (!date) continue;
        assert.ok(until[row]! > from[row]!, `${date.edtf}: ${from[row]} ${until[row]}`);
        const long = date.max - date.min;
        if (Number.isFinite(long) && Math.abs(date.min) < 1e15) assert.equal(until[row]! - from[row]!, long);
      }
    });
  });
});
