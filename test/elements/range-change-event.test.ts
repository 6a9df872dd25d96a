import { expect } from '@open-wc/testing';
import { NewsTimelineRangeChangeEvent } from '../../src/elements/range-change-event.js';

describe('a change of what an axis shows', () => {
  it('says from when to when, whether the gesture is over, and who made it', () => {
    const event = new NewsTimelineRangeChangeEvent({ from: 1, to: 2 }, false, 'user');
    expect(event).to.include({ type: 'news-timeline-range-change', bubbles: true, composed: true, cancelable: false });
    expect(event.detail).to.deep.equal({ from: 1, to: 2, settled: false, source: 'user' });
  });

  it('holds no more than the range: what else the axis knows of it stays with it', () => {
    const range = { from: 1, to: 2, width: 3 };
    expect(new NewsTimelineRangeChangeEvent(range, true, 'api').detail).to.not.have.property('width');
  });
});
