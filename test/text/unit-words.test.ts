import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../../src/text/locales/en.js';
import { unitWords, type CalendarUnit } from '../../src/text/unit-words.js';

const UNITS: readonly CalendarUnit[] = ['year', 'quarter', 'month', 'week', 'day', 'hour'];
const inLanguage = (locale: string) => UNITS.map((unit) => unitWords(unit, { locale, messages: en }));

test('a unit of the calendar has its word in the language, as it stands on a button', () => {
  assert.deepEqual(inLanguage('en'), ['Year', 'Quarter', 'Month', 'Week', 'Day', 'Hour']);
  assert.deepEqual(inLanguage('uk'), ['Рік', 'Квартал', 'Місяць', 'Тиждень', 'День', 'Година']);
  // Once more, with a language between.
  assert.equal(unitWords('day', { locale: 'en', messages: en }), 'Day');
});

test('a language that the engine does not know has the English words', () => {
  assert.deepEqual(inLanguage('tlh'), inLanguage('en'));
});

test('an engine that knows no names of units has none', () => {
  assert.deepEqual(inLanguage('no language'), ['', '', '', '', '', '']);
});

test('a language is asked once, and a word of it as well', () => {
  const { DisplayNames } = Intl;
  let [made, asked] = [0, 0];
  class Counted extends DisplayNames {
    constructor(...given: ConstructorParameters<typeof DisplayNames>) {
      super(...given);
      made++;
    }
    override of(code: string) {
      asked++;
      return super.of(code);
    }
  }
  Object.assign(Intl, { DisplayNames: Counted });
  try {
    assert.deepEqual(inLanguage('de'), inLanguage('de'));
    assert.deepEqual([made, asked], [1, 6]);
  } finally {
    Object.assign(Intl, { DisplayNames });
  }
});
