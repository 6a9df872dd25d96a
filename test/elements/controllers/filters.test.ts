import { expect } from '@open-wc/testing';
import { madeStory } from '../../support/story-mount.js';
import { all, html, mount, unmount } from '../../support/mount.js';

const auto = (count: number) =>
  mount(html`<news-timeline layout="list" fold="none" .timeline=${madeStory(count)}></news-timeline>`);

describe('the controls of a long timeline', () => {
  afterEach(unmount);

  it('come by themselves past thirty events, and not before', async () => {
    expect(all(await auto(30), '.controls')).to.have.length(0);
    expect(all(await auto(31), '.controls input')).to.have.length(1);
  });

  for (const layout of ['list', 'axis', 'story'] as const)
    it(`never let a filtered event be seen before they are there: ${layout}`, async () => {
      const element = document.createElement('news-timeline');
      element.filter = 'id: e3';
      element.layout = layout;
      element.timeline = madeStory(9);
      const seen = new Set<string>();
      document.body.append(element);
      for (let turn = 0; turn < 240 && seen.size === 0; turn++) {
        await new Promise(requestAnimationFrame);
        for (const { dataset } of all(element, '.event, button[data-id], .panel')) seen.add(dataset['id']!);
      }
      element.remove();
      expect([...seen]).to.deep.equal(['e3']);
    });
});
