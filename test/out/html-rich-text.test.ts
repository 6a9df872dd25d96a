import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { richSentence, richTextHtml } from '../../src/out/html-rich-text.js';
import { fault } from '../support/html-pieces.js';

describe('richTextHtml', () => {
  test('paragraphs, emphasis, lists, quotations and links become their tags', () => {
    assert.equal(
      richTextHtml('One *a* **b**\n\n- x\n- y\n\n> q\n>\n> r'),
      '<p>One <em>a</em> <strong>b</strong></p><ul><li>x</li><li>y</li></ul><blockquote><p>q</p><p>r</p></blockquote>',
    );
    assert.equal(
      richTextHtml('[a](#b) [c](https://d.e/?f&g)'),
      '<p><a href="#b">a</a> <a href="https://d.e/?f&amp;g" rel="noopener">c</a></p>',
    );
  });

  test('HTML in it is text, and an address that could run is text too', () => {
    assert.equal(richTextHtml('<b>x</b>'), '<p>&lt;b&gt;x&lt;/b&gt;</p>');
    assert.equal(richTextHtml('[a](javascript:alert)'), '<p>[a](javascript:alert)</p>');
  });

  test('whatever it holds, the markup stays whole', () => {
    const sign = fc.constantFrom(
      '*',
      '**',
      '[',
      '](',
      ')',
      '<',
      '>',
      '&',
      '"',
      "'",
      '\n',
      '- ',
      '> ',
      'a',
      ' ',
      'javascript:',
      'https://x',
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 30 }), (signs) => {
        const html = richTextHtml(signs.join(''));
        assert.equal(fault(html), '');
        assert.doesNotMatch(html, /href="javascript/);
      }),
    );
  });
});

describe('richSentence', () => {
  test('one paragraph gives its line; more than that is no sentence', () => {
    assert.equal(richSentence('A [b](#c).'), 'A <a href="#c">b</a>.');
    assert.equal(richSentence('A\n\nB'), undefined);
    assert.equal(richSentence('- A'), undefined);
  });
});
