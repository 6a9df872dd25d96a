import type { Messages, RareMessage } from './messages.js';

/** The English of pictures, feet and whatever else a plain list goes without: it comes with the part that prints it. */
export const rareEnglish: Pick<Messages, RareMessage> = {
  endNotKnown: 'end not known',
  showPictures: { one: 'Show {count} more picture', other: 'Show {count} more pictures' },
  notShown: { one: '{count} entry could not be shown', other: '{count} entries could not be shown' },
  corrections: { other: 'Corrections ({count})' },
  corrected: 'Corrected {date}',
  updated: 'Updated {date}',
  replacedBy: 'Replaced by: {headline}',
  archive: 'Archive picture',
  illustration: 'Illustration',
  synthetic: 'Made with AI',
  credit: '{media}: {credit}',
  'media:image': 'Picture',
  'media:video': 'Video',
  'media:audio': 'Audio',
  'media:embed': 'External content',
  transcript: 'Transcript',
  sensitive: 'May be distressing',
  showSensitive: 'Show',
  archived: 'archived copy',
  timeline: 'Timeline',
  entries: 'Entries',
};
