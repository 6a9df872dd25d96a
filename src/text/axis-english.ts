import type { AxisMessage, Messages } from './messages.js';

/** The English of the axis: it comes with the part that draws it. */
export const axisEnglish: Pick<Messages, AxisMessage> = {
  asList: 'Show as list',
  asAxis: 'Show as timeline',
  open: '{kind}, open',
  entry: 'Entry',
  moreRows: { other: '+ {count} more' },
  place: 'Item {n} of {total}',
  previous: 'Previous event',
  next: 'Next event',
  close: 'Close',
  opened: 'Opened: {headline}',

  howToRead: 'How to read this',
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
