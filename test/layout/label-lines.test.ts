import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  fewLines,
  fillLines,
  labelGlyph,
  labelWords,
  lineWidth,
  type LabelLine,
} from '../../src/layout/label-lines.js';
import { measure } from '../support/axis-items.js';

const words = (text: string, widest?: number) => labelWords(text, 'text', measure, widest);
const textOf = (lines: readonly LabelLine[] | null) =>
  lines?.map((line) => line.map(({ text, spaced }, at) => (spaced && at > 0 ? ` ${text}` : text)).join(''));

describe('a text as words', () => {
  test('breaks at spaces, and a number keeps the word after it', () => {
    assert.deepEqual(
      words('More than 2,000 Russian strikes on 17 November').map(({ text }) => text),
      ['More', 'than', '2,000 Russian', 'strikes', 'on', '17 November'],
    );
    assert.deepEqual(
      words(' Missile\n\tspeaks ').map(({ text }) => text),
      ['Missile', 'speaks'],
    );
    assert.deepEqual(words(''), []);
  });

  test('has its widths, and a space before each but the first', () => {
    assert.deepEqual(words('To be'), [
      { text: 'To', role: 'text', width: 14, spaced: false, space: 7 },
      { text: 'be', role: 'text', width: 14, spaced: true, space: 7 },
    ]);
  });

  test('breaks a word between its letters where it is wider than a line, and no letter in two', () => {
    const found = words('a 😀😀😀', 14);
    assert.deepEqual(
      found.map(({ text, spaced }) => [text, spaced]),
      [
        ['a', false],
        ['😀', true],
        ['😀', false],
        ['😀', false],
      ],
    );
    assert.equal(words('a 😀😀😀', 21).length, 2);
  });
});

describe('lines', () => {
  test('take what fits', () => {
    assert.deepEqual(textOf(fillLines(words('The war begins'), 56)), ['The war', 'begins']);
    assert.deepEqual(textOf(fillLines(words('The war begins'), 98)), ['The war begins']);
    assert.deepEqual(textOf(fillLines(words('ab cd'), 34)), ['ab', 'cd']);
    assert.deepEqual(textOf(fillLines(words('The war begins'), 1)), ['The', 'war', 'begins']);
  });

  test('are as narrow as they can be, to a pixel', () => {
    const lines = fewLines(words('one two three four five six'), 2, 500);
    assert.deepEqual(textOf(lines), ['one two three', 'four five six']);
    assert.deepEqual(
      lines?.map((line) => lineWidth(line)),
      [91, 91],
    );
  });

  test('are none at all where a text does not fit', () => {
    assert.equal(fewLines(words('one two three'), 1, 90), null);
    assert.notEqual(fewLines(words('one two three'), 1, 91), null);
    assert.equal(fewLines(words('one two three'), 3, 34), null);
    for (const width of [0, -50]) assert.equal(fewLines(words('one'), 1, width), null);
  });

  test('of nothing are no lines', () => {
    for (const count of [1, 2]) assert.deepEqual(fewLines([], count, 100), []);
  });

  test('never leave a glyph alone before its word', () => {
    const led = [labelGlyph, ...words('Authorization of it')];
    assert.deepEqual(textOf(fewLines(led, 2, 200)), ['Authorization', 'of it']);
    assert.equal(fewLines(led, 2, 100), null);
    assert.deepEqual(textOf(fewLines(led.slice(0, 2), 2, 200)), ['Authorization']);
  });

  test('keep all words in order and are never wider or more than allowed', () => {
    const text = fc
      .array(fc.string({ unit: fc.constantFrom('a', 'b', '9', ',', 'é', '字'), minLength: 1, maxLength: 14 }), {
        minLength: 1,
        maxLength: 30,
      })
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 7, max: 700 }),
        fc.boolean(),
        (given, count, widest, led) => {
          const all = [...(led ? [labelGlyph] : []), ...words(given, widest)];
          const lines = fewLines(all, count, widest);
          const filled = fillLines(all, widest);
          if (lines) {
            assert.deepEqual(lines.flat(), all);
            assert.ok(lines.length <= count && lines.every((line) => line.length > 0));
            for (const line of lines) assert.ok(lineWidth(line) <= widest);
          } else assert.ok(filled.length > count || filled.some((line) => lineWidth(line) > widest));
        },
      ),
      { numRuns: 500 },
    );
  });
});
