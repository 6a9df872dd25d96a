export * from './data/problem.js';
export {
  NewsTimelineInteractionEvent,
  NewsTimelineLoadEvent,
  NewsTimelineProblemEvent,
  NewsTimelineSelectEvent,
  NewsTimelineSelectedEvent,
  type EventSource,
  type InteractionAction,
} from './elements/dom-events.js';
export { NewsTimelineRangeChangeEvent } from './elements/range-change-event.js';
export { NewsEventElement } from './elements/news-event.js';
export { NewsTimelineElement } from './elements/news-timeline.js';
export * from './model/define-timeline.js';
export { registerMediaProvider, type MediaProvider } from './model/media-registry.js';
export type * from './model/timeline-columns.js';
export type * from './model/timeline.js';
export type { Messages } from './text/messages.js';
