import type { PartialDate } from './read-date.js';
import type { NewsEvent } from './timeline.js';

/**
 * A start that nobody knows. `day-not-known`: `[..D]`, on or before D. `ongoing`: `/D`, and still going on at D.
 * `start-not-known`: `/D`, ended at D.
 */
export type OpenStart = 'day-not-known' | 'ongoing' | 'start-not-known';

/** Which of them a date without a known start has. */
export const openStart = ({ status }: NewsEvent, { form }: PartialDate): OpenStart =>
  form === 'before' ? 'day-not-known' : status === 'ongoing' ? status : 'start-not-known';
