import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { mountAxis } from '../support/axis-mount.js';
import { all, unmount } from '../support/mount.js';

const box = (element: Parameters<typeof all>[0], selector: string) =>
  all(element, selector)[0]!.getBoundingClientRect();

describe('the look of what stands beside and below the plot', () => {
  afterEach(async () => {
    unmount();
    await emulateMedia({ media: 'screen' });
  });

  it('puts the possibilities beside the plot from 900 px on, behind a dashed edge, and below it on narrower pages', async () => {
    const wide = await mountAxis(usLongRangeMissiles, 900);
    expect(box(wide, '.rail-after').left).to.be.at.least(box(wide, '.plot').right);
    expect(getComputedStyle(all(wide, '.rail-after')[0]!).borderInlineStartStyle).to.equal('dashed');
    unmount();
    const narrow = await mountAxis(usLongRangeMissiles, 899);
    expect(box(narrow, '.rail-after').top).to.be.at.least(box(narrow, '.plot').bottom);
    expect(getComputedStyle(all(narrow, '.rail-after')[0]!).borderBlockStartStyle).to.equal('dashed');
  });

  it('tells a possibility from any other entry by a dashed, hatched box', async () => {
    const element = await mountAxis(usLongRangeMissiles);
    const { borderTopStyle, backgroundImage } = getComputedStyle(all(element, '.possible')[0]!, '::before');
    expect(borderTopStyle).to.equal('dashed');
    expect(backgroundImage).to.contain('repeating-linear-gradient');
  });

  it('sets the open card as a paper would: when, what, how much, side by side', async () => {
    const element = await mountAxis(usLongRangeMissiles);
    element.goTo('authorization');
    await element.updateComplete;
    const [date, headline, figure] = ['.date', '.headline', '.figure'].map((name) => box(element, `.opened ${name}`));
    expect(date!.right).to.be.at.most(headline!.left);
    expect(headline!.right).to.be.at.most(figure!.left);
    expect(getComputedStyle(all(element, '.opened')[0]!).borderTopWidth).to.equal('3px');
  });

  it('leaves buttons off the paper', async () => {
    const element = await mountAxis(usLongRangeMissiles);
    element.goTo('authorization');
    await element.updateComplete;
    await emulateMedia({ media: 'print' });
    for (const name of ['.switch', '.steps'])
      expect(getComputedStyle(all(element, name)[0]!).display, name).to.equal('none');
  });
});
