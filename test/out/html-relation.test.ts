import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Relation } from '../../src/model/timeline.js';
import { relationHtml } from '../../src/out/html-relation.js';
import { pieces } from '../support/html-pieces.js';

const { context } = pieces({ events: [{ id: 'other', date: '2024', headline: 'The <other>' }] });
const html = (relation: Omit<Relation, 'to'>, to = 'other') => relationHtml({ ...relation, to }, context);

describe('relationHtml', () => {
  test('who says so words the whole sentence where it holds the link', () => {
    assert.equal(
      html({ type: 'because', attribution: 'Sources suggest it was partly [a response](#other).' }),
      '<p data-type="because" data-to="other">Sources suggest it was partly <a href="#other">a response</a>.</p>',
    );
  });

  test('else who says so stands before the headline that it leads to', () => {
    assert.equal(
      html({ type: 'because', attribution: 'Somebody *says*' }),
      '<p data-type="because" data-to="other">Somebody *says*<span data-said="relation">: <a href="#other">The &lt;other&gt;</a></span></p>',
    );
  });

  test('where nobody words it, we do', () => {
    assert.equal(
      html({ type: 'follows' }),
      '<p data-type="follows" data-to="other"><span data-said="relation">Follows: <a href="#other">The &lt;other&gt;</a></span></p>',
    );
  });

  test('a claim takes along what weakens it', () => {
    const denied = pieces({ events: [{ id: 'other', date: '2024', headline: 'A coup', certainty: 'denied' }] });
    assert.equal(
      relationHtml({ type: 'because', to: 'other' }, denied.context),
      '<p data-type="because" data-to="other"><span data-said="relation">Because of: <a href="#other">(Denied) A coup</a></span></p>',
    );
  });

  test('an attribution of several paragraphs stands in a box', () => {
    assert.match(
      html({ type: 'follows', attribution: 'A [b](#other).\n\nC' })!,
      /^<div data-type="follows" data-to="other"><p>A .*<p>C<\/p><\/div>$/,
    );
  });

  test('a relation to an event that is not there says nothing', () => {
    assert.equal(html({ type: 'follows' }, 'gone'), undefined);
  });
});
