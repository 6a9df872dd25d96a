import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { classNames } from '../../src/views/class-names.js';
import { apart, para, span } from '../../src/views/span.js';

const drawn = (content: unknown) => {
  const box = document.createElement('div');
  render(html`${content}`, box);
  return box.innerHTML.replace(/<!--.*?-->/g, '');
};

describe('a stretch of text in a style of its own', () => {
  it('has its class, and a part only where a page may style it', () => {
    expect(drawn(span('note', 'A'))).to.equal('<span class="note">A</span>');
    expect(drawn(span('pull', 'A', 'quote'))).to.equal('<span class="pull" part="quote">A</span>');
    expect(drawn(para('after', 'A'))).to.equal('<p class="after">A</p>');
    expect(drawn(apart('A'))).to.equal('<bdi>A</bdi>');
  });

  it('has only the class names that hold', () => {
    expect(classNames('event', false, 'row', '')).to.equal('event row');
  });
});
