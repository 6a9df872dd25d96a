import type { Problem } from '../data/problem.js';
import type { EventInput, TimelineInput } from '../model/timeline.js';

/** What the children hold: a data set, or none, and what could not be read. */
export interface LightDom {
  readonly input: TimelineInput | null;
  readonly problems: readonly Problem[];
}

/** PLACEHOLDER until the whole grammar is there. */
export function readLightDom(host: Element): LightDom {
  const events = [...(host.children ?? [])]
    .filter((child) => child.localName === 'news-event')
    .map((child): EventInput => ({ date: child.getAttribute('date'), headline: child.getAttribute('headline') ?? '' }));
  return { input: events.length ? events : null, problems: [] };
}
