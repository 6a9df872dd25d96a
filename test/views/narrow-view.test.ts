import { expect } from '@open-wc/testing';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { mountAxis } from '../support/axis-mount.js';
import { all, unmount, until } from '../support/mount.js';

const pressAt = (plot: HTMLElement, x: number, y: number) => {
  const { left, top } = plot.getBoundingClientRect();
  plot.dispatchEvent(new MouseEvent('click', { clientX: left + x, clientY: top + y, bubbles: true }));
};

describe('the narrow axis', () => {
  afterEach(unmount);

  it('is 96 px high, for the eye alone, and has no words but names of units and of its break', async () => {
    const [plot] = all(await mountAxis(usLongRangeMissiles, 360), '.plot');
    expect(plot!.getBoundingClientRect().height).to.equal(96);
    expect(plot!.getAttribute('aria-hidden')).to.equal('true');
    expect(plot!.querySelectorAll('button, .now-name')).to.have.length(0);
    expect(plot!.querySelectorAll('.tick').length).to.be.greaterThan(3);
    expect(plot!.querySelectorAll('.gone')).to.have.length(1);
  });

  it('moves from a mark to its item in the list, and from empty ground nowhere', async () => {
    const element = await mountAxis(usLongRangeMissiles, 360);
    const [plot] = all(element, '.plot');
    pressAt(plot!, 60, 2);
    expect(element.selected).to.equal(null);
    pressAt(plot!, 6, 32);
    await until(() => element.selected === 'war-began');
  });
});
