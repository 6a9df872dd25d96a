import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { arabicStory } from '../../stories/support/arabic.js';
import { all, html, mount, unmount } from '../support/mount.js';

const seed = (width: number) =>
  mount(html`<news-timeline layout="list" .timeline=${usLongRangeMissiles}></news-timeline>`, width);
const size = (element: Element) => parseFloat(getComputedStyle(element).fontSize);

describe('the look of a card', () => {
  afterEach(unmount);

  it('has the sizes of the type scale, and nothing under 12 px', async () => {
    const element = await seed(720);
    expect(size(all(element, '.event .headline')[0]!)).to.equal(20);
    expect(size(all(element, '.headline .number')[0]!)).to.equal(40);
    expect(size(all(element, '.figure .number')[0]!)).to.equal(32);
    expect(size(all(element, '.pull')[0]!)).to.equal(28);
    expect(Math.min(...all(element, '*').map(size))).to.equal(12);
    expect(
      [...new Set(all(element, '.root *').map((each) => getComputedStyle(each).fontWeight))].toSorted(),
    ).to.deep.equal(['400', '600']);
  });

  it('grows with the reader’s own text size', async () => {
    const element = await seed(720);
    document.documentElement.style.fontSize = '20px';
    expect(size(all(element, '.headline .number')[0]!)).to.equal(50);
    document.documentElement.style.fontSize = '';
  });

  it('spaces no letters in Arabic', async () => {
    const element = await mount(html`<news-timeline layout="list" .timeline=${arabicStory}></news-timeline>`);
    for (const each of all(element, '.headline, .date, .number, .pull, .title'))
      expect(getComputedStyle(each).letterSpacing, each.className).to.match(/^(normal|0px)$/);
  });

  it('has targets of 24 px at least', async () => {
    const element = await seed(360);
    for (const target of all(element, 'button, .jump a')) {
      if (target.closest('[hidden]')) continue;
      expect(target.getBoundingClientRect().height, target.textContent!).to.be.at.least(24);
    }
  });

  it('keeps every mark’s outline in forced colours', async function () {
    const { supported } = (await executeServerCommand('media', { 'forced-colors': 'active' })) as {
      supported: boolean;
    };
    if (!supported) return this.skip();
    try {
      const element = await seed(720);
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = 'CanvasText';
      const ink = getComputedStyle(probe).color;
      probe.remove();
      for (const mark of all(element, '.mark')) expect(getComputedStyle(mark).color).to.equal(ink);
    } finally {
      await executeServerCommand('media', {});
    }
  });
});
