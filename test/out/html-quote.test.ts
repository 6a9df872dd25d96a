import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Quote } from '../../src/model/timeline.js';
import { quoteHtml } from '../../src/out/html-quote.js';
import { fault, pieces } from '../support/html-pieces.js';

const { context } = pieces({ events: [] });
const quote: Quote = { text: 'It <rains>', speaker: 'A. B', role: 'mayor', verbatim: true, source: 's' };
const text = (html: string) =>
  html
    .replace(/<\/p>/g, '$& ')
    .replace(/<[^>]*>/g, '')
    .trim();

describe('quoteHtml', () => {
  test('verbatim words stand in quotation marks, which are not part of them, and then who said them', () => {
    const html = quoteHtml(quote, false, context);
    assert.equal(fault(html), '');
    assert.equal(text(html), '“It &lt;rains&gt;” A. B, mayor');
    assert.match(html, /<span data-said="mark">“<\/span>It &lt;rains&gt;<span data-said="mark">”<\/span>/);
    assert.match(html, /<cite>A\. B<\/cite>, mayor/);
  });

  test('a paraphrase gets no quotation marks', () => {
    const html = quoteHtml({ ...quote, verbatim: false, text: 'that it rains' }, false, context);
    assert.equal(fault(html), '');
    assert.equal(text(html), 'A. B, mayor: that it rains');
    assert.doesNotMatch(html, /blockquote/);
  });

  test('where the headline holds the words only the speaker is said', () => {
    const html = quoteHtml(quote, true, context);
    assert.equal(text(html), 'A. B, mayor');
    assert.match(html, /data-text="It &lt;rains&gt;"/);
  });

  test('a translation says so', () => {
    assert.equal(text(quoteHtml({ ...quote, translated: true }, true, context)), 'A. B, mayor. Translated');
  });

  test('a quotation without a speaker is one all the same', () => {
    const { role: _, ...rest } = quote;
    assert.match(
      quoteHtml({ ...rest, speaker: '' }, false, context),
      /<blockquote data-verbatim="true"[\s\S]*<cite><\/cite>/,
    );
  });
});
