import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { richText, richTextInline } from '../../src/views/rich-text-view.js';

const draw = (text: string, follow: (id: string) => void = () => {}) => {
  const box = document.createElement('div');
  render(html`${richText(text, follow)}`, box);
  return box;
};

describe('a body', () => {
  it('has paragraphs, emphasis, links, lists and quotations', () => {
    const box = draw('One *two* **three** [four](https://example.org/)\n\n- five\n- six\n\n> seven');
    expect([...box.children].map(({ localName }) => localName)).to.deep.equal(['p', 'ul', 'blockquote']);
    expect(box.querySelector('em')!.textContent).to.equal('two');
    expect(box.querySelector('strong')!.textContent).to.equal('three');
    expect(box.querySelector('a')!.href).to.equal('https://example.org/');
    expect(box.querySelectorAll('li')).to.have.length(2);
  });

  it('is never HTML', () => {
    const box = draw('<img src=x onerror=alert(1)> <b>bold</b> [x](javascript:alert(1))');
    expect(box.querySelector('img, b, a')).to.equal(null);
    expect(box.textContent).to.contain('<b>bold</b>');
  });

  it('follows a link to another event inside the timeline', () => {
    const followed: string[] = [];
    const box = draw('See [the reports](#reports).', (id) => followed.push(id));
    box.querySelector('a')!.dispatchEvent(new MouseEvent('click', { cancelable: true }));
    expect(followed).to.deep.equal(['reports']);
  });

  it('can be one sentence inside a paragraph', () => {
    const box = document.createElement('p');
    render(html`${richTextInline('A *b* c', () => {})}`, box);
    expect(box.textContent).to.equal('A b c');
    expect(box.querySelector('p')).to.equal(null);
  });
});
