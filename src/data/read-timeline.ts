import { dateOrNull } from '../model/read-date.js';
import type { Timeline } from '../model/timeline.js';
import { breakCircles, dropDeadMentions } from './check-references.js';
import { fallbackAsOf, giveEventIds, learnIds, normalizeTimeline } from './normalize-timeline.js';
import type { Finding } from './problem.js';
import { list } from './read-fields.js';
import { Reading } from './reading.js';
import { event, head, type Head } from './timeline-shapes.js';

export interface ReadOptions {
  /** `newsroom` also asks for sources, attribution, countries and ids. */
  readonly profile?: 'default' | 'newsroom' | undefined;
  /** Keeps drafts, and what stands in them for editors only. */
  readonly preview?: boolean | undefined;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const readEvents = list(event, 'event');

/** What a data set says before its events, against which they are read; undefined where it says nothing that can be read. */
const readHead = (input: unknown, at: Reading): Partial<Mutable<Head>> | undefined => {
  const given = (Array.isArray(input) ? { events: input } : input) as Partial<Head> | null;
  const set: Partial<Mutable<Head>> | '' | undefined = head(given, at);
  if (!set) return undefined;
  // An `asOf` that could not be read is not replaced by a later day, of which nobody spoke.
  const asOf = (given?.asOf ?? '') === '' ? fallbackAsOf(set) : set.asOf;
  if (asOf) at.asOf = set.asOf = asOf;
  at.timeZone = set.timeZone;
  at.hemisphere = set.hemisphere;
  at.language = set.language ?? '';
  at.asOfEnd = dateOrNull(asOf, at)?.max ?? Infinity;

  at.namesAreSources = !given?.sources?.length;
  learnIds(set, at);
  return set;
};

const read = (input: unknown, at: Reading): Timeline => {
  const set = readHead(input, at);
  if (!set) {
    at.settle(0, 'error', 'item', 'data set');
    return normalizeTimeline({}, [], at);
  }
  at.path.push('events');
  const events = readEvents(set.events, at) || [];
  at.path.pop();
  giveEventIds(events, at);
  dropDeadMentions(events, at);
  breakCircles(events, at);
  return normalizeTimeline(set, events, at);
};

/** Of a data set that cannot be read at all, which only a getter or a proxy at its top makes. */
const unreadable = (at: Reading): void => {
  at.path.length = 0;
  at.fail('unreadable');
  at.settle(0, 'error', 'item', 'data set');
};

/** The head of a data set, whose events are read one by one against what it says; null where it cannot be read. Never throws. */
export const openReading = (
  input: unknown,
  options: ReadOptions,
): { readonly head: Timeline | null; readonly at: Reading } => {
  const at = new Reading(options.profile === 'newsroom', options.preview);
  try {
    return { head: normalizeTimeline(readHead(input, at) ?? {}, [], at), at };
  } catch {
    unreadable(at);
    return { head: null, at };
  }
};

/**
 * Reads what somebody wrote as a data set, without putting into words what is wrong with it: what a page needs to draw.
 * `describeProblems` has the words, and can be fetched once there is something to say. Never throws.
 */
export const readTimeline = (
  input: unknown,
  options: ReadOptions = {},
): { readonly timeline: Timeline; readonly findings: readonly Finding[] } => {
  const at = new Reading(options.profile === 'newsroom', options.preview);
  try {
    return { timeline: read(input, at), findings: at.found };
  } catch {
    // An event that throws is left out alone.
    unreadable(at);
    return { timeline: normalizeTimeline({}, [], new Reading()), findings: at.found };
  }
};
