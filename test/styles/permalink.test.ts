import { expect } from '@open-wc/testing';
import { marieCurie } from '../../data/marie-curie.js';
import { all, html, mount, unmount, until } from '../support/mount.js';

describe('the look of a card’s link to itself', () => {
  afterEach(unmount);

  it('is a target of 24 px at least', async () => {
    const element = await mount(html`<news-timeline layout="list" permalink .timeline=${marieCurie}></news-timeline>`);
    await until(() => all(element, '.permalink').length > 0);
    const { width, height } = all(element, '.permalink')[0]!.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(24);
  });
});
