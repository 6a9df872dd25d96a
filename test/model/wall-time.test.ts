import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { dateOrNull } from '../../src/model/read-date.js';
import { sortKey, wallTime } from '../../src/model/wall-time.js';

const key = (edtf: string) => sortKey(dateOrNull(edtf)!);

describe('Where a date stands in time', () => {
  test('is its earliest bound', () => {
    assert.equal(key('2024-11'), Date.UTC(2024, 10));
    assert.equal(key('2024-11-17T10:00+02:00/..'), Date.UTC(2024, 10, 17, 8));
  });

  test('is, with an open start, where the month or the year of its end begins for a closed date', () => {
    for (const date of ['[..2024-11]', '/2024-11-17', '[..2024-11-01]', '[..2024-11-17T10:00]'])
      assert.equal(key(date), key('2024-11'), date);
    assert.equal(key('[..2024]'), key('2024'));
    assert.equal(key('[..2024-11-01T00:00+02:00]'), key('2024-11-01T00:00+02:00'));
  });

  test('is, with an open start, always before its end', () => {
    const end = fc.constantFrom('2024', '2024-11', '2024-11-01', '2024-11-01T00:00Z', '2024-23', '202X', '-0044');
    fc.assert(
      fc.property(end, fc.constantFrom('[..%]', '/%', '../%'), (at, form) => {
        const date = dateOrNull(form.replace('%', at))!;
        assert.ok(sortKey(date) < date.max);
      }),
    );
  });
});

describe('The time on the wall', () => {
  const wall = (edtf: string, shownIn?: string, readIn?: string) =>
    new Date(wallTime(dateOrNull(edtf, { timeZone: readIn })!, shownIn, readIn)).toISOString().slice(0, 16);

  test('is that of the zone in which a clock time is shown, else of its own', () => {
    assert.equal(wall('2024-11-01T00:30+02:00'), '2024-11-01T00:30');
    assert.equal(wall('2024-11-01T00:30', undefined, 'Europe/Kyiv'), '2024-11-01T00:30');
    assert.equal(wall('2024-11-01T00:30', 'Europe/Kyiv', 'Europe/Kyiv'), '2024-11-01T00:30');
    assert.equal(wall('2024-11-01T00:30', 'America/New_York', 'Europe/Kyiv'), '2024-10-31T18:30');
    assert.equal(wall('2024-11-01T00:30Z', 'Europe/Kyiv', 'Europe/Kyiv'), '2024-11-01T02:30');
    assert.equal(wall('2024-11-01T00:30+02:00', 'Atlantis/Capital'), '2024-11-01T00:30');
  });

  test('is never moved for a day, a floating clock time or an open start', () => {
    assert.equal(wall('2024-11-01', 'America/New_York', 'Europe/Kyiv'), '2024-11-01T00:00');
    assert.equal(wall('2024-11-01T00:30', 'America/New_York'), '2024-11-01T00:30');
    assert.equal(wall('[..2024-11-01T00:30+02:00]', 'America/New_York'), '2024-11-01T00:00');
  });
});
