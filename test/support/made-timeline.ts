import type { NewsEvent, Timeline } from '../../src/model/timeline.js';

/** An event, or just its date. */
export type MadeEvent = string | null | Partial<NewsEvent>;

/** A normalised data set of which only what matters is written: ids are e0, e1 …, an event that is no text has the year of its place. */
export const madeTimeline = (given: readonly MadeEvent[], rest: Partial<Timeline> = {}): Timeline => ({
  schema: 'news-timeline/1',
  id: '',
  title: '',
  language: '',
  sources: [],
  events: given.map((each, at) =>
    Object.assign(
      { id: `e${at}`, date: `${2010 + at}`, headline: 'Headline', sources: [] },
      typeof each === 'object' && each ? each : { date: each },
    ),
  ),
  ...rest,
});
