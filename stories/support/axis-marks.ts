import { defineTimeline } from '../../src/model/define-timeline.js';
import { certainties, precisions } from './marks.js';

const source = { sources: ['invented'] };
const { language, timeZone, hemisphere, asOf, sources } = precisions;
const unplaced = { language, timeZone, asOf, sources };
const shared = { ...unplaced, hemisphere };

/** Marks over the line: dates with both bounds (invented). */
export const closedDates = defineTimeline({
  ...shared,
  title: 'Dates with both bounds (invented)',
  events: [
    { id: 'year', date: '2023', headline: 'A year', ...source },
    { id: 'quarter', date: '2024-33', headline: 'A quarter', ...source },
    { id: 'day', date: '2024-03-12', headline: 'A day', ...source },
    { id: 'month', date: '2024-04', headline: 'A month', ...source },
    { id: 'interval', date: '2024-05-02/2024-05-20', headline: 'From one day to another', ...source },
    { id: 'uncertain-end', date: '2024-03/2024-07?', headline: 'An end that is uncertain', ...source },
    { id: 'uncertain', date: '2024-06?', headline: 'A month that is uncertain', ...source },
    { id: 'about', date: '2024-07~', headline: 'About a month', ...source },
    { id: 'season', date: '2024-22', headline: 'A season', ...source },
    { id: 'between', date: '[2024-08-03..2024-08-20]', headline: 'Some time between two days', ...source },
    { id: 'running', date: '2024-11', headline: 'A month that is not over', ...source },
    { id: 'expected', date: '2024-12-03', status: 'expected', headline: 'A day that is expected', ...source },
  ],
});

/** A season where nobody has said on which half of the globe: it may be anywhere in its year (invented). */
export const unplacedSeason = defineTimeline({
  ...unplaced,
  title: 'A season without a hemisphere (invented)',
  events: [
    { id: 'before', date: '2023-10', headline: 'A month of the year before', ...source },
    { id: 'season', date: '2024-22', headline: 'A summer, north or south', ...source },
    { id: 'month', date: '2024-06', headline: 'A month', ...source },
  ],
});

/** Rows below the line: dates with an open bound (invented). */
export const openDates = defineTimeline({
  ...shared,
  title: 'Dates with an open bound (invented)',
  events: [
    { id: 'day', date: '2024-08-05', headline: 'A day', ...source },
    { id: 'before', date: '[..2024-11-10]', headline: 'On or before a day', ...source },
    {
      id: 'before-claimed',
      date: '[..2024-11-10]',
      certainty: 'claimed',
      attribution: { by: 'one party', named: false, phrase: 'one party says' },
      headline: 'Something on or before the same day',
      ...source,
    },
    { id: 'until', date: '/2024-11-12', headline: 'Until a day, its start not known', ...source },
    { id: 'going-on', date: '/2024-11-17', status: 'ongoing', headline: 'Going on, its start not known', ...source },
    { id: 'after', date: '[2024-09-01..]', headline: 'On or after a day', ...source },
    { id: 'since', date: '2024-09-15/..', status: 'ongoing', headline: 'Since a day, and going on', ...source },
    { id: 'no-end', date: '2024-09-20/', headline: 'From a day, its end not known', ...source },
  ],
});

/** Whether it has happened: each status, with and without a date (invented). */
export const outcomes = defineTimeline({
  ...shared,
  title: 'Whether it has happened (invented)',
  events: [
    { id: 'happened', date: '2024-09-03', status: 'happened', headline: 'A day on which it happened', ...source },
    { id: 'cancelled', date: '2024-10-08', status: 'cancelled', headline: 'A day that was called off', ...source },
    {
      id: 'retracted',
      date: '2024-10-22',
      headline: 'An entry that was withdrawn',
      retracted: { when: '2024-11-13', why: 'its only source withdrew it' },
      ...source,
    },
    { id: 'expected', date: '2024-12', status: 'expected', headline: 'A month in which it is expected', ...source },
    { id: 'scheduled', date: '2025-01-14', status: 'scheduled', headline: 'A day that is set', ...source },
    {
      id: 'possible-dated',
      date: '2025-02',
      status: 'possible',
      headline: 'A month in which it could happen',
      ...source,
    },
    { id: 'possible', date: null, status: 'possible', headline: 'A possibility without a date', ...source },
    { id: 'undated', date: null, status: 'happened', headline: 'It happened, nobody says when', ...source },
  ],
  openPoints: [{ text: 'A point that nobody has settled.', asOf: '2024-11-17' }],
});

const total = (id: string, date: string, value: number, headline: string) => ({
  id,
  date,
  headline,
  kind: 'aggregate',
  figures: [
    { label: 'of something', value, unit: 'count', comparison: 'moreThan' as const, period: date, source: 'invented' },
  ],
  ...source,
});

/** Totals: in a block where their words fit in their period, else in an outlined bar (invented). */
export const totals = defineTimeline({
  ...shared,
  title: 'Totals over a period (invented)',
  events: [
    { id: 'before', date: '2024-07-09', headline: 'A day before', ...source },
    total(
      'small',
      '2024-08',
      300,
      'More than 300 of something, in words that do not fit into their month, in August 2024',
    ),
    total('big', '2024-09', 2000, 'More than 2,000 of something in September 2024'),
    { id: 'between', date: '2024-10-08', headline: 'A day between', ...source },
    { id: 'after', date: '2024-11-05', headline: 'A day', ...source },
  ],
});

/** Each certainty on a day of its own month, where a day is a ring; in `certainties` itself it is a bar. */
export const certaintyRings = {
  ...certainties,
  title: 'How firmly a day is known (invented)',
  events: certainties.events.map((event, at) =>
    Object.assign({}, event, { date: `2024-${String(at + 1).padStart(2, '0')}-05` }),
  ),
};

/** Every date but the decade, which would leave the rest no room. */
export const datesOfTwoYears = { ...precisions, events: precisions.events.filter(({ id }) => id !== 'decade') };
