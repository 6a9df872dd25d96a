import { expect } from '@open-wc/testing';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { marieCurie } from '../../data/marie-curie.js';
import { mountAxis } from '../support/axis-mount.js';
import { all, unmount, until } from '../support/mount.js';

const plotWidth = async (data: Parameters<typeof mountAxis>[0], width: number) =>
  all(await mountAxis(data, width), '.plot')[0]!.getBoundingClientRect().width;

describe('the room that the plot has', () => {
  afterEach(unmount);

  it('is the page’s but for its margins, and from 900 px on for the possibilities beside it', async () => {
    expect(await plotWidth(usLongRangeMissiles, 1200)).to.equal(1200 - 48 - 244);
    expect(await plotWidth(usLongRangeMissiles, 899)).to.equal(899 - 48);
    expect(await plotWidth(usLongRangeMissiles, 360)).to.equal(360 - 40);
  });

  it('counts as narrower where a reader has much larger type, so that labels keep their room', async () => {
    document.documentElement.style.fontSize = '32px';
    try {
      // 1200 px hold as much text as 750, 800 as much as 500: there the axis has no labels and stands over the list.
      expect(await plotWidth(usLongRangeMissiles, 1200)).to.equal(1200 - 48);
      const narrow = await mountAxis(usLongRangeMissiles, 800);
      await until(() => all(narrow, '.plot.narrow').length === 1);
      expect(all(narrow, '.list')).to.have.length(1);
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });

  it('is all of it where nothing stands beside', async () => {
    expect(await plotWidth(marieCurie, 1200)).to.equal(1200 - 48);
  });
});
