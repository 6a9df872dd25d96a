import { expect } from '@open-wc/testing';
import { sampleTimeline } from '../../src/elements/sample-timeline.js';

describe('the data set that is drawn where nobody sees it', () => {
  it('is read the short way, and holds one of most things that a card can hold', () => {
    const { events, sources, openPoints } = sampleTimeline();
    expect([events.length, sources.length, openPoints?.length]).to.deep.equal([1, 1, 1]);
    expect(events[0]).to.include.keys('kind', 'body', 'place', 'figures', 'quotes');
  });
});
