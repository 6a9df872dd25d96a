import { defineTimeline } from '../../src/model/define-timeline.js';

const source = { sources: ['invented'] };
const shared = {
  language: 'en-GB',
  timeZone: 'Europe/Kyiv',
  hemisphere: 'north',
  asOf: '2024-11-17',
  sources: [{ id: 'invented', publisher: 'Invented Agency (all of this is made up)' }],
} as const;

/** One invented event for each way in which a date can be known. */
export const precisions = defineTimeline({
  ...shared,
  title: 'How precisely a date is known (invented)',
  events: [
    { id: 'day', date: '2024-11-05', headline: 'A day', ...source },
    { id: 'time', date: '2024-11-06T18:30', headline: 'A clock time in its named zone', ...source },
    { id: 'month', date: '2024-10', headline: 'A month', ...source },
    { id: 'quarter', date: '2024-34', headline: 'A quarter', ...source },
    { id: 'season', date: '2024-22', headline: 'A season', ...source },
    { id: 'year', date: '2023', headline: 'A year', ...source },
    { id: 'decade', date: '199X', headline: 'Some year of a decade', ...source },
    { id: 'interval', date: '2024-08-02/2024-08-20', headline: 'From one day to another', ...source },
    { id: 'uncertain', date: '2024-07?', headline: 'A month that is uncertain', ...source },
    { id: 'about', date: '2024-07~', headline: 'About a month', ...source },
    { id: 'between', date: '[2024-06-03..2024-06-20]', headline: 'Some time between two days', ...source },
    { id: 'before', date: '[..2024-11-10]', headline: 'On or before a day', ...source },
    { id: 'after', date: '[2024-09-01..]', headline: 'On or after a day', ...source },
    { id: 'until', date: '/2024-11-12', headline: 'Until a day, its start not known', ...source },
    { id: 'since', date: '2024-09-15/..', status: 'ongoing', headline: 'Since a day, and going on', ...source },
    { id: 'no-end', date: '2024-09-20/', headline: 'From a day, its end not known', ...source },
    {
      id: 'total',
      date: '2024-10',
      headline: 'More than 1,200 of something in October 2024',
      kind: 'aggregate',
      figures: [
        {
          label: 'of something',
          value: 1200,
          unit: 'count',
          comparison: 'moreThan',
          period: '2024-10',
          source: 'invented',
        },
      ],
      ...source,
    },
    { id: 'expected', date: '2024-12-03', status: 'expected', headline: 'A day that is expected', ...source },
    { id: 'cancelled', date: '2024-12-10', status: 'cancelled', headline: 'A day that was cancelled', ...source },
    { id: 'possible', date: null, status: 'possible', headline: 'A possibility without a date', ...source },
    { id: 'undated', date: null, headline: 'Something without a date', ...source },
  ],
});

/** One invented event for each way in which an event can be known. */
export const certainties = defineTimeline({
  ...shared,
  title: 'How firmly an event is known (invented)',
  certainties: [{ id: 'alleged', label: 'Alleged', line: 'dashed' }],
  events: [
    { id: 'plain', date: '2024-11-01', headline: 'Nothing is stated', ...source },
    {
      id: 'confirmed',
      date: '2024-11-02',
      certainty: 'confirmed',
      attribution: { by: 'the ministry', named: true, phrase: 'the ministry confirmed' },
      headline: 'Confirmed by somebody who is named',
      ...source,
    },
    {
      id: 'confirmed-unnamed',
      date: '2024-11-03',
      certainty: 'confirmed',
      attribution: { by: 'an official', named: false, to: 'Invented Agency', phrase: 'an official said' },
      headline: 'Confirmed by somebody who is not',
      ...source,
    },
    {
      id: 'reported',
      date: '2024-11-04',
      certainty: 'reported',
      attribution: { by: 'Invented Daily', named: true, phrase: 'Invented Daily reported' },
      headline: 'Reported by a source of its own',
      ...source,
    },
    {
      id: 'claimed',
      date: '2024-11-05',
      certainty: 'claimed',
      attribution: { by: 'one party', named: false, phrase: 'one party says' },
      headline: 'Claimed by one party',
      ...source,
    },
    {
      id: 'unconfirmed',
      date: '2024-11-06',
      certainty: 'claimed',
      attribution: { by: null, named: false, phrase: 'it was said' },
      headline: 'Claimed by nobody in particular',
      ...source,
    },
    {
      id: 'disputed',
      date: '2024-11-07',
      certainty: 'disputed',
      attribution: { by: 'the other party', named: false, phrase: 'the other party disputes' },
      headline: 'Disputed by the other party',
      ...source,
    },
    {
      id: 'denied',
      date: '2024-11-08',
      certainty: 'denied',
      attribution: { by: 'the ministry', named: true, phrase: 'the ministry denied' },
      headline: 'Denied by the ministry',
      ...source,
    },
    {
      id: 'analysis',
      date: '2024-11-09',
      certainty: 'analysis',
      attribution: { by: 'an analyst', named: false, phrase: 'an analyst says' },
      headline: 'Analysis by an analyst',
      ...source,
    },
    { id: 'alleged', date: '2024-11-10', certainty: 'alleged', headline: 'A newsroom’s own certainty', ...source },
  ],
});

/** What becomes of an entry afterwards. */
export const afterwards = defineTimeline({
  ...shared,
  title: 'What becomes of an entry (invented)',
  corrections: [{ when: '2024-11-12', event: 'corrected', text: 'An earlier version gave the number as 14.' }],
  events: [
    { id: 'corrected', date: '2024-11-01', headline: 'A corrected entry', updated: '2024-11-12T14:20', ...source },
    {
      id: 'retracted',
      date: '2024-11-02',
      headline: 'A retracted entry',
      retracted: { when: '2024-11-13', why: 'its only source withdrew it' },
      ...source,
    },
    { id: 'old', date: '2024-11-03', headline: 'A first count: 12', supersededBy: 'new', ...source },
    {
      id: 'new',
      date: '2024-11-04',
      headline: 'A second count: 15',
      relations: [{ type: 'updates', to: 'old' }],
      links: [{ text: 'How the count was made', url: 'https://agency.example/count' }],
      ...source,
    },
  ],
});
