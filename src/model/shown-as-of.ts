import { dateOrNull, type PartialDate } from './read-date.js';
import type { NewsEvent, Timeline } from './timeline.js';

const PENDING = new Set(['ongoing', 'scheduled', 'expected', 'possible']);
const OPEN_END = /\.\.\]?$|\/$/;

/** Whether what an event says can go stale after the data set was written. */
const canGoStale = ({ status, date, figures }: NewsEvent) =>
  (status !== undefined && PENDING.has(status)) ||
  (date !== null && OPEN_END.test(date.trim())) ||
  (figures?.some(({ cumulative }) => cumulative) ?? false);

/** The as-of date, where one is given and something in the data can go stale; null otherwise: then it is not shown. */
export function shownAsOf(timeline: Timeline): PartialDate | null {
  if (timeline.asOf === undefined) return null;
  if (!timeline.openPoints?.length && !timeline.events.some(canGoStale)) return null;
  return dateOrNull(timeline.asOf, timeline);
}
