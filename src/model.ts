export * from './model/timeline.js';
export * from './model/define-timeline.js';
export * from './model/partial-date.js';
