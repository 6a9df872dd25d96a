import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { COMPARISONS, type Figure } from '../../src/model/timeline.js';
import { figureSign } from '../../src/text/figure-sign.js';
import { formatFigure } from '../../src/text/format-figure.js';
import { en } from '../../src/text/locales/en.js';
import { uk } from '../../src/text/locales/uk.js';
import type { Messages } from '../../src/text/messages.js';

const whole = (figure: Partial<Figure>): Figure => ({
  label: '',
  value: 0,
  unit: 'count',
  comparison: 'exact',
  source: '',
  ...figure,
});
const say = (figure: Partial<Figure>, locale = 'en-GB', messages: Messages = en) =>
  formatFigure(whole(figure), { locale, messages });
/** Engines differ in which space does not break. */
const spaces = (text: string) => text.replace(/\s/g, ' ');
const number = (value: number, unit: string, locale?: string) => say({ value, unit }, locale).number;

test('the figures of the seed story read as they do in the article', () => {
  assert.deepEqual(say({ value: 55e9, unit: 'currency:USD', comparison: 'moreThan' }), {
    comparison: 'More than',
    number: '$55 billion',
    text: 'More than $55 billion',
  });
  assert.deepEqual(say({ value: 2000, comparison: 'moreThan' }), {
    comparison: 'More than',
    number: '2,000',
    text: 'More than 2,000',
  });
  assert.deepEqual(say({ value: 300, unit: 'kilometer', comparison: 'upTo' }), {
    comparison: 'Up to',
    number: '300 km',
    text: 'Up to 300 km',
  });
});

test('each comparison has its words and its sign', () => {
  const read = COMPARISONS.map((comparison) => whole({ value: 5, max: 9, comparison })).map(
    (figure) => `${say(figure).text} ${figureSign(figure)}`,
  );
  assert.deepEqual(read, [
    '5 ',
    'About 5 ≈',
    'More than 5 >',
    'At least 5 ≥',
    'Up to 5 ≤',
    'Less than 5 <',
    'Between 5 and 9 ',
  ]);
});

describe('a number is shortened only where nothing is lost', () => {
  test('in words from a million on', () => {
    assert.equal(number(999_999, 'count'), '999,999');
    assert.equal(number(1_500_000, 'count'), '1.5 million');
    assert.equal(number(55_500_000_000, 'currency:USD'), '$55.5 billion');
    assert.equal(number(55_120_000_000, 'currency:USD'), '$55.12 billion');
  });

  test('in full where words would round it', () => {
    assert.equal(number(55_123_456_789, 'currency:USD'), '$55,123,456,789');
    assert.equal(number(1_234_567, 'count'), '1,234,567');
    assert.equal(number(3.14159265, 'kilometer'), '3.14159265 km');
    assert.equal(number(3.5, 'currency:USD'), '$3.50');
  });

  test('losses keep their sign', () => {
    assert.equal(number(-55e9, 'currency:USD'), '-$55 billion');
    assert.equal(number(-2000, 'count'), '-2,000');
  });
});

test("another country's dollars are not taken for American ones", () => {
  assert.equal(number(55e9, 'currency:CAD'), 'CA$55 billion');
  assert.equal(number(55e9, 'currency:CAD', 'en-CA'), '$55 billion');
  assert.equal(number(40e6, 'currency:EUR'), '€40 million');
});

test('digits, order and words are those of the language', () => {
  assert.equal(spaces(say({ value: 2000, comparison: 'moreThan' }, 'uk', uk).text), 'Понад 2 000');
  assert.equal(spaces(number(55.5e9, 'currency:USD', 'uk')), '55,5 мільярда $');
  assert.equal(number(2000, 'count', 'ar-EG'), '٢٬٠٠٠');
  assert.equal(spaces(number(300, 'kilometer', 'uk')), '300 км');
  assert.equal(number(55.5e9, 'currency:USD', 'ja'), '$555億');
});

test('a text of its own stands in place of the number', () => {
  assert.deepEqual(say({ value: 2, text: '2–1' }), { comparison: '', number: '2–1', text: '2–1' });
  assert.equal(say({ value: 2, text: '2 to 3', comparison: 'between' }).text, 'Between 2 to 3');
});

test('a range gives both ends with their unit; without its upper end the lower is the least', () => {
  assert.equal(
    say({ value: 200, max: 300, unit: 'kilometer', comparison: 'between' }).text,
    'Between 200 km and 300 km',
  );
  assert.equal(say({ value: 200, unit: 'kilometer', comparison: 'between' }).text, 'At least 200 km');
});

test('a unit that Intl does not know stands after the number', () => {
  assert.equal(number(500, 'drones'), '500 drones');
  assert.equal(number(55e9, 'currency:dollars'), '55 billion dollars');
  assert.equal(number(500, ''), '500');
  assert.equal(number(50, 'percent'), '50%');
});

test('no unit, number or locale makes it throw', () => {
  fc.assert(
    fc.property(
      fc.double(),
      fc.string(),
      fc.constantFrom('currency:', ''),
      fc.constantFrom('en', 'uk', 'x_y', ''),
      (value, unit, prefix, locale) => {
        assert.equal(typeof say({ value, unit: prefix + unit, comparison: 'about' }, locale).text, 'string');
      },
    ),
  );
});
