import type { TimelineObjectInput } from '../../src/model/timeline.js';

/** A town builds a hall, in eras: one whose end is about known, one that goes on, one that began nobody knows when. */
export const inventedEras: TimelineObjectInput = {
  title: 'A town builds its hall (invented)',
  intro: '**Invented data**, made to show eras. No event below is real.',
  asOf: '2024-11-17',
  eras: [
    { title: 'Before the plan', date: '/2018-06' },
    { title: 'Planning', date: '2018-07/2019' },
    { title: 'First works', date: '2020/2021~' },
    { title: 'Pause', date: '2022-03/2022-11' },
    { title: 'Second works', date: '2023/..' },
    { title: 'Minister at odds with the town', date: '2021-04/2023-08' },
  ],
  events: [
    { id: 'plan', date: '2018-04-11', headline: 'Plan shown to the town', kind: 'announcement', status: 'happened' },
    { id: 'vote', date: '2019-10', headline: 'Council votes for it', kind: 'vote', status: 'happened' },
    { id: 'stone', date: '2020-05-02', headline: 'First stone is laid', kind: 'context', status: 'happened' },
    { id: 'money', date: '2021-09/2022-02', headline: 'Money runs out', kind: 'statement', status: 'happened' },
    { id: 'loan', date: '2023-01-20', headline: 'Loan agreed', kind: 'agreement', status: 'happened' },
    { id: 'roof', date: '2024-06', headline: 'Roof closed', kind: 'context', status: 'happened' },
    { id: 'tower', date: '2024-11-02', headline: 'Visitors on the tower', kind: 'context', status: 'happened' },
  ],
};
