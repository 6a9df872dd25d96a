export * from './data/problem.js';
export * from './elements/dom-events.js';
export { NewsEventElement } from './elements/news-event.js';
export { NewsTimelineElement } from './elements/news-timeline.js';
export * from './model/define-timeline.js';
export type * from './model/timeline.js';
export type { Messages } from './text/messages.js';
