import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePartialDate } from '../../src/model/partial-date.js';
import { datetimeValue } from '../../src/text/datetime-value.js';

const value = (edtf: string, timeZone?: string) => {
  const result = parsePartialDate(edtf, { timeZone });
  assert.ok(result.ok, edtf);
  assert.ok(typeof result.value.start === 'object');
  return datetimeValue(result.value.start);
};

test('a date that HTML can write is written as it was given', () => {
  for (const edtf of [
    '2024',
    '2024-08',
    '2024-11-17',
    '0079-08-24',
    '2024-11-17T18:30:00Z',
    '2024-11-17T18:30:05+05:45',
    '2024-11-17T18:30:00-03:30',
    '2024-11-17T00:00',
  ]) {
    assert.equal(value(edtf), edtf);
  }
});

test('a clock time of the data set has the offset of its zone', () => {
  assert.equal(value('2024-11-17T18:30', 'Europe/Kyiv'), '2024-11-17T18:30+02:00');
});

test('what is not exact is given to machines only as far as it is known', () => {
  assert.equal(value('2024-XX'), '2024');
  assert.equal(value('2024-06-XX'), '2024-06');
});

test('seasons, quarters, decades, centuries and years that HTML cannot write have no value', () => {
  for (const edtf of ['2024-22', '2024-34', '202X', '20XX', '0000', '-0044', 'Y17000', 'Y-13800000000'])
    assert.equal(value(edtf), undefined, edtf);
});
