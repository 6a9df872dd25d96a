import { expect } from '@open-wc/testing';
import {
  NewsTimelineInteractionEvent,
  NewsTimelineProblemEvent,
  NewsTimelineSelectEvent,
  NewsTimelineSelectedEvent,
} from '../../src/elements/dom-events.js';

const selection = { id: 'a', previous: null, event: null };

describe('the events of the element', () => {
  it('bubble, cross shadow roots, and say who caused them', () => {
    for (const event of [
      new NewsTimelineProblemEvent([]),
      new NewsTimelineSelectEvent(selection, 'user'),
      new NewsTimelineSelectedEvent(selection, 'user'),
      new NewsTimelineInteractionEvent('open', 'a'),
    ]) {
      expect(event).to.include({ bubbles: true, composed: true });
      expect(event.type).to.match(/^news-timeline-[a-z]+$/);
      expect(['user', 'api']).to.include(event.detail.source);
    }
  });

  it('can be refused before, and not after', () => {
    expect(new NewsTimelineSelectEvent(selection, 'api').cancelable).to.equal(true);
    expect(new NewsTimelineSelectedEvent(selection, 'api').cancelable).to.equal(false);
  });

  it('carry a detail that nobody can change on the way', () => {
    const { detail } = new NewsTimelineSelectEvent(selection, 'api');
    expect(Object.isFrozen(detail)).to.equal(true);
  });
});
