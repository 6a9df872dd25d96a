import { expect } from '@open-wc/testing';
import { mountLanes } from '../support/lanes-mount.js';
import { all, unmount } from '../support/mount.js';

describe('the overview', () => {
  afterEach(unmount);

  it('shows all of it as columns and what is in view as a window between two handles', async () => {
    const element = await mountLanes(300);
    const strip = all(element, '.overview')[0]!.getBoundingClientRect();
    const box = () => all(element, '.window')[0]!.getBoundingClientRect();
    expect(box().width).to.be.closeTo(strip.width, 2);
    element.visibleRange = [Date.UTC(2021, 0), Date.UTC(2022, 0)];
    await element.updateComplete;
    expect(box().width).to.be.closeTo(strip.width / 3, 4);
    const [start, end] = all(element, '.handle').map((each) => each.getBoundingClientRect());
    expect(start!.left + start!.width / 2).to.be.closeTo(box().left, 1);
    expect(end!.left + end!.width / 2).to.be.closeTo(box().right, 1);
    const d = all(element, '.overview path')[0]!.getAttribute('d')!;
    expect(d.split('M').length).to.be.greaterThan(100);
    // Nothing is higher than the strip, and the highest is as high as it.
    const tops = [...d.matchAll(/V([\d.]+)H/g)].map(([, y]) => Number(y));
    expect(Math.min(...tops)).to.equal(0);
    expect(Math.max(...tops)).to.be.at.most(39);
  });

  it('draws its columns once, however often the window moves', async () => {
    const element = await mountLanes(300);
    const path = all(element, '.overview path')[0]!;
    let changed = 0;
    const observer = new MutationObserver(() => changed++);
    observer.observe(path, { attributes: true });
    element.zoomBy(3);
    await element.updateComplete;
    await Promise.resolve();
    observer.disconnect();
    expect(changed).to.equal(0);
  });

  it('has handles of 24 px, whose values stay within their bounds', async () => {
    const element = await mountLanes(300);
    for (const handle of all(element, '.handle')) {
      const { width, height } = handle.getBoundingClientRect();
      expect([width, height]).to.deep.equal([24, 24]);
      expect(Number(handle.ariaValueNow)).to.be.within(Number(handle.ariaValueMin), Number(handle.ariaValueMax));
      expect(handle.ariaValueText).to.match(/20\d\d$/);
      expect(handle.ariaOrientation).to.equal('horizontal');
    }
  });

  it('runs the other way where time does', async () => {
    const element = await mountLanes(300, { dir: 'rtl' });
    const [start, end] = all(element, '.handle').map((each) => each.getBoundingClientRect());
    expect(start!.left).to.be.greaterThan(end!.left);
  });

  it('names years for the eye', async () => {
    const element = await mountLanes(300);
    const names = all(element, '.overview .names')[0]!;
    expect(names.ariaHidden).to.equal('true');
    expect([...names.children].map(({ textContent }) => textContent!.trim())).to.deep.equal(['2020', '2021', '2022']);
  });

  it('is drawn where the page wants it, and only there', async () => {
    expect(all(await mountLanes(100, { controls: 'overview' }), '.overview')).to.have.length(1);
    expect(all(await mountLanes(100, { controls: 'zoom' }), '.overview')).to.have.length(0);
  });
});
