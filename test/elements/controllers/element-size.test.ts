import { expect } from '@open-wc/testing';
import { usLongRangeMissiles } from '../../../data/us-long-range-missiles.js';
import { all, html, mount, unmount, until } from '../../support/mount.js';

describe('the width of the element', () => {
  afterEach(unmount);

  it('is known before the first picture, which is therefore never drawn twice', async () => {
    let shifts = 0;
    const observer = new PerformanceObserver((entries) => (shifts += entries.getEntries().length));
    observer.observe({ type: 'layout-shift' });
    const element = await mount(html`<news-timeline .timeline=${usLongRangeMissiles}></news-timeline>`, 360);
    expect(all(element, '.folded')).to.have.length(1);
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    expect(shifts).to.equal(0);
    observer.disconnect();
  });

  it('folds and unfolds the list as the element is made narrow and wide, without an error in the page', async () => {
    const element = await mount(html`<news-timeline .timeline=${usLongRangeMissiles}></news-timeline>`, 720);
    expect(all(element, '.folded')).to.have.length(0);
    element.parentElement!.style.width = '360px';
    await until(() => all(element, '.folded').length === 1);
    element.parentElement!.style.width = '720px';
    await until(() => all(element, '.folded').length === 0);
  });
});
