import type { TimelineInput } from '../../src/model/timeline.js';

/** Four hundred characters that say nothing. */
const LONG = 'A headline that nobody has cut, since a claim without its second half may say the opposite, '
  .repeat(5)
  .slice(0, 400);

const day = (id: string, date: string | null, headline = `An invented entry, ${id}`) => ({ id, date, headline });

/** Data that are valid, or nearly, and hard on an axis; all invented. */
export const hardCases = {
  one: [day('alone', '2024-08-05')],
  twoAtOnce: [day('first', '2024-08-05T12:00'), day('second', '2024-08-05T12:00')],
  centuriesApart: [day('early', '1724-05-01'), day('late', '2024-05-01'), day('later', '2024-06-01')],
  undated: [day('first', null), day('second', null), day('third', null)],
  openEnded: {
    title: 'Only open ends (invented)',
    asOf: '2024-11-17',
    events: [
      day('before', '[..2024-11-10]'),
      day('after', '[2024-09-01..]'),
      day('until', '/2024-11-12'),
      day('from', '2024-09-20/'),
      { ...day('since', '2024-09-15/..'), status: 'ongoing' as const },
    ],
  },
  longHeadlines: ['2024-08-02', '2024-08', '2024-08-20/2024-09-10', '[..2024-09-30]', '2024-10-01'].map((date, at) =>
    day(`e${at}`, date, LONG),
  ),
  endsBeforeItStarts: [
    day('good', '2024-08'),
    day('backwards', '2024-09-20/2024-09-10'),
    day('good-too', '2024-10-03'),
  ],
} satisfies Record<string, TimelineInput>;
