import { expect } from '@open-wc/testing';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { mountAxis } from '../support/axis-mount.js';
import { all, squeeze, unmount } from '../support/mount.js';

const names = async (width: number, selector: string) =>
  all(await mountAxis(usLongRangeMissiles, width), `.names ${selector}`).map(({ textContent }) => squeeze(textContent));

describe('the names on the axis', () => {
  afterEach(unmount);

  it('say each month in its middle, its year once under it, and the length of the break', async () => {
    expect(await names(1200, '.tick:not(.parent)')).to.include.members(['August', 'September', 'October']);
    expect(await names(1200, '.parent')).to.deep.equal(['2022', '2024']);
    expect(await names(1200, '.gone')).to.deep.equal(['2 years, 5 months']);
  });

  it('say the length of a break of less than a day by the clock', async () => {
    const events = [10, 15].flatMap((hour) =>
      [3, 5, 12].map((second) => ({
        date: `2024-11-17T${hour}:00:${String(second).padStart(2, '0')}Z`,
        headline: 'Invented',
      })),
    );
    const element = await mountAxis({ title: 'Invented', events }, 1200);
    expect(all(element, '.names .gone').map(({ textContent }) => squeeze(textContent))).to.deep.equal(['5 hours']);
  });

  it('are shorter where there is less room', async () => {
    const [long, short] = [await names(1200, '.tick:not(.parent)'), await names(400, '.tick:not(.parent)')];
    expect(short.join('').length).to.be.below(long.join('').length);
  });

  it('say the limit of the rows below once, and what is true as of when', async () => {
    expect(await names(1200, '.group')).to.deep.equal([
      'Day not known all by 17 November 2024, in no particular order',
      'Ongoing on 17 November 2024 start not known',
    ]);
    expect(await names(1200, '.now-name')).to.deep.equal(['As of 17 November 2024']);
  });

  it('are for the eye alone, since each button says its whole date', async () => {
    const element = await mountAxis(usLongRangeMissiles);
    expect(all(element, '.names')[0]!.getAttribute('aria-hidden')).to.equal('true');
  });
});
