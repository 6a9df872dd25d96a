import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { chip, mountControls, press } from '../support/controls-mount.js';
import { all, unmount } from '../support/mount.js';

describe('the look of the controls', () => {
  afterEach(async () => {
    unmount();
    await emulateMedia({ media: 'screen' });
  });

  it('keeps within the page at 256 px, chips opened', async () => {
    const element = await mountControls('list', 256);
    (all(element, '.facets')[0] as HTMLDetailsElement).open = true;
    const { right } = element.getBoundingClientRect();
    for (const part of all(element, '.controls *'))
      if (part.getBoundingClientRect().width > 1)
        expect(part.getBoundingClientRect().right, part.className).to.be.at.most(right + 0.5);
  });

  it('tells a pressed chip by its edge and weight, not by colour alone', async () => {
    const element = await mountControls();
    const look = () => {
      const { borderTopWidth, fontWeight } = getComputedStyle(chip(element, 'Decision'));
      return [borderTopWidth, fontWeight];
    };
    const before = look();
    await press(element, 'Decision');
    expect(look()).to.deep.equal(['2px', '600']);
    expect(before).to.deep.equal(['1px', '400']);
  });

  it('has targets of at least 24 px', async () => {
    const element = await mountControls();
    await press(element, 'Decision');
    for (const target of all(element, '.controls :is(button, input, summary)'))
      if (target.getBoundingClientRect().width > 0)
        expect(target.getBoundingClientRect().height, target.className).to.be.at.least(24);
  });

  it('leaves fields and buttons off the paper, and keeps how many are shown', async () => {
    const element = await mountControls();
    await press(element, 'Decision');
    await emulateMedia({ media: 'print' });
    const display = (name: string) => getComputedStyle(all(element, name)[0]!).display;
    expect([display('.controls input'), display('.facets'), display('.clear')]).to.deep.equal(['none', 'none', 'none']);
    expect(display('.shown')).to.equal('flex');
  });
});
