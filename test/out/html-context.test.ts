import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { escapeHtml } from '../../src/out/escape-html.js';
import { below, datePartsHtml, headingHtml, noBreakHtml, pointsId, said } from '../../src/out/html-context.js';
import { pieces } from '../support/html-pieces.js';

const { context } = pieces({ events: [] });
const words = escapeHtml('Words');

describe('headings', () => {
  test('a level below is a level deeper, as far as HTML goes, and none stays none', () => {
    assert.deepEqual([below(2, 1), below(5, 2), below('none', 1)], [3, 6, 'none']);
  });

  test('a heading is a heading of its level, or strong text that leaves an outline alone', () => {
    assert.equal(headingHtml(3, words), '<h3>Words</h3>');
    assert.equal(headingHtml('none', words), '<p data-part="heading"><strong>Words</strong></p>');
  });
});

describe('said', () => {
  test('words that were made here are marked, and say their language where it is not that of the data', () => {
    assert.equal(said('p', 'known', context, words), '<p data-said="known">Words</p>');
    assert.equal(
      said('p', 'known', { ...context, wordsLang: 'uk' }, words),
      '<p data-said="known" lang="uk">Words</p>',
    );
  });
});

describe('pointsId', () => {
  test('two timelines of a page have two anchors', () => {
    assert.equal(pointsId(pieces({ id: 'a', events: [] }).context.timeline), 'a-open-points');
    assert.equal(pointsId(pieces({ id: 'a b', events: [] }).context.timeline), 'open-points');
    assert.equal(pointsId(context.timeline), 'open-points');
  });
});

describe('noBreakHtml', () => {
  test('short words with a hyphen do not break, long ones may', () => {
    assert.equal(noBreakHtml('US long-range & more'), 'US <span data-part="nb">long-range</span> &amp; more');
    assert.equal(noBreakHtml('a so-very-much-longer-than-that'), 'a so-very-much-longer-than-that');
  });
});

describe('datePartsHtml', () => {
  test('only what HTML can name is a <time>', () => {
    const parts = [{ text: 'about ' }, { text: 'August <2024>', datetime: '2024-08' }];
    assert.equal(datePartsHtml(parts), 'about <time datetime="2024-08">August &lt;2024&gt;</time>');
  });
});
