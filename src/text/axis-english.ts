import type { AxisMessages, EraMessages } from './axis-messages.js';

/** The English of the axis: it comes with the part that draws it. */
export const axisEnglish: Omit<AxisMessages, keyof EraMessages> = {
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
  clockTimes: 'Clock times: {zone}',
  howToRead: 'How to read this',
};
