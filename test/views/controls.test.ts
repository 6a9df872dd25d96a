import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { innerLink, moreButton } from '../../src/views/controls.js';

const drawn = (content: unknown) => {
  const box = document.createElement('div');
  render(html`${content}`, box);
  return box.firstElementChild as HTMLElement;
};

describe('what a reader can press in a list', () => {
  it('is a link with a real address to another event', () => {
    const told: string[] = [];
    const link = drawn(innerLink('b', 'Event B', { goTo: (id) => told.push(id), open: () => {} }));
    expect(link.getAttribute('href')).to.equal('#b');
    link.click();
    expect(told).to.deep.equal(['b']);
  });

  it('is a button that says that it opens something, and what', () => {
    const told: string[] = [];
    const button = drawn(moreButton('all', 'Show all', { goTo: () => {}, open: (key) => told.push(key) }, 'all'));
    expect([button.className, button.getAttribute('aria-expanded'), button.part.value]).to.deep.equal([
      'more all',
      'false',
      'control',
    ]);
    button.click();
    expect(told).to.deep.equal(['all']);
  });
});
