import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DATE_PROBLEMS } from '../../src/model/date-problems.js';
import { parsePartialDate } from '../../src/model/partial-date.js';

const ENTRIES = Object.entries(DATE_PROBLEMS);

describe('The sentence for an editor', () => {
  test('comes with the problem, under a code that translators use as a key', () => {
    const result = parsePartialDate('2023-02-29');
    assert.deepEqual(result, { ok: false, problem: { code: 'day', message: DATE_PROBLEMS.day } });
    for (const [code] of ENTRIES) assert.match(code, /^[a-z]+(-[a-z]+)*$/);
  });

  test('is a sentence or two, short enough for a line of a problem list', () => {
    for (const [code, sentence] of ENTRIES) {
      assert.match(sentence, /^[A-Z{[].*[.?0-9]$/, code);
      assert.ok(sentence.length <= 160, `${code}: ${sentence.length} characters`);
    }
  });

  test('is not said for two problems', () => {
    assert.equal(new Set(ENTRIES.map(([, sentence]) => sentence)).size, ENTRIES.length);
  });

  test('shows only what can be written: each date in it is read', () => {
    const shown = ENTRIES.flatMap(([, sentence]) => sentence.split(' '))
      .map((word) => word.replaceAll('"', '').replace(/(?<!\.)[.,:;]$/, ''))
      .filter((word) => /\d{3}|\dX/.test(word) && word !== '1990s');
    assert.ok(shown.length > 25, shown.join(' '));
    assert.deepEqual(
      shown.filter((date) => !parsePartialDate(date).ok),
      [],
    );
  });

  test('names the form of EDTF that is not read, and says so', () => {
    const named: Readonly<Record<string, RegExp>> = {
      'all-of-set': /all of a set/i,
      'one-of-set': /one of a set/i,
      exponent: /exponential year/i,
      'significant-digits': /significant digits/i,
      'part-qualifier': /qualified part/i,
      unspecified: /unspecified digits/i,
      grouping: /groupings/i,
    };
    for (const [code, name] of Object.entries(named)) assert.match(DATE_PROBLEMS[code as 'exponent'], name);
  });
});
