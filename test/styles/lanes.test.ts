import { expect } from '@open-wc/testing';
import { daily, mountLanes } from '../support/lanes-mount.js';
import { all, unmount } from '../support/mount.js';

describe('the look of lanes', () => {
  afterEach(unmount);

  it('puts the names of lanes beside the plot where there is room, and over their lanes where there is not', async () => {
    const wide = await mountLanes(daily(366));
    const [title, plot] = ['.titles > li', '.plot'].map((each) => all(wide, each)[0]!.getBoundingClientRect());
    expect(title!.right).to.be.at.most(plot!.left + 1);
    unmount();
    const narrow = await mountLanes(daily(366), { width: 360 });
    const [over, under] = ['.titles > li', '.plot'].map((each) => all(narrow, each)[0]!.getBoundingClientRect());
    expect(over!.left).to.be.below(under!.left + 20);
  });

  it('leaves scrolling the page to the finger, and dragging to the axis', async () => {
    const style = getComputedStyle(all(await mountLanes(daily(366)), '.plot')[0]!);
    expect(style.touchAction).to.equal('pan-y');
    expect(style.overscrollBehaviorX).to.equal('contain');
    expect(style.userSelect).to.equal('none');
  });

  it('mirrors the canvas where time runs to the left', async () => {
    const element = await mountLanes(daily(366), { dir: 'rtl' });
    expect(getComputedStyle(all(element, 'canvas')[0]!).transform).to.contain('matrix(-1');
  });

  it('has handles of 24 px', async () => {
    const { width, height } = all(await mountLanes(daily(366)), '.handle')[0]!.getBoundingClientRect();
    expect([width, height]).to.deep.equal([24, 24]);
  });
});
