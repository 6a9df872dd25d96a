/** What is measured, in the order of the tables. `id` is the name of a file in libraries/. */
export interface LibraryEntry {
  readonly id: string;
  readonly name: string;
  /** The package whose version is said; none for ours. */
  readonly package?: string;
  /** A file of that package which the page loads as a classic script. */
  readonly script?: string;
  /** What its steps are, and what it does not draw. */
  readonly note: string;
}

/** The page with no library: subtracted from memory, and the floor of the other figures. */
export const EMPTY = 'empty';

export const LIBRARIES: readonly LibraryEntry[] = [
  { id: 'ours', name: 'news-timeline', note: 'The axis. A step sets `visibleRange`.' },
  {
    id: 'vis',
    name: 'vis-timeline',
    package: 'vis-timeline',
    note: 'Its defaults. A step is `setWindow` without animation.',
  },
  {
    id: 'vis-clustered',
    name: 'vis-timeline, clustered',
    package: 'vis-timeline',
    note: 'With `cluster: { maxItems: 3 }`.',
  },
  {
    id: 'timelinejs',
    name: 'TimelineJS',
    package: '@knight-lab/timelinejs',
    script: 'dist/js/timeline.js',
    note: 'A pan step is a drag of its strip by 6 px, a zoom step one of its eleven zoom levels. No web font.',
  },
  {
    id: 'milestones',
    name: 'd3-milestones',
    package: 'd3-milestones',
    note: 'Labels optimised. It has neither pan nor zoom: a step draws again what is in the window. Stretches of time are drawn where they begin.',
  },
  {
    id: 'event-drops',
    name: 'EventDrops',
    package: 'event-drops',
    note: 'Points in eight rows, without labels; of those on one pixel it draws one. A step is a drag, at the magnification of the step.',
  },
  {
    id: 'react-chrono',
    name: 'react-chrono',
    package: 'react-chrono',
    note: 'A list (`mode: vertical`), without an axis. A pan step scrolls it by 6 px; it has no zoom.',
  },
  {
    id: EMPTY,
    name: 'an empty page',
    note: 'No library and no events: the floor. Its memory is what is subtracted from the others.',
  },
];
