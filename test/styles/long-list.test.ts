import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { headings, mountList } from '../support/long-list-mount.js';
import { all, unmount } from '../support/mount.js';
import { madeStory } from '../support/story-mount.js';

const days = madeStory(600);

describe('the look of a long list', () => {
  afterEach(async () => {
    unmount();
    await emulateMedia({ media: 'screen', forcedColors: 'none' });
  });

  it('has headings as tall as a finger and as wide as the list', async () => {
    const element = await mountList(days, { width: 360 });
    for (const each of headings(element)) {
      const { height, width } = each.getBoundingClientRect();
      expect(height).to.be.at.least(44);
      expect(width).to.be.at.least(300);
    }
  });

  it('scrolls nothing sideways on the narrowest page', async () => {
    const element = await mountList(days, { width: 256 });
    expect(element.scrollWidth).to.be.at.most(256);
  });

  it('has the heading of what is read stay at the top', async () => {
    const element = await mountList(days);
    all(element, '[data-id="e45"]')[0]!.scrollIntoView();
    const { top } = headings(element)[1]!.getBoundingClientRect();
    expect(Math.abs(top)).to.be.at.most(1);
  });

  it('has its words at the start and its sign at the end, from right to left as well', async () => {
    const element = await mountList(days, { width: 360 });
    element.dir = 'rtl';
    element.requestUpdate();
    await element.updateComplete;
    const [first] = headings(element);
    const year = first!.querySelector('.year')!.getBoundingClientRect();
    const note = first!.querySelector('.note')!.getBoundingClientRect();
    expect(note.right).to.be.at.most(year.left);
  });

  it('keeps its sign where colours are forced', async () => {
    const element = await mountList(days);
    await emulateMedia({ forcedColors: 'active' });
    expect(getComputedStyle(headings(element)[0]!, '::after').borderBottomStyle).to.equal('solid');
  });
});
