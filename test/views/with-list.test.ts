import { expect } from '@open-wc/testing';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import type { NewsTimelineElement } from '../../src/elements/news-timeline.js';
import { mountAxis } from '../support/axis-mount.js';
import { all, squeeze, unmount, until } from '../support/mount.js';

const drawn = (element: NewsTimelineElement) =>
  all(element, '.axis, .plot.narrow, .list').map(({ className }) => className.split(' ').at(-1));
const print = async (element: NewsTimelineElement, name: 'beforeprint' | 'afterprint') => {
  window.dispatchEvent(new Event(name));
  await element.updateComplete;
};

describe('the axis and its list', () => {
  afterEach(unmount);

  it('stand in each other’s place on a screen', async () => {
    const element = await mountAxis(usLongRangeMissiles);
    expect(drawn(element)).to.deep.equal(['wide']);
    all(element, '.switch')[0]!.click();
    await element.updateComplete;
    expect(drawn(element)).to.deep.equal(['list']);
    expect(squeeze(all(element, '.switch')[0]!.textContent)).to.equal('Show as timeline');
  });

  it('stand below each other on paper, every card open, and in each other’s place again afterwards', async () => {
    const element = await mountAxis(usLongRangeMissiles);
    await print(element, 'beforeprint');
    expect(drawn(element)).to.deep.equal(['wide', 'list']);
    expect(all(element, '.event')).to.have.length(16);
    await print(element, 'afterprint');
    expect(drawn(element)).to.deep.equal(['wide']);
  });

  it('print the key to the marks open where it has come, and not at all where it has not', async () => {
    const element = await mountAxis(usLongRangeMissiles);
    await print(element, 'beforeprint');
    expect(all(element, '.legend')).to.have.length(0);
    await print(element, 'afterprint');
    all(element, '.switch')[0]!.focus();
    await until(() => all(element, '.legend dd').length > 0);
    await print(element, 'beforeprint');
    expect(all(element, '.legend')[0]!.hasAttribute('open')).to.equal(true);
    await print(element, 'afterprint');
    expect(all(element, '.legend')[0]!.hasAttribute('open')).to.equal(false);
  });

  it('stand below each other on a narrow page, the picture under the title', async () => {
    const element = await mountAxis(usLongRangeMissiles, 400);
    const [title, plot, section] = all(element, '.title, .plot, .section');
    expect([title, plot, section].map((each) => each!.className.split(' ')[0])).to.deep.equal([
      'title',
      'plot',
      'section',
    ]);
  });
});
