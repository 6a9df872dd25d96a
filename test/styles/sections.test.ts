import { expect } from '@open-wc/testing';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { all, html, mount, unmount } from '../support/mount.js';

const seed = (width: number) =>
  mount(html`<news-timeline layout="list" .timeline=${usLongRangeMissiles}></news-timeline>`, width);

describe('the look of what stands between the cards', () => {
  afterEach(unmount);

  it('keeps the accent for the as-of line and the selection', async () => {
    const element = await seed(720);
    const accent = getComputedStyle(all(element, '.as-of')[0]!).color;
    const used = all(element, '.root *').filter((each) => getComputedStyle(each).color === accent);
    expect(used.every((each) => each.closest('.as-of'))).to.equal(true);
  });

  it('lines the as-of words, the gap and the open points up with the text of the cards', async () => {
    for (const width of [360, 720]) {
      const element = await seed(width);
      const left = (selector: string) => all(element, selector)[0]!.getBoundingClientRect().left;
      const text = left('.event .headline');
      expect(left('.gap > span'), `gap, ${width}`).to.be.closeTo(text, 1);
      expect(left('.as-of > span'), `as-of, ${width}`).to.be.closeTo(text, 1);
      unmount();
    }
  });
});
