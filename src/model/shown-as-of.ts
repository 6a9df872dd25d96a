import { isAwaited } from './is-awaited.js';
import { dateOrNull, type PartialDate } from './read-date.js';
import type { NewsEvent, Timeline } from './timeline.js';

const OPEN_END = /\.\.\]?$|\/$/;

/** Whether what an event says can go stale after the data set was written. */
const canGoStale = (event: NewsEvent) =>
  event.status === 'ongoing' ||
  isAwaited(event) ||
  OPEN_END.test(event.date?.trim() ?? '') ||
  event.figures?.some(({ cumulative }) => cumulative);

/** The as-of date, where one is given and something in the data can go stale; null otherwise: then it is not shown. */
export const shownAsOf = (timeline: Timeline): PartialDate | null =>
  timeline.openPoints?.length || timeline.events.some(canGoStale) ? dateOrNull(timeline.asOf, timeline) : null;
