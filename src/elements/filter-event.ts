import { NewsTimelineEvent, type EventSource } from './dom-events.js';

interface FilterDetail {
  /** The filter, as the attribute writes it; '' where it leaves nothing out. */
  readonly filter: string;
  /** How many events it keeps, and of how many. */
  readonly count: number;
  readonly total: number;
}

/** A reader is about to show other events; `preventDefault()` keeps things as they are. */
export class NewsTimelineFilterEvent extends NewsTimelineEvent<FilterDetail> {
  constructor(detail: FilterDetail, source: EventSource) {
    super('news-timeline-filter', { ...detail, source }, true);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'news-timeline-filter': NewsTimelineFilterEvent;
  }
}
