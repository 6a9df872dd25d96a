import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { picture } from '../../stories/support/picture.js';
import { mountStory } from '../support/story-mount.js';
import { all, unmount } from '../support/mount.js';

const box = (element: Parameters<typeof all>[0], selector: string) =>
  all(element, selector)[0]!.getBoundingClientRect();
const open = '.panel:not([inert])';

const pictured = {
  ...usLongRangeMissiles,
  events: usLongRangeMissiles.events.map((event) =>
    event.id === 'war-began' ? Object.assign({}, event, { media: [picture] }) : event,
  ),
};

describe('the look of the story', () => {
  afterEach(async () => {
    unmount();
    await emulateMedia({ media: 'screen', reducedMotion: 'no-preference' });
  });

  it('has when beside what from 640 px on, and above it on narrower pages', async () => {
    const wide = await mountStory(usLongRangeMissiles, 640);
    expect(box(wide, `${open} .date`).right).to.be.at.most(box(wide, `${open} .headline`).left);
    unmount();
    const narrow = await mountStory(usLongRangeMissiles, 639);
    expect(box(narrow, `${open} .date`).bottom).to.be.at.most(box(narrow, `${open} .headline`).top);
  });

  it('has the picture beside the text from 800 px on, and under the headline on narrower pages', async () => {
    const wide = await mountStory(pictured, 800);
    expect(box(wide, `${open} .headline`).right).to.be.at.most(box(wide, `${open} .media`).left);
    unmount();
    const narrow = await mountStory(pictured, 799);
    expect(box(narrow, `${open} .headline`).bottom).to.be.at.most(box(narrow, `${open} .media`).top);
  });

  it('does not make the page any wider, whatever stands beside the stage', async () => {
    const element = await mountStory(usLongRangeMissiles);
    element.goTo('trump-may-cut-aid');
    await element.updateComplete;
    expect(document.documentElement.scrollWidth).to.be.at.most(Math.max(innerWidth, 900 + 16));
  });

  it('stops a swipe at each event', async () => {
    const element = await mountStory(usLongRangeMissiles);
    expect(getComputedStyle(all(element, '.stage')[0]!).scrollSnapType).to.equal('inline mandatory');
    const { scrollSnapAlign, scrollSnapStop } = getComputedStyle(all(element, '.panel')[0]!);
    expect([scrollSnapAlign, scrollSnapStop]).to.deep.equal(['start', 'always']);
  });

  it('glides only for a reader who has not asked for less motion', async () => {
    const element = await mountStory(usLongRangeMissiles);
    const [stage] = all(element, '.stage');
    expect(getComputedStyle(stage!).scrollBehavior).to.equal('smooth');
    await emulateMedia({ reducedMotion: 'reduce' });
    expect(getComputedStyle(stage!).scrollBehavior).to.equal('auto');
  });

  it('keeps all text within the story at 256 px', async () => {
    const element = await mountStory(usLongRangeMissiles, 256);
    const { left, right } = box(element, '.story');
    for (const part of all(element, `${open} *, .head *, .way *`)) {
      const { left: x0, right: x1, width } = part.getBoundingClientRect();
      if (width > 1) expect(x0 >= left - 0.5 && x1 <= right + 0.5, part.className).to.equal(true);
    }
  });

  it('has targets of 44 px for the finger', async () => {
    for (const way of all(await mountStory(usLongRangeMissiles, 320), '.way'))
      expect(way.getBoundingClientRect().height).to.be.at.least(44);
  });
});
