import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Figure } from '../../src/model/timeline.js';
import { figureHtml, figureLine } from '../../src/out/html-figure.js';
import { pieces } from '../support/html-pieces.js';

const { context } = pieces({ events: [] });
const figure: Figure = {
  label: 'strikes',
  value: 2000,
  unit: 'count',
  comparison: 'moreThan',
  period: '2024-10',
  source: 's',
};
const text = (html: string) => html.replace(/<[^>]*>/g, '');

describe('figureHtml', () => {
  test('a number carries all that is known of it', () => {
    assert.equal(
      figureHtml(figure, '2,000'),
      '<data value="2000" data-label="strikes" data-unit="count" data-comparison="moreThan" data-period="2024-10" data-source="s">2,000</data>',
    );
  });

  test('a figure that stands elsewhere says nothing', () => {
    assert.equal(text(figureHtml(figure)), '');
  });
});

describe('figureLine', () => {
  test('the comparison stands before the number, what it counts and when after it', () => {
    assert.equal(text(figureLine(figure, context)), 'More than 2,000 strikes, October 2024');
  });

  test('the comparison stands after the number in a language that has it there', () => {
    const messages = { ...context.words.messages, 'figure:moreThan': '以上', figure: '{number}{comparison}' };
    const japanese = { ...context, words: { locale: 'ja', messages } };
    assert.equal(text(figureLine({ ...figure, label: '攻撃' }, japanese)), '2,000以上 攻撃, 2024年10月');
  });

  test('a running total says so, with its cut-off date or that none is stated', () => {
    const total = { ...figure, period: undefined, cumulative: true } as unknown as Figure;
    assert.equal(text(figureLine(total, context)), 'More than 2,000 strikes, running total, cut-off date not stated');
    assert.equal(
      text(figureLine({ ...total, asOf: '2024-11' }, context)),
      'More than 2,000 strikes, running total, as of November 2024',
    );
  });

  test('an exact figure has no word before it', () => {
    assert.equal(
      text(figureLine({ label: 'seats', value: 3, unit: 'count', comparison: 'exact', source: '' }, context)),
      '3 seats',
    );
  });
});
