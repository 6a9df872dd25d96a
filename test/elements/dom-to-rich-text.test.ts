import { expect } from '@open-wc/testing';
import { plainText, richText, textBlocks } from '../../src/elements/dom-to-rich-text.js';
import { withChildren } from '../support/children.js';

const rich = (html: string) => richText(withChildren(html));

describe('richText', () => {
  it('reads paragraphs, emphasis and links', () => {
    expect(
      rich('<p>One <em>soft</em> word,\n   <strong>two</strong> hard.</p><p>A <a href="/a?b=c">link</a>.</p>'),
    ).to.equal('One *soft* word, **two** hard.\n\nA [link](/a?b=c).');
    expect(rich('<i>a</i> <b>b</b>')).to.equal('*a* **b**');
  });

  it('reads lists and quotations, also those that an editor nests', () => {
    expect(rich('Before<ul><li>One</li> <li><p>Two</p><p>more</p></li></ul>After')).to.equal(
      'Before\n\n- One\n- Two more\n\nAfter',
    );
    expect(rich('<blockquote><p>One</p><p>Two</p></blockquote>')).to.equal('> One\n>\n> Two');
    expect(rich('<ol><li>One<ul><li>Inner</li></ul></li></ol>')).to.equal('- One - Inner');
    expect(rich('<ul></ul><blockquote> </blockquote>')).to.equal('');
  });

  it('keeps every word where rich text has no rule for the marks', () => {
    expect(rich('mid<em>word</em>')).to.equal('midword');
    expect(rich('<em>a</em><em>b</em>')).to.equal('*a*b');
    expect(rich('<strong><em>both</em></strong>')).to.equal('*both*');
    expect(rich('<strong> spaced </strong>out')).to.equal('**spaced** out');
    expect(rich('<em> </em>x<em></em>')).to.equal('x');
    expect(rich('<table><tr><td>a</td><td>b</td></tr></table>')).to.equal('a\n\nb');
    expect(rich('a<br>b<u>c</u>')).to.equal('a bc');
  });

  it('keeps the words of a link that leads nowhere safe', () => {
    expect(rich('<a href="javascript:alert(1)">a</a> <a href="data:text/html,x">b</a> <a>c</a>')).to.equal('a b c');
    expect(rich('<a href="a b">[x]</a>')).to.equal('[x](a%20b)');
  });

  it('reads no code, no comment, and nothing that was made from the data', () => {
    expect(
      rich('<script>x()</script><style>p{}</style><!-- no --><template><p>t</p></template><p data-said>Said</p>Text'),
    ).to.equal('Text');
  });
});

describe('textBlocks', () => {
  it('gives the words alone, block by block', () => {
    expect(textBlocks(withChildren('Headline <em>here</em><p>Body</p>'), false)).to.deep.equal([
      'Headline here',
      'Body',
    ]);
  });

  it('passes over what it is told to', () => {
    const host = withChildren('<h3>Title</h3><p>Text</p>');
    expect(textBlocks(host, true, (element) => element.localName === 'h3')).to.deep.equal(['Text']);
  });
});

describe('plainText', () => {
  it('squeezes the white space of the source, and keeps spaces that do not break', () => {
    expect(plainText(withChildren(' a\n\t b\u00a0c <em> d</em> '))).to.equal('a b\u00a0c d');
  });

  it('is empty where there is nothing', () => {
    expect(plainText(null)).to.equal('');
  });
});
