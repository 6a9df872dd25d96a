import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { noBreak } from '../../src/views/no-break.js';

const drawn = (text: string) => {
  const box = document.createElement('div');
  render(html`${noBreak(text)}`, box);
  return box;
};

describe('words with a hyphen', () => {
  it('do not break at it', () => {
    const kept = [...drawn('US long-range missiles').querySelectorAll('.nb')].map(({ textContent }) => textContent);
    expect(kept).to.deep.equal(['long-range']);
  });

  it('keep every character, for search and copying', () => {
    for (const text of ['a long-range, mid-air e-mail', '- dash', 'no hyphen', 'дім-музей', 'x-'])
      expect(drawn(text).textContent).to.equal(text);
  });

  it('may break where they are longer than a narrow column', () => {
    expect(drawn('a-very-long-chain-of-words-and-hyphens').querySelector('.nb')).to.equal(null);
  });
});
