import { expect } from '@open-wc/testing';
import { daily, mountLanes } from '../support/lanes-mount.js';
import { all, squeeze, unmount } from '../support/mount.js';

const titles = async (...given: Parameters<typeof mountLanes>) =>
  all(await mountLanes(...given), '.titles b').map(({ textContent }) => squeeze(textContent));

describe('the name of a lane', () => {
  afterEach(unmount);

  it('is the word for its kind, and what states none is an entry, last', async () => {
    const events = [...daily(9), { id: 'x', date: '2020-02-01', headline: 'Nothing stated' }];
    expect(await titles(events)).to.deep.equal(['Statement', 'Decision', 'Entry']);
  });

  it('is the title of a track, in the order of the data set', async () => {
    const events = daily(9).map((each, at) => Object.assign(each, { track: at % 2 ? 'a' : 'b' }));
    const tracks = [
      { id: 'a', title: 'Alpha' },
      { id: 'b', title: 'Beta' },
    ];
    expect(await titles({ tracks, events }, { group: 'track' })).to.deep.equal(['Alpha', 'Beta']);
  });

  it('is the place as it is written, its country included', async () => {
    expect(await titles(daily(4, { place: 'Kursk region, Russia' }), { group: 'place' })).to.deep.equal([
      'Kursk region, Russia',
    ]);
  });
});
