import type { LegendMessages } from './axis-messages.js';

/** The English of the key to the marks: it comes when a reader turns to an axis. */
export const legendEnglish: LegendMessages = {
  hasItHappened: 'Has it happened?',
  howSure: 'How sure?',
  howExact: 'How exact is the date?',
  whatKind: 'What kind?',
  yes: 'Yes',
  possibleNot: 'Possible: it has not',
  notSettled: 'Not settled',
  confirmedWord: 'Confirmed',
  claimed: 'Said, claimed or not confirmed',
  aDay: 'Day',
  aPeriod: 'Whole month or period',
  ends: 'Its end is not stated',
  byThisDay: 'By this day; exact day not known',
  fromThisDay: 'From this day on; exact day not known',
  approximately: 'About then',
  someTimeBetween: 'Some time between two dates',
  leftOut: 'Part of the axis left out',
};
