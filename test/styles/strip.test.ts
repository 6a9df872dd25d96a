import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { mountStrip } from '../support/story-mount.js';
import { all, unmount } from '../support/mount.js';

describe('the look of the strip', () => {
  afterEach(async () => {
    unmount();
    await emulateMedia({ media: 'screen' });
  });

  it('sticks out nowhere, from 256 px on', async () => {
    for (const width of [256, 320, 680, 720]) {
      const element = await mountStrip(usLongRangeMissiles, width);
      const { left, right } = element.getBoundingClientRect();
      for (const part of all(element, '.when, .said, .all, .plot')) {
        const box = part.getBoundingClientRect();
        if (box.width === 0) continue;
        expect(box.left, part.className).to.be.at.least(left - 0.5);
        expect(box.right, part.className).to.be.at.most(right + 0.5);
      }
      unmount();
    }
  });

  it('cuts a very long headline after two lines', async () => {
    const timeline = {
      events: [{ id: 'a', date: '2024', headline: 'An invented headline that goes on. '.repeat(60) }],
    };
    const [said] = all(await mountStrip(timeline, 320), '.clamped');
    expect(said!.getBoundingClientRect().height).to.be.at.most(40);
    expect(said!.scrollHeight).to.be.greaterThan(100);
  });

  it('leaves itself off the paper, where the list is', async () => {
    const element = await mountStrip(usLongRangeMissiles);
    await emulateMedia({ media: 'print' });
    expect(all(element, '.strip').every((strip) => getComputedStyle(strip).display === 'none')).to.equal(true);
  });
});
