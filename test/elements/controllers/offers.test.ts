import { expect } from '@open-wc/testing';
import { offers } from '../../../src/elements/controllers/offers.js';

describe('what a page offers to choose events by', () => {
  it('is what it names, alone or among others', () => {
    expect(offers('search', 'search')).to.equal(true);
    expect(offers('zoom search share', 'search|filter')).to.equal(true);
    expect(offers('zoom', 'search|filter')).to.equal(false);
    expect(offers('research', 'search')).to.equal(false);
    expect(offers('none', 'search', 5000)).to.equal(false);
  });

  it('is, where it says nothing else, offered past thirty events', () => {
    expect(offers('auto', 'search', 30)).to.equal(false);
    expect(offers('auto', 'search', 31)).to.equal(true);
    expect(offers('auto', 'share')).to.equal(false);
  });
});
