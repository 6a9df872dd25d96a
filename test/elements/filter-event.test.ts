import { expect } from '@open-wc/testing';
import { NewsTimelineFilterEvent } from '../../src/elements/filter-event.js';

describe('the event before a reader shows other events', () => {
  it('says what will be shown, bubbles, crosses shadow roots and can be refused', () => {
    const event = new NewsTimelineFilterEvent({ filter: 'kind: vote', count: 2, total: 9 }, 'user');
    expect(event).to.include({ type: 'news-timeline-filter', bubbles: true, composed: true, cancelable: true });
    expect(event.detail).to.deep.equal({ filter: 'kind: vote', count: 2, total: 9, source: 'user' });
  });
});
