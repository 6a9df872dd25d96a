import type { ControlsMessages } from './controls-messages.js';

/** The English of filters, search and share: it comes with the part that draws them. */
export const controlsEnglish: ControlsMessages = {
  filters: 'Filter',
  byKind: 'Kind',
  byTrack: 'Track',
  byPlace: 'Place',
  byActor: 'Who',
  byCertainty: 'Certainty',
  reported: 'Reported',
  notStated: 'Not stated',
  shownOf: { other: '{count} of {total} shown' },
  clear: 'Clear',
  noMatch: 'No event matches.',
  search: 'Search',
  found: { other: '{count} found' },
  share: 'Share',
  copyLink: 'Copy link',
  copied: 'Link copied',
};
