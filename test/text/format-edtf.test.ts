import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatEdtf } from '../../src/text/format-edtf.js';
import { en } from '../../src/text/locales/en.js';

const BRITISH = { locale: 'en-GB', messages: en };

test('a date written as text is said in words', () => {
  assert.equal(formatEdtf('2024-11-17', BRITISH, {}), '17 November 2024');
  assert.equal(formatEdtf('[..2024-11-17]', BRITISH, {}), 'some time on or before 17 November 2024');
});

test('a clock time is read in the zone of the data and shown in that of the words', () => {
  assert.equal(
    formatEdtf('2024-11-17T14:20', { ...BRITISH, timeZone: 'Europe/London' }, { timeZone: 'Europe/Kyiv' }),
    '17 November 2024, 12:20 (London)',
  );
});

test('what is no date is printed as it was written, and nothing throws', () => {
  assert.equal(formatEdtf('last week', BRITISH, {}), 'last week');
  fc.assert(fc.property(fc.string(), (text) => typeof formatEdtf(text, BRITISH, {}) === 'string'));
});
