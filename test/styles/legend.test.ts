import { expect } from '@open-wc/testing';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { mountAxis } from '../support/axis-mount.js';
import { all, unmount, until } from '../support/mount.js';

describe('the look of the key to the marks', () => {
  afterEach(unmount);

  it('has what is asked in a column of its own, and a sample of 34 by 12 px before each word', async () => {
    const element = await mountAxis(usLongRangeMissiles, 1200);
    const key = all(element, '.legend')[0] as HTMLDetailsElement;
    key.open = true;
    await until(
      () =>
        all(element, '.legend dt').length > 0 && getComputedStyle(all(element, '.legend div')[0]!).display === 'flex',
    );
    const starts = all(element, '.legend dt').map((each) => each.getBoundingClientRect().left);
    expect(new Set(starts).size).to.equal(1);
    for (const dd of all(element, '.legend dd'))
      expect(dd.getBoundingClientRect().left).to.be.greaterThan(starts[0]! + 160);
    const { width, height } = all(element, '.sample')[0]!.getBoundingClientRect();
    expect([width, height]).to.deep.equal([34, 12]);
  });
});
