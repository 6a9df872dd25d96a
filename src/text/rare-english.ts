import type { Messages, RareMessage } from './messages.js';

/** The English of pictures, feet and whatever else a plain list goes without: it comes with the part that prints it. */
export const rareEnglish: Pick<Messages, RareMessage> = {
  showPictures: { one: 'Show {count} more picture', other: 'Show {count} more pictures' },
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
  loadFrom: 'Load from {provider}',
  loadNote: '{provider} will know of your visit.',
  openAt: 'Open at {provider}',
  mediaFailed: 'This recording could not be loaded.',
};
