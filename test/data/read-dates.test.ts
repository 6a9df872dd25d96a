import { strict as assert } from 'node:assert';
import { describe, test } from 'node:test';
import { validate } from '../../src/data/validate-timeline.js';

const one = (more: object = {}) => ({ id: 'a', date: '2024-08', headline: 'Invented', ...more });
const first = (input: unknown, options = {}) => validate(input, options).timeline.events[0]!;

describe('the shorthands', () => {
  test('of dates become EDTF: a Date is an instant in UTC, and at midnight UTC a day', () => {
    const cases: [unknown, string | null][] = [
      [new Date('2024-08-06'), '2024-08-06'],
      [new Date('2024-08-06T21:00:00.500Z'), '2024-08-06T21:00:00Z'],
      ['2024-08-06T00:00:00.000Z', '2024-08-06'],
      ['2024-08-06T00:00:00Z', '2024-08-06T00:00:00Z'],
      [new Date('-000043-03-15'), '-0043-03-15'],
      [{ start: '2024-08', end: new Date('2024-10-01') }, '2024-08/2024-10-01'],
      [{ start: '2024-08', end: '..' }, '2024-08/..'],
      [{ start: '2024-08' }, '2024-08'],
      [{ start: '2024-08', end: null }, '2024-08'],
      ['  2024-08 ', '2024-08'],
      [null, null],
    ];
    for (const [date, expected] of cases) assert.equal(first([one({ date })])?.date, expected, String(date));
  });

  test('of a date pair are asked once whether its clock times ever were', () => {
    const doubts = (date: unknown, timeZone = 'Europe/Kyiv') =>
      validate({ timeZone, events: [one({ date })] }).problems.map(({ code, path }) => `${code} ${path}`);
    assert.deepEqual(doubts({ start: '2024-10-27T03:30', end: '2024-10-28' }), ['date-twice events[0].date']);
    assert.deepEqual(doubts({ start: '2024-03-31T03:30' }), ['date-skipped events[0].date']);
    assert.deepEqual(doubts({ start: '2024-03-31T03:30+03:00' }), []);
    assert.deepEqual(doubts(new Date('2024-10-27T00:30Z')), []);
  });

  test('of a clock time that never was keep it as it was written', () => {
    const given = { timeZone: 'Europe/Kyiv', events: [one({ date: '2024-03-31T03:30' })] };
    assert.equal(first(given).date, '2024-03-31T03:30');
  });

  test('of dates that run backwards, or hold a broken end, leave the event out', () => {
    for (const date of [
      { start: '2024-10', end: '2024-08' },
      { start: '2024', end: 'soon' },
      { end: '2024' },
      {},
      [],
      ['2024'],
      2024,
    ])
      assert.deepEqual(validate([one({ date })]).timeline.events, [], JSON.stringify(date));
  });
});
