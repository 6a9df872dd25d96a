import { expect } from '@open-wc/testing';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { marieCurie } from '../../stories/support/marie-curie.js';
import { mountAxis } from '../support/axis-mount.js';
import { all, unmount } from '../support/mount.js';

const plotWidth = async (data: Parameters<typeof mountAxis>[0], width: number) =>
  all(await mountAxis(data, width), '.plot')[0]!.getBoundingClientRect().width;

describe('the room that the plot has', () => {
  afterEach(unmount);

  it('is the page’s but for its margins, and from 900 px on for the possibilities beside it', async () => {
    expect(await plotWidth(usLongRangeMissiles, 1200)).to.equal(1200 - 48 - 244);
    expect(await plotWidth(usLongRangeMissiles, 899)).to.equal(899 - 48);
    expect(await plotWidth(usLongRangeMissiles, 360)).to.equal(360 - 40);
  });

  it('is all of it where nothing stands beside', async () => {
    expect(await plotWidth(marieCurie, 1200)).to.equal(1200 - 48);
  });
});
