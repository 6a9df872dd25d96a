import { BUILT_IN_KINDS } from '../model/vocabulary.js';
import { wordsOfId } from './fill-message.js';
import type { AxisMessages, LegendMessages } from './axis-messages.js';
import type { ControlsMessages } from './controls-messages.js';
import type { LanesMessages } from './lanes-messages.js';
import type { Messages, RareMessage } from './messages.js';
import type { StoryMessages } from './story-messages.js';

/** In English the id of a kind is its word. */
const KINDS = Object.fromEntries(BUILT_IN_KINDS.map((kind) => [`kind:${kind}`, wordsOfId(kind)])) as {
  readonly [K in `kind:${(typeof BUILT_IN_KINDS)[number]}`]: string;
};

/**
 * The English that every list needs, and every page therefore carries. Spelling and order of dates come from the locale
 * (`en-GB`, `en-US`).
 */
export const listEnglish: Omit<
  Messages,
  | RareMessage
  | keyof AxisMessages
  | keyof LegendMessages
  | keyof LanesMessages
  | keyof StoryMessages
  | keyof ControlsMessages
> = {
  to: '{start} to {end}',
  since: 'since {date}',
  from: 'from {date}',
  fromNoEnd: 'from {date}, end not known',
  until: 'until {date}',
  untilNoStart: 'until {date}, start not known',
  before: 'some time on or before {date}',
  after: 'some time on or after {date}',
  between: 'some time between {start} and {end}',
  about: 'about {date}',
  uncertain: '{date} (uncertain)',
  noMonth: '{date}, month not known',
  noDay: '{date}, day not known',
  decade: 'the {year}s',
  someYear: 'some year from {start} to {end}',
  spring: 'spring {year}',
  summer: 'summer {year}',
  autumn: 'autumn {year}',
  winter: 'winter {year}',
  quarter: 'Q{quarter} {year}',
  clock: '{date}, {time}',
  clockZone: '{date}, {time} ({zone})',
  cities: 'Kiev=Kyiv',
  noDate: 'No date',
  wholeMonth: 'whole month',
  wholeYear: 'whole year',
  inferred: 'date inferred',
  external: 'date from outside the source',
  becameKnown: 'Became known {date}',

  asOf: 'As of {date}',
  dayNotKnown: 'Day not known',
  allBy: 'all by {date}, in no particular order',
  by: 'by {date}',
  noOrder: 'in no particular order',
  ongoing: 'Ongoing',
  ongoingOn: 'Ongoing on {date}',
  startNotKnown: 'start not known',
  possibleNoDate: 'Possible, no date',
  noneHappened: 'None of this has happened',
  gap: '{span} to the next dated entry',

  events: { one: '{count} event', other: '{count} events' },
  withoutDay: { other: '{count} without a known day' },
  eventsWithoutDay: '{events}, {withoutDay}',
  points: { one: '{count} point not settled', other: '{count} points not settled' },
  showAll: { one: 'Show {count} item', other: 'Show all {count} items' },
  showMore: { other: 'Show {count} more' },
  showMoreNoDay: { one: 'Show {count} more, day not known', other: 'Show {count} more, days not known' },

  saidBy: 'Said by {by}',
  claimedBy: 'Claimed by {by}',
  notConfirmed: 'Not confirmed',
  analysisBy: 'Analysis by {by}',
  analysis: 'Analysis',
  confirmedBy: 'Confirmed by {by}',
  confirmedByTo: 'Confirmed by {by} to {to}',
  confirmedUnnamed: 'Confirmed by {by}, not named',
  confirmedUnnamedTo: 'Confirmed by {by}, not named, to {to}',
  confirmed: 'Confirmed, by whom not stated',
  accordingTo: 'According to {by}',
  disputedBy: 'Disputed by {by}',
  disputed: 'Disputed',
  deniedBy: 'Denied by {by}',
  denied: 'Denied',

  possible: 'Possible',
  expected: 'Expected',
  scheduled: 'Scheduled',
  cancelled: 'Cancelled',
  wasExpectedOn: 'Was expected on {date}',
  wasExpected: 'Was expected {date}',
  notUpdated: '{words}; not updated since {asOf}',
  replaced: 'Replaced',
  draft: 'Draft',
  hedges: '{first}. {second}',
  spoken: '{hedge}: {headline}',

  retracted: 'Retracted',
  retractedOn: 'Retracted {date}: {why}',

  figure: '{comparison} {number}',
  figureRange: '{from} and {to}',
  'figure:exact': '',
  'figure:about': 'About',
  'figure:moreThan': 'More than',
  'figure:atLeast': 'At least',
  'figure:upTo': 'Up to',
  'figure:lessThan': 'Less than',
  'figure:between': 'Between',
  runningTotal: 'running total',
  cutOff: 'as of {date}',
  cutOffUnknown: 'cut-off date not stated',

  translated: 'Translated',
  quotation: '“{text}”',
  paraphrase: '{speaker}: {text}',
  speakerRole: '{speaker}, {role}',

  sources: { one: 'Source: {list}', other: 'Sources: {list}' },
  'relation:because': 'Because of: {headline}',
  'relation:follows': 'Follows: {headline}',
  'relation:respondsTo': 'In response to: {headline}',
  'relation:contradicts': 'Contradicts: {headline}',
  'relation:updates': 'Updates: {headline}',

  jump: 'Jump to',
  mainEvent: 'Main event',
  permalink: 'Link to: {headline}',
  loading: 'Loading',
  empty: 'No events.',
  failed: 'The timeline could not be loaded.',

  ...KINDS,
  'kind:aggregate': 'Total over a period',
};
