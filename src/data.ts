export * from './data/problem.js';
export { detectFormat, type Format } from './data/detect-format.js';
export { loadTimeline, type Loaded, type LoadOptions } from './data/load-timeline.js';
export { validate, type Validated, type ValidateOptions } from './data/validate-timeline.js';
export { toHtml, type ToHtmlOptions } from './out/to-html.js';
