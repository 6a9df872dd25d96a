import type { Timeline } from './timeline.js';

const BARE = new Set(['id', 'date', 'headline', 'sources']);

/** Whether a data set holds nothing but dates and headlines: it is drawn as plain rows, with no word of its own. */
export const isBare = ({ title, events }: Pick<Timeline, 'title' | 'events'>): boolean =>
  title === '' &&
  events.every((event) => event.sources.length === 0 && Object.keys(event).every((key) => BARE.has(key)));
