import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { daily, mountLanes } from '../support/lanes-mount.js';
import { all, unmount } from '../support/mount.js';

describe('the overview', () => {
  afterEach(unmount);

  it('shows all of it as columns, and what is in view as a window', async () => {
    const element = await mountLanes(daily(366));
    element.visibleRange = [Date.UTC(2020, 6, 1), Date.UTC(2020, 9, 1)];
    await element.updateComplete;
    expect(all(element, '.overview svg path')[0]!.getAttribute('d')!.length).to.be.above(100);
    const [strip, part] = ['.overview', '.overview .window'].map((each) =>
      all(element, each)[0]!.getBoundingClientRect(),
    );
    expect((part!.left - strip!.left) / strip!.width).to.be.closeTo(0.5, 0.02);
    expect(part!.width / strip!.width).to.be.closeTo(0.25, 0.02);
  });

  it('has two sliders that say where they stand, in words', async () => {
    const element = await mountLanes(daily(366));
    element.visibleRange = [Date.UTC(2020, 6, 1), Date.UTC(2020, 9, 1)];
    await element.updateComplete;
    const [start, end] = all(element, '.overview [role="slider"]');
    expect(start!.getAttribute('aria-label')).to.equal('Start of what is in view');
    expect(start!.getAttribute('aria-valuetext')).to.contain('July 2020');
    expect(Number(end!.getAttribute('aria-valuenow'))).to.equal(Date.UTC(2020, 9, 1));
  });

  it('moves an end by the arrow keys', async () => {
    const element = await mountLanes(daily(366));
    element.visibleRange = [Date.UTC(2020, 6, 1), Date.UTC(2020, 9, 1)];
    await element.updateComplete;
    all(element, '.overview [role="slider"]')[0]!.focus();
    await sendKeys({ press: 'ArrowLeft' });
    await element.updateComplete;
    expect(element.visibleRange![0]).to.be.below(Date.UTC(2020, 6, 1));
    expect(element.visibleRange![1]).to.equal(Date.UTC(2020, 9, 1));
  });
});
