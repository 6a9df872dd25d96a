import { expect } from '@open-wc/testing';
import { mountList } from '../support/long-list-mount.js';
import { all, unmount } from '../support/mount.js';

const years = {
  title: 'Thirty years',
  events: Array.from({ length: 60 }, (_, at) => ({ date: `${1990 + Math.floor(at / 2)}`, headline: `Invented ${at}` })),
};

describe('the look of the ways to years', () => {
  afterEach(unmount);

  it('fills as many lines as it needs on the narrowest page, and scrolls nothing sideways', async () => {
    const element = await mountList(years, { width: 256 });
    const [nav] = all(element, '.jump');
    expect(all(element, '.jump-to')).to.have.length(30);
    expect(nav!.scrollWidth).to.be.at.most(nav!.clientWidth);
    expect(element.scrollWidth).to.be.at.most(256);
  });

  it('is large enough to be hit', async () => {
    const element = await mountList(years);
    for (const each of all(element, '.jump-to')) expect(each.getBoundingClientRect().height).to.be.at.least(24);
  });
});
