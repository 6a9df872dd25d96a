import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { below, heading, type HeadingLevel } from '../../src/views/heading.js';

const drawn = (level: HeadingLevel) => {
  const box = document.createElement('div');
  render(heading(level, 'headline', 'Words'), box);
  return box.firstElementChild!;
};

describe('headings', () => {
  it('have the level that is asked for, and take focus only from a script', () => {
    for (const level of [2, 3, 4, 5, 6] as const) {
      expect(drawn(level).localName).to.equal(`h${level}`);
      expect(drawn(level).getAttribute('tabindex')).to.equal('-1');
    }
  });

  it('are bold text where the page’s outline is its own', () => {
    expect(drawn('none').localName).to.equal('p');
    expect(drawn('none').querySelector('strong')!.textContent).to.equal('Words');
  });

  it('go no deeper than HTML goes', () => {
    expect(below(2, 1)).to.equal(3);
    expect(below(5, 2)).to.equal(6);
    expect(below('none', 1)).to.equal('none');
  });
});
