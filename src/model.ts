export * from './model/date-span.js';
export * from './model/define-timeline.js';
export * from './model/group-events.js';
export * from './model/partial-date.js';
export * from './model/shown-as-of.js';
export * from './model/sort-events.js';
export * from './model/timeline-columns.js';
export * from './model/timeline.js';
