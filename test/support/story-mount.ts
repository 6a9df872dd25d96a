import type { NewsTimelineElement } from '../../src/elements/news-timeline.js';
import type { TimelineInput } from '../../src/model/timeline.js';
import { all, html, mount, until } from './mount.js';

/** Puts a story of these data on the page, so many CSS px wide. */
export const mountStory = (timeline: TimelineInput, width = 900): Promise<NewsTimelineElement> =>
  mount(html`<news-timeline lang="en-GB" layout="story" .timeline=${timeline}></news-timeline>`, width);

/** The same as a strip. */
export const mountStrip = (timeline: TimelineInput, width = 720): Promise<NewsTimelineElement> =>
  mount(html`<news-timeline lang="en-GB" layout="strip" .timeline=${timeline}></news-timeline>`, width);

/** The id of the event that can be read and reached. */
export const shown = (element: NewsTimelineElement): string | undefined =>
  all(element, '.panel:not([inert])')[0]?.dataset['id'];

/** How far the stage is from showing the open event, CSS px. */
export const astray = (element: NewsTimelineElement): number => {
  const [stage] = all(element, '.stage');
  const [panel] = all(element, '.panel:not([inert])');
  return Math.abs(panel!.getBoundingClientRect().left - stage!.getBoundingClientRect().left);
};

/** Waits until the stage shows it. */
export const settled = (element: NewsTimelineElement): Promise<void> => until(() => astray(element) < 1);

/** Invented events, a day each. */
export const madeStory = (count: number) => ({
  title: 'An invented story',
  events: Array.from({ length: count }, (_, at) => ({
    id: `e${at}`,
    date: new Date(Date.UTC(2000, 0, 1 + at)).toISOString().slice(0, 10),
    headline: `Invented event ${at}`,
  })),
});
