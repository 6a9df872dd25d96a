import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { daily, mountLanes } from '../../support/lanes-mount.js';
import { all, unmount } from '../../support/mount.js';

const inMiddle = ({ left, top, width, height }: DOMRect): [number, number] => [
  Math.round(left + width / 2),
  Math.round(top + height / 2),
];
const month = (at: number) => Date.UTC(2020, at, 1);

describe('the window of the overview', () => {
  afterEach(unmount);

  it('is moved by its middle, and keeps its length', async () => {
    const element = await mountLanes(daily(366));
    element.visibleRange = [month(4), month(6)];
    await element.updateComplete;
    element.scrollIntoView({ block: 'end' });
    const [x, y] = inMiddle(all(element, '.overview .window')[0]!.getBoundingClientRect());
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x + 100, y] });
    await sendMouse({ type: 'up' });
    const [from, to] = element.visibleRange!;
    expect(from).to.be.above(month(4));
    expect(to - from).to.be.closeTo(month(6) - month(4), 1000);
  });

  it('grows by its end', async () => {
    const element = await mountLanes(daily(366));
    element.visibleRange = [month(4), month(6)];
    await element.updateComplete;
    element.scrollIntoView({ block: 'end' });
    const [x, y] = inMiddle(all(element, '.overview .handle')[1]!.getBoundingClientRect());
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x + 100, y] });
    await sendMouse({ type: 'up' });
    expect(element.visibleRange![0]).to.equal(month(4));
    expect(element.visibleRange![1]).to.be.above(month(6));
  });
});
