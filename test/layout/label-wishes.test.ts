import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { lineWidth, type LabelLine } from '../../src/layout/label-lines.js';
import { after, labelWishes, wordsOf, type Wish } from '../../src/layout/label-wishes.js';
import type { ClosedMark } from '../../src/layout/marks.js';
import { axisItem, axisOptions } from '../support/axis-items.js';

const options = axisOptions([]);
const markOf = (x0: number, x1: number): ClosedMark => ({ kind: 'bar', x0, x1, height: 10 });
const wishesOf = (headline: string, mark = markOf(300, 311), rest: object = {}) =>
  labelWishes(axisItem({ date: '2024-08', headline, ...rest }), mark, options);
const textOf = (lines: readonly LabelLine[]) =>
  lines.map((line) => line.map(({ text, role }) => (role === 'glyph' ? '*' : text)).join(' ')).join(' | ');
const places = (wishes: readonly Wish[]) => [...new Set(wishes.map(({ place }) => place))];

describe('the words of a label', () => {
  test('hold the hedge before the claim, both halves, and a short form', () => {
    const { date, text, short } = wordsOf(
      axisItem({ date: '2024-08', headline: 'It was so', certainty: 'claimed' }),
      options,
    );
    assert.deepEqual(
      date.map(({ text: word }) => word),
      ['2024-08'],
    );
    assert.deepEqual(
      text.map(({ text: word, role }) => `${role} ${word}`),
      ['hedge claimed:', 'text It', 'text was', 'text so'],
    );
    assert.deepEqual(
      short.map(({ text: word }) => word),
      ['claimed:', 'Entry,', 'open'],
    );
  });

  test('say what is quiet after the date, and underline the opening of a headline in place of a hedge', () => {
    const item = axisItem('2024-08');
    const { date, text } = wordsOf(
      { ...item, text: { ...item.text, note: 'running total', opening: 'Sources suggest' } },
      options,
    );
    assert.deepEqual(
      date.map(({ role }) => role),
      ['date', 'note', 'note'],
    );
    assert.equal(date[1]?.spaced, true);
    assert.deepEqual(
      text.map(({ role }) => role),
      ['hedge', 'hedge', 'text'],
    );
  });

  test('stand apart from words that they follow', () => {
    const { date } = wordsOf(axisItem('2024-08'), options);
    assert.deepEqual([date[0]?.spaced, after(date)[0]?.spaced, after([])], [false, true, []]);
  });
});

describe('the ways to label a mark', () => {
  test('begin with its date over one line that starts at the mark, the glyph first', () => {
    const [first] = wishesOf('The war begins', markOf(300, 400), { kind: 'context' });
    assert.equal(textOf(first!.lines), '2024-08 | * The war begins');
    assert.deepEqual([first?.place, first?.from, first?.cost, first?.height], ['start', undefined, 0, 34]);
    assert.equal(first?.width, Math.max(...first!.lines.map((line) => lineWidth(line))));
  });

  test('go on above, before and beside it, and end with the short form, which costs most', () => {
    const wishes = wishesOf('The war begins');
    assert.deepEqual(places(wishes), ['start', 'end', 'beside']);
    const short = wishes.filter(({ lines }) => /Entry,/.test(textOf(lines)));
    const long = wishes.filter((wish) => !short.includes(wish));
    assert.ok(Math.min(...short.map(({ cost }) => cost)) > Math.max(...long.map(({ cost }) => cost)));
  });

  test('start a little before a mere point or beside its stem, and never so over a longer mark', () => {
    assert.deepEqual(
      [...new Set(wishesOf('The war', markOf(300, 311)).map(({ from }) => from))],
      [undefined, 276, 317],
    );
    assert.ok(wishesOf('The war', markOf(10, 21)).every(({ from = 0 }) => from >= 0));
    assert.ok(wishesOf('The war', markOf(300, 330)).every(({ from }) => from === undefined));
  });

  test('leave a mark its own name over it where that is as wide, and say its date beside it where not', () => {
    const beside = (mark: ClosedMark) => wishesOf('The war', mark).filter(({ place }) => place === 'beside');
    const wide = beside(markOf(300, 349)).find(({ ownName }) => ownName);
    assert.deepEqual(
      [wide?.ownName, wide?.name, textOf(wide!.lines)],
      ['2024-08', { width: 49, height: 17 }, 'The war'],
    );
    assert.ok(beside(markOf(300, 348)).every(({ ownName, lines }) => ownName === '' && /2024-08/.test(textOf(lines))));
  });

  test('put the glyph last in a label that stands before its mark', () => {
    const wish = wishesOf('The war', undefined, { kind: 'context' }).find(({ place }) => place === 'beside');
    assert.equal(textOf(wish!.lines), '2024-08 The war *');
  });

  test('run along a long bar in one line', () => {
    const headline = 'A sentence that goes on and on, far past a line of twenty-four rem, along the bar';
    assert.equal(textOf(wishesOf(headline, markOf(0, 900))[0]!.lines), `2024-08 | ${headline.replaceAll(' ', ' ')}`);
  });

  test('have nothing but the short form for a headline of 400 characters', () => {
    const wishes = wishesOf('Missile '.repeat(50).trim());
    assert.ok(wishes.length > 0 && wishes.every(({ lines }) => !/Missile/.test(textOf(lines))));
  });

  test('are never wider than is allowed, and hold all words in order, whatever the headline', () => {
    const headline = fc
      .array(fc.constantFrom('to', 'long-range', 'Kursk', 'authorization'), { minLength: 1, maxLength: 30 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(
        headline,
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 3, max: 900 }),
        fc.boolean(),
        (given, x0, length, hasGlyph) => {
          const item = axisItem({ date: '2024-08', headline: given, ...(hasGlyph && { kind: 'context' }) });
          const long = wordsOf(item, options).text.map(({ text }) => text);
          for (const { place, lines, width, ownName } of labelWishes(item, markOf(x0, x0 + length), options)) {
            const said = lines
              .flat()
              .filter(({ role }) => role === 'text')
              .map(({ text }) => text);
            // The short form has no word of the headline.
            assert.deepEqual(said, said.length === 0 ? [] : long);
            assert.equal(lines.flat().some(({ role }) => role === 'date') || ownName !== '', true);
            assert.equal(lines.flat().filter(({ role }) => role === 'glyph').length, Number(hasGlyph));
            // Its date, and four of what it says at most.
            assert.ok(lines.length <= 5);
            const isOneLine = lines.length - (place === 'beside' && lines.length === 1 ? 0 : 1) <= 1;
            const most = place === 'beside' && isOneLine ? 640 : Math.max(384, isOneLine ? length : 0);
            assert.ok(width <= most, `${place} ${width}`);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
