import { expect } from '@open-wc/testing';
import { en } from '../../src/text/locales/en.js';
import type { Words } from '../../src/text/messages.js';
import { laneName } from '../../src/views/lane-name.js';
import { madeTimeline } from '../support/made-timeline.js';

const words = { locale: 'en-GB', messages: en } as Words;
const timeline = madeTimeline([], {
  kinds: [{ id: 'flood', label: 'High water' }],
  tracks: [{ id: 'home', title: 'At home' }],
});
const named = (key: string, group: Parameters<typeof laneName>[1]) => laneName(key, group, timeline, words);

describe('what a lane is called', () => {
  it('is the word for its kind, the data set’s own too, and it has that kind’s glyph', () => {
    expect(named('military-action', 'kind')).to.deep.equal({
      key: 'military-action',
      name: 'Military action',
      kind: 'military-action',
    });
    expect(named('flood', 'kind')).to.deep.include({ name: 'High water', kind: 'flood' });
  });

  it('is the title of its track, or its id as words', () => {
    expect(named('home', 'track')).to.deep.equal({ key: 'home', name: 'At home' });
    expect(named('far-away', 'track').name.toLowerCase()).to.equal('far away');
  });

  it('is a place or an actor as the data set writes it, and a status as words', () => {
    expect(named('Kursk region, Russia', 'place').name).to.equal('Kursk region, Russia');
    expect(named('the-ministry', 'actor').name).to.equal('the-ministry');
    expect(named('ongoing', 'status').name.toLowerCase()).to.equal('ongoing');
  });

  it('is that of any entry where the events say nothing of the group', () => {
    for (const group of ['kind', 'track', 'place'] as const)
      expect(named('', group)).to.deep.equal({ key: '', name: 'Entry' });
  });
});
