import { expect } from '@open-wc/testing';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { entry, mountAxis } from '../support/axis-mount.js';
import { unmount } from '../support/mount.js';
import type { AxisItem } from '../../src/layout/axis-item.js';
import { sortEvents } from '../../src/model/sort-events.js';
import { en } from '../../src/text/locales/en.js';
import type { PlotContext } from '../../src/views/axis-context.js';
import { labelName } from '../../src/views/sentence.js';
import { madeTimeline } from '../support/made-timeline.js';

/** The name of a cluster of these dates. */
const clusterOf = (...dates: readonly string[]): string => {
  const timeline = madeTimeline(dates);
  const sorted = sortEvents(timeline);
  const words = { locale: 'en-GB', messages: en };
  return labelName(sorted as readonly AxisItem[], [], { words, timeline, sorted } as unknown as PlotContext);
};

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

  it('says of a cluster how many it holds, from the first bound to the last of any of them', () => {
    expect(clusterOf('2024-08-02', '2024-09-05')).to.equal('2 events, 2 August 2024 to 5 September 2024');
    expect(clusterOf('2024-08-02/2024-08-20', '2024-09-05')).to.equal('2 events, 2 August 2024 to 5 September 2024');
    expect(clusterOf('2024-08-02/2024-12', '2024-09-05')).to.equal('2 events, 2 August 2024 to December 2024');
    expect(clusterOf('[2024-06-03..2024-06-20]', '2024-06-10', '2024-06-11')).to.equal(
      '3 events, 3 June 2024 to 20 June 2024',
    );
  });

  it('gives a cluster no day that none of it has, and says one date once', () => {
    expect(clusterOf('2024-08', '2024-10')).to.equal('2 events, August 2024 to October 2024');
    expect(clusterOf('2024', '2024-03-05')).to.equal('2 events, 2024');
    expect(clusterOf('2024-08-05', '2024-08-05')).to.equal('2 events, 5 August 2024');
    expect(clusterOf('2024-06-01', '2024-06-10~')).to.equal('2 events, 1 June 2024 to about 10 June 2024');
  });
});
