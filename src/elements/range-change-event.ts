import { NewsTimelineEvent, type EventSource } from './dom-events.js';

/** What an axis shows has changed: `from` and `to` in UTC ms; `settled` false while a gesture goes on. */
export class NewsTimelineRangeChangeEvent extends NewsTimelineEvent<{ from: number; to: number; settled: boolean }> {
  constructor({ from, to }: { readonly from: number; readonly to: number }, settled: boolean, source: EventSource) {
    super('news-timeline-range-change', { from, to, settled, source });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'news-timeline-range-change': NewsTimelineRangeChangeEvent;
  }
}
