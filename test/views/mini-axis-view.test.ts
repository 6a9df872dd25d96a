import { expect } from '@open-wc/testing';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { madeStory, mountStory } from '../support/story-mount.js';
import { all, unmount, until } from '../support/mount.js';

describe('the small axis of a story', () => {
  afterEach(unmount);

  it('shows the open event in the accent, also one whose mark many share', async () => {
    const element = await mountStory(usLongRangeMissiles);
    for (const id of ['war-began', 'authorization', 'zelensky-quote']) {
      element.goTo(id);
      await element.updateComplete;
      expect(all(element, '.plot .chosen').length, id).to.be.greaterThan(0);
    }
  });

  it('shows nothing in the accent for what has no date', async () => {
    const element = await mountStory(usLongRangeMissiles);
    element.goTo('trump-may-cut-aid');
    await element.updateComplete;
    expect(all(element, '.plot .chosen')).to.have.length(0);
  });

  it('opens the event whose mark is pressed', async () => {
    const element = await mountStory(usLongRangeMissiles);
    element.goTo('authorization');
    await element.updateComplete;
    const [plot] = all(element, '.plot');
    const { left, top } = plot!.getBoundingClientRect();
    plot!.dispatchEvent(new MouseEvent('click', { clientX: left + 24, clientY: top + 36, bubbles: true }));
    await until(() => element.selected === 'war-began');
  });

  it('keeps within the story, from 256 to 1200 px', async () => {
    for (const width of [256, 320, 640, 900, 1200]) {
      const element = await mountStory(usLongRangeMissiles, width);
      const [plot, story] = [all(element, '.plot')[0]!, all(element, '.story')[0]!].map((box) =>
        box.getBoundingClientRect(),
      );
      expect(plot!.right, String(width)).to.be.at.most(story!.right + 0.5);
      unmount();
    }
  });

  it('of more than sixty dates shows how thickly they lie, and the open one over them', async () => {
    const element = await mountStory(madeStory(61));
    expect(all(element, '.plot .profile')).to.have.length(1);
    const at = () => all(element, '.plot .chosen')[0]!.getBoundingClientRect().left;
    const first = at();
    element.goTo('e60');
    await element.updateComplete;
    expect(at() - first).to.be.greaterThan(500);
  });
});
