import { expect } from '@open-wc/testing';
import { daily, mountLanes } from '../support/lanes-mount.js';
import { all, squeeze, unmount } from '../support/mount.js';

const tools = (element: Parameters<typeof all>[0]) => squeeze(all(element, '.tools > p')[0]!.textContent);
const press = async (element: Parameters<typeof all>[0], name: string) => {
  all(element, '.tools button')
    .find((each) => (each.getAttribute('aria-label') ?? squeeze(each.textContent)) === name)!
    .click();
  await element.updateComplete;
};
const length = ({ visibleRange }: { visibleRange: readonly [number, number] | null }) =>
  visibleRange![1] - visibleRange![0];

describe('the tools of an axis of lanes', () => {
  afterEach(unmount);

  it('say how many of all events are in view', async () => {
    const element = await mountLanes(daily(366));
    expect(tools(element)).to.equal('366 of 366 events in view');
    element.visibleRange = [Date.UTC(2020, 0, 1), Date.UTC(2020, 0, 11)];
    await element.updateComplete;
    expect(tools(element)).to.equal('10 of 366 events in view');
  });

  it('go nearer and further, earlier and later, and back to all of it', async () => {
    const element = await mountLanes(daily(366));
    const whole = length(element);
    await press(element, 'Zoom in');
    expect(length(element)).to.be.closeTo(whole / 2, whole / 100);
    const [from] = element.visibleRange!;
    await press(element, 'Later');
    expect(element.visibleRange![0]).to.be.above(from);
    await press(element, 'Earlier');
    expect(element.visibleRange![0]).to.be.closeTo(from, 1000);
    await press(element, 'All');
    expect(length(element)).to.be.closeTo(whole, 1);
  });

  it('name the units that one can zoom to, and press the one that the ticks count', async () => {
    const element = await mountLanes(daily(366));
    await press(element, 'Day');
    const pressed = all(element, '.unit[aria-pressed="true"]').map(({ textContent }) => squeeze(textContent));
    expect(pressed).to.deep.equal(['Day']);
  });

  it('are targets of 24 px at least', async () => {
    const element = await mountLanes(daily(366), { width: 360 });
    for (const button of all(element, '.tools button')) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height), squeeze(button.textContent)).to.be.at.least(24);
    }
  });

  it('are left out where the page wants none', async () => {
    const element = await mountLanes(daily(366), { controls: 'none' });
    expect(all(element, '.tools button, .overview')).to.have.length(0);
    expect(tools(element)).to.equal('366 of 366 events in view');
  });
});
