import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { isFiner, monthNames } from '../../src/data/check-date-label.js';
import { dateOrNull } from '../../src/model/read-date.js';

const finer = (label: string, edtf: string | null, language = 'en') => {
  return isFiner(label, dateOrNull(edtf), () => monthNames(language));
};

test('a label that names a day says more than a month, in the language of the data set', () => {
  assert.ok(finer('17 November', '2024-11'));
  assert.ok(finer('November 17th', '2024-11'));
  assert.ok(finer('17 листопада', '2024-11', 'uk'));
  assert.ok(finer('17. November', '2024/2025', 'de'));
  assert.ok(finer('17 November', null), 'undated');
  assert.ok(!finer('17 November', '2024-11-17'));
});
test('a label that is a date says more where it is narrower', () => {
  assert.ok(finer('2024-11-17', '2024-11'));
  assert.ok(!finer('2024', '2024-11-17'));
});
test('a label with a clock time says more than a day, and not more than a minute', () => {
  assert.ok(finer('18:30', '2024-11-17'));
  assert.ok(!finer('18:30', '2024-11-17T18:30'));
});
test('labels that name a moment in their own way are left alone', () => {
  for (const label of ['67′', 'Matchday 12', 'Q3 FY2025', 'Day 1000', 'Mayor 12', 'Version 3.14'])
    for (const date of ['2024-11-17', '2024-11', '2024']) assert.ok(!finer(label, date), `${label} for ${date}`);
});
