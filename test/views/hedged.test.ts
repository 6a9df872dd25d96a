import { expect } from '@open-wc/testing';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { mountStory } from '../support/story-mount.js';
import { all, squeeze, unmount } from '../support/mount.js';

const ways = async (id: string) => {
  const element = await mountStory(usLongRangeMissiles);
  element.goTo(id);
  await element.updateComplete;
  return all(element, '.way .where').map(({ textContent }) => squeeze(textContent));
};

describe('a headline as one sentence', () => {
  afterEach(unmount);

  it('has what weakens the claim before it', async () => {
    const [back] = await ways('authorization');
    expect(back).to.match(/Not confirmed: Reported Russian collaboration with North Korean soldiers$/);
  });

  it('is the headline alone where the report is an ordinary one', async () => {
    const [back] = await ways('us-aid-total');
    expect(back).to.equal('Previous event The war begins');
  });
});
