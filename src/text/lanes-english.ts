import type { LanesMessages } from './lanes-messages.js';

/** The English of an axis of many events: it comes with the part that draws it. */
export const lanesEnglish: LanesMessages = {
  inView: { other: '{count} of {total} events in view' },
  begunBefore: { other: '{count} dated from earlier on' },
  looser: { other: '{count} not in the counts: dated less precisely' },
  fullHeight: 'full height: {count} in {span}',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeRange: 'All',
  earlier: 'Earlier',
  later: 'Later',
  overview: 'All of it, and what is in view',
  windowStart: 'Start of what is in view',
  windowEnd: 'End of what is in view',
  noneHere: 'No events in this stretch.',
  happened: 'Happened',
  readingRows: 'Reading: {count} of {total} so far',
};
