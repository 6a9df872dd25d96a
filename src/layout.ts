export * from './layout/glyphs.js';
export * from './layout/list-sections.js';
export * from './layout/rail-mark.js';
