import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { clockDoubt } from '../../src/model/clock-doubt.js';
import { dateOrNull } from '../../src/model/read-date.js';

const doubt = (edtf: string, timeZone?: string) => clockDoubt(dateOrNull(edtf, { timeZone })!, timeZone);

describe('A clock time says too little', () => {
  test('where its zone’s clock skips it', () => {
    assert.deepEqual(doubt('2024-03-10T02:30', 'America/New_York'), {
      wall: Date.UTC(2024, 2, 10, 2, 30),
      taken: -300,
      other: undefined,
    });
    assert.equal(doubt('2024-03-31T03:00', 'Europe/Kyiv')?.taken, 120);
    // A whole day that Samoa left out.
    assert.equal(doubt('2011-12-30T12:00', 'Pacific/Apia')?.other, undefined);
    assert.ok(doubt('2011-12-30T12:00', 'Pacific/Apia'));
  });

  test('where the clock shows it twice, the earlier one being taken', () => {
    assert.deepEqual(doubt('2024-11-03T01:30:15', 'America/New_York'), {
      wall: Date.UTC(2024, 10, 3, 1, 30, 15),
      taken: -240,
      other: -300,
    });
    assert.equal(doubt('2024-10-27T03:59', 'Europe/Kyiv')?.other, 120);
    assert.equal(doubt('2024-04-07T01:45', 'Australia/Lord_Howe')?.other, 630);
  });

  test('at either end of an interval, and in a set', () => {
    for (const edtf of ['2024-11-03T01:30/2024-11-04', '2024-11-02/2024-11-03T01:30', '[..2024-11-03T01:30]'])
      assert.equal(doubt(edtf, 'America/New_York')?.other, -300, edtf);
  });

  test('nowhere else: not beside the change, with an offset of its own, without a zone, or as a mere day', () => {
    for (const edtf of [
      '2024-03-10T01:59',
      '2024-03-10T03:00',
      '2024-11-03T00:59',
      '2024-11-03T02:00',
      '2024-11-03T01:30-05:00',
      '2024-03-10T02:30Z',
      '2024-03-10',
      '2024-03-10/..',
      '/2024-03',
    ])
      assert.equal(doubt(edtf, 'America/New_York'), undefined, edtf);
    assert.equal(doubt('2024-03-10T02:30'), undefined);
    assert.equal(doubt('2024-03-10T02:30', 'Atlantis/Capital'), undefined);
    assert.equal(doubt('2024-03-10T02:30', 'UTC'), undefined);
    // Local mean time, to the second.
    assert.equal(doubt('1800-01-01T12:00', 'America/New_York'), undefined);
  });

  test('exactly where a clock walked through minute by minute shows it not once', () => {
    const zones = ['America/New_York', 'Europe/Kyiv', 'Australia/Lord_Howe', 'America/St_Johns'];
    const hour = fc.integer({ min: Date.UTC(2000, 0) / 3_600_000, max: Date.UTC(2030, 0) / 3_600_000 });
    // Few hours of a year are in doubt, so most runs begin beside a change.
    const changes = [
      Date.UTC(2024, 2, 10, 6),
      Date.UTC(2024, 10, 3, 5),
      Date.UTC(2024, 9, 27, 0),
      Date.UTC(2024, 3, 6, 14),
    ];
    const near = fc
      .tuple(fc.constantFrom(...changes), fc.integer({ min: -4, max: 4 }))
      .map(([change, at]) => change / 3_600_000 + at);
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.oneof(near, hour), fc.nat(59), (timeZone, at, minute) => {
        const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
        const text = clock.format(at * 3_600_000 + minute * 60_000).replace(' ', 'T');
        const wall = Date.parse(`${text}Z`);
        let shown = 0;
        for (let zone = -14 * 4; zone <= 14 * 4; zone++)
          if (clock.format(wall - zone * 900_000).replace(' ', 'T') === text) shown++;
        assert.equal(doubt(text, timeZone)?.other !== undefined, shown === 2, `${timeZone} ${text}`);
      }),
      { numRuns: 150 },
    );
  });
});
