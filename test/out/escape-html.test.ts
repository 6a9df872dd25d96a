import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { dataAttributes, escapeHtml, joinHtml, tag } from '../../src/out/escape-html.js';
import { fault } from '../support/html-pieces.js';

describe('escapeHtml', () => {
  test('text stays text, whatever signs it has', () => {
    assert.equal(escapeHtml('<b> & "x" \'y\' </script>'), '&lt;b&gt; &amp; "x" \'y\' &lt;/script&gt;');
  });

  test('characters that no page can hold become the sign for one that is missing', () => {
    assert.equal(escapeHtml('a\0b\u0007c\ud800d\ufffee'), 'a\ufffdb\ufffdc\ufffdd\ufffde');
    assert.equal(escapeHtml('😀\t\n'), '😀\t\n');
  });
});

describe('tag', () => {
  test('an attribute is quoted in the signs that need fewer entities', () => {
    assert.equal(tag('p', { title: 'a "b"' }), `<p title='a "b"'></p>`);
    assert.equal(tag('p', { title: `"it's"` }), `<p title="&quot;it's&quot;"></p>`);
    assert.equal(tag('p', { title: 'a<b>&\nc' }), '<p title="a&lt;b&gt;&amp;&#10;c"></p>');
  });

  test('what is absent or false writes no attribute, true an empty one, zero a zero', () => {
    assert.equal(tag('p', { a: undefined, b: null, c: false, d: true, e: 0, f: '' }), '<p d="" e="0" f=""></p>');
  });

  test('content stands in its order, what is absent nowhere; a tag without content closes itself', () => {
    assert.equal(tag('p', {}, escapeHtml('a'), undefined, tag('b', {}, escapeHtml('c'))), '<p>a<b>c</b></p>');
    assert.equal(tag('img', { alt: '' }), '<img alt="" />');
    assert.equal(joinHtml(escapeHtml('<'), undefined, escapeHtml('>')), '&lt;&gt;');
  });

  test('no text in it breaks out of it', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    const nasty = fc.oneof(text, fc.constantFrom('"><script>', `'"`, '</p>', '&#x3c;', '<!--', ']]>'));
    fc.assert(
      fc.property(nasty, nasty, (value, content) => {
        assert.equal(fault(tag('p', { title: value, 'data-x': content }, escapeHtml(content))), '');
      }),
    );
  });

  test('the check for well-formed markup sees what is not', () => {
    for (const html of [
      '<p>',
      '</p>',
      '<p><b></p></b>',
      '<br>',
      '<p a=b></p>',
      'a & b',
      '<p a="1" a="2"></p>',
      '<img alt="">',
      '<p />',
      '<p onclick="a" <',
    ])
      assert.notEqual(fault(html), '', html);
  });
});

describe('dataAttributes', () => {
  test('fields are named as in the data model; text stands as it is, all else as JSON', () => {
    const fields = {
      dateBasis: 'inferred',
      date: '2024',
      importance: 1,
      named: false,
      actors: ['A'],
      place: { name: 'B' },
      none: undefined,
      nothing: null,
    };
    assert.deepEqual(dataAttributes(fields), {
      'data-date-basis': 'inferred',
      'data-date': '2024',
      'data-importance': '1',
      'data-named': 'false',
      'data-actors': '["A"]',
      'data-place': '{"name":"B"}',
    });
  });
});
