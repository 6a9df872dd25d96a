import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { rareGlyphs } from '../../src/layout/rare-glyphs.js';
import { BUILT_IN_KINDS } from '../../src/model/timeline.js';
import { glyphView } from '../../src/views/glyph-view.js';

const drawn = (...args: Parameters<typeof glyphView>) => {
  const box = document.createElement('div');
  render(html`${glyphView(...args)}`, box);
  return box.querySelector('svg')!;
};

describe('the glyph of a kind', () => {
  it('is drawn for every built-in kind, each another shape, and is not read', () => {
    const shapes = BUILT_IN_KINDS.map((kind) =>
      [...drawn(kind, undefined, rareGlyphs).querySelectorAll('path')].map((path) => path.getAttribute('d')).join(),
    );
    expect(new Set(shapes).size).to.equal(BUILT_IN_KINDS.length);
    expect(drawn('aid', undefined).getAttribute('aria-hidden')).to.equal('true');
  });

  it('is the host’s own path, a built-in one that it names, or a square', () => {
    const own = drawn('match-day', { id: 'match-day', label: 'Match day', glyph: { path: 'M0 0h1z' } });
    expect(own.querySelector('.fill')!.getAttribute('d')).to.equal('M0 0h1z');
    const named = drawn('match-day', { id: 'match-day', label: 'Match day', glyph: 'aid' });
    expect(named.querySelector('path')!.getAttribute('d')).to.equal(
      drawn('aid', undefined).querySelector('path')!.getAttribute('d'),
    );
    expect(drawn('unheard-of', undefined).querySelector('.fill')!.getAttribute('d')).to.equal('M2 2h8v8H2z');
  });

  it('stays inside its box of 12 by 12', () => {
    for (const kind of BUILT_IN_KINDS) {
      const svg = document.body.appendChild(drawn(kind, undefined, rareGlyphs));
      for (const path of svg.querySelectorAll('path')) {
        const { x, y, width, height } = path.getBBox();
        expect(Math.min(x, y), kind).to.be.at.least(0);
        expect(Math.max(x + width, y + height), kind).to.be.at.most(12);
      }
      svg.remove();
    }
  });
});
