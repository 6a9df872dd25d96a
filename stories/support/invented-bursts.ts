import type { EventInput, TimelineObjectInput } from '../../src/model/timeline.js';

const DAY = 86_400_000;
const STARTS = ['2004-03-01', '2009-06-01', '2015-11-10', '2022-02-24', '2024-08-06'];
const KINDS = ['military-action', 'statement', 'decision'];

/** Invented reports of ten weeks in each of five years, far apart, and a mission that goes on from one to the next. */
export function inventedBursts(): TimelineObjectInput {
  const events = STARTS.flatMap((start, burst) =>
    Array.from({ length: 40 }, (_, at): EventInput => {
      // Spread without a pattern to the eye, and the same everywhere.
      const place = (at * 37 + burst * 11) % 70;
      const date = new Date(Date.parse(start) + place * DAY).toISOString().slice(0, 10);
      const kind = KINDS[(at * 5 + burst) % 3]!;
      return {
        id: `b${burst}-${at}`,
        date,
        headline: `Invented report ${burst * 40 + at + 1}`,
        kind,
        importance: at % 8 === 0 ? 1 : 2,
      };
    }),
  );
  return {
    title: 'Five years of reports in twenty (invented)',
    intro: '**Invented data**, made to show long empty years. No event below is real.',
    events: [
      ...events,
      { id: 'mission', date: '2015-12-01/2022-04-01', headline: 'An invented mission', kind: 'statement' },
    ],
  };
}
