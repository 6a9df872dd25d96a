import { expect } from '@open-wc/testing';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { entry, mountAxis } from '../support/axis-mount.js';
import { drawnAxis } from '../support/drawn-axis.js';
import { all, unmount } from '../support/mount.js';

describe('the look of the labels', () => {
  afterEach(unmount);

  it('makes each label with its mark a target of at least 24 px', async () => {
    for (const width of [720, 1200]) {
      const element = await mountAxis(usLongRangeMissiles, width);
      for (const button of all(element, '.plot button')) {
        const { width: wide, height } = button.getBoundingClientRect();
        expect(Math.min(wide, height), button.dataset['id']!).to.be.at.least(24);
      }
      unmount();
    }
  });

  it('moves no word when an entry opens: it is as heavy as bold, and no wider', async () => {
    const element = await mountAxis(usLongRangeMissiles);
    // Opening scrolls, so places are taken from the plot.
    const texts = () => {
      const { texts: lines, plot } = drawnAxis(element.renderRoot)!;
      return lines.map(({ owner, left, right, top }) => [owner, left, right, Math.round(top - plot.top)].join(' '));
    };
    const before = texts();
    element.goTo('kursk-incursion');
    await element.updateComplete;
    expect(texts()).to.deep.equal(before);
    expect(getComputedStyle(entry(element, 'kursk-incursion')).webkitTextStrokeWidth).not.to.equal('0px');
  });

  it('puts paper under words, so that no grid line runs through them', async () => {
    const element = await mountAxis(usLongRangeMissiles);
    const { backgroundColor } = getComputedStyle(entry(element, 'kursk-incursion').querySelector('.text')!);
    expect(backgroundColor).to.equal('rgb(255, 255, 255)');
  });

  it('cuts no words: every line of a label is as wide as it needs', async () => {
    const element = await mountAxis(usLongRangeMissiles);
    for (const text of all(element, '.plot .text, .plot .line')) {
      const { overflowX, textOverflow } = getComputedStyle(text);
      expect([overflowX, textOverflow]).to.deep.equal(['visible', 'clip']);
    }
    for (const line of all(element, '.plot .text:not(.block) .line'))
      expect(line.scrollWidth, line.textContent!).to.be.at.most(line.clientWidth + 1);
  });
});
