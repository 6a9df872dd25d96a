import { expect } from '@open-wc/testing';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { entry, mountAxis } from '../support/axis-mount.js';
import { unmount } from '../support/mount.js';

describe('the name of an entry’s button', () => {
  afterEach(unmount);

  it('is a whole sentence: the date, the hedge before the claim, kind and place', async () => {
    const element = await mountAxis(usLongRangeMissiles);
    const named = (id: string) => entry(element, id).ariaLabel;
    expect(named('war-began')).to.equal('24 February 2022. The war begins. Date not in the article. Context. Ukraine.');
    expect(named('russia-warning')).to.equal(
      'Some time on or before 17 November 2024. Said by Russia: Russia warns that such use would amount to direct NATO involvement. Statement.',
    );
    expect(named('drone-strikes-october')).to.equal(
      'October 2024. More than 2,000 Russian drone strikes in October 2024. Total over a period.',
    );
    expect(named('donetsk-fighting')).to.match(/start not known.*Fighting intensifies/);
  });
});
