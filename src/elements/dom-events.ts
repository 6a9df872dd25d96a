import type { Problem } from '../data/problem.js';
import type { NewsEvent, Timeline } from '../model/timeline.js';

/** Who caused an event: the reader, or a script. */
export type EventSource = 'user' | 'api';

/** What every event of the element shares: it bubbles, crosses shadow roots, and says who caused it. */
export class NewsTimelineEvent<Detail extends object> extends Event {
  readonly detail: Readonly<Detail & { source: EventSource }>;
  constructor(type: string, detail: Detail & { source: EventSource }, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
    this.detail = Object.freeze(detail);
  }
}

/** A data set is there: once for each. */
export class NewsTimelineLoadEvent extends NewsTimelineEvent<{ timeline: Timeline; problems: readonly Problem[] }> {
  constructor(timeline: Timeline, problems: readonly Problem[]) {
    super('news-timeline-load', { timeline, problems, source: 'api' });
  }
}

/** Something in the data, or the loading of it, went wrong: once for each load, with every problem of grade error or warning. */
export class NewsTimelineProblemEvent extends NewsTimelineEvent<{ problems: readonly Problem[] }> {
  constructor(problems: readonly Problem[]) {
    super('news-timeline-problem', { problems, source: 'api' });
  }
}

interface Selection {
  /** The event to be opened; null: none. */
  readonly id: string | null;
  readonly previous: string | null;
  readonly event: NewsEvent | null;
}

/** An event is about to be opened; `preventDefault()` keeps things as they are. */
export class NewsTimelineSelectEvent extends NewsTimelineEvent<Selection> {
  constructor(selection: Selection, source: EventSource) {
    super('news-timeline-select', { ...selection, source }, true);
  }
}

/** An event was opened. */
export class NewsTimelineSelectedEvent extends NewsTimelineEvent<Selection> {
  constructor(selection: Selection, source: EventSource) {
    super('news-timeline-selected', { ...selection, source });
  }
}

/** What a reader did, for a site's own counting; nothing is sent anywhere. */
export type InteractionAction = 'open' | 'expand' | 'step' | 'search' | 'filter' | 'share' | 'link' | 'media';

/** A reader did something: opened an event, a fold or a picture, or followed a link. */
export class NewsTimelineInteractionEvent extends NewsTimelineEvent<{ action: InteractionAction; id?: string }> {
  constructor(action: InteractionAction, id?: string) {
    super('news-timeline-interaction', { action, ...(id === undefined ? {} : { id }), source: 'user' });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'news-timeline-load': NewsTimelineLoadEvent;
    'news-timeline-problem': NewsTimelineProblemEvent;
    'news-timeline-select': NewsTimelineSelectEvent;
    'news-timeline-selected': NewsTimelineSelectedEvent;
    'news-timeline-interaction': NewsTimelineInteractionEvent;
  }
}
