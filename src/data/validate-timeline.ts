import { parsePartialDate } from '../model/partial-date.js';
import type { Timeline } from '../model/timeline.js';
import { breakCycles, resolveMentions } from './check-references.js';
import { fallbackAsOf, giveIds, normalizeTimeline, withOwnIds } from './normalize-timeline.js';
import type { Problem } from './problem.js';
import { list } from './read-fields.js';
import { Reading } from './reading.js';
import { event, head, type Head } from './timeline-shapes.js';

export interface ValidateOptions {
  /** `newsroom` also asks for sources, attribution, countries and ids. */
  readonly profile?: 'default' | 'newsroom' | undefined;
  /** Keeps drafts, and what stands in them for editors only. */
  readonly preview?: boolean | undefined;
}

export interface Validated {
  /** Normalised and frozen. Empty where nothing could be read. */
  readonly timeline: Timeline;
  /** In the order in which they were found; empty where nothing is wrong. */
  readonly problems: readonly Problem[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const readEvents = list(event, 'event');

const read = (input: unknown, at: Reading): Timeline => {
  const given = (Array.isArray(input) ? { events: input } : input) as Partial<Head> | null;
  const set: Partial<Mutable<Head>> | undefined = head(given, at) || undefined;
  if (!set) {
    at.settle(0, ' Nothing is shown.', 'error');
    return normalizeTimeline({}, [], at);
  }
  // An `asOf` that could not be read is not replaced by a later day, of which nobody spoke.
  const asOf = given?.asOf == null ? fallbackAsOf(set) : set.asOf;
  if (asOf) set.asOf = asOf;
  at.timeZone = set.timeZone;
  at.hemisphere = set.hemisphere;
  at.language = set.language ?? '';
  const until = asOf && parsePartialDate(asOf, at);
  if (until && until.ok) at.asOfEnd = until.value.max;

  for (const source of withOwnIds(set.sources, 'sources', at)) at.sources.set(source.id, source);
  at.namesAreSources = !given?.sources?.length;
  if (set.kinds) for (const { id } of (set.kinds = withOwnIds(set.kinds, 'kinds', at))) at.kinds.add(id);
  if (set.certainties) for (const { id } of (set.certainties = withOwnIds(set.certainties, 'certainties', at))) at.certainties.add(id);
  if (set.tracks) at.tracks = new Set((set.tracks = withOwnIds(set.tracks, 'tracks', at)).map(({ id }) => id));

  at.path.push('events');
  const events = readEvents(set.events, at) || [];
  at.path.pop();
  giveIds(events, at);
  resolveMentions(set, events, at);
  breakCycles(events, at);
  return normalizeTimeline(set, events, at);
};

/**
 * Reads what somebody wrote as a data set, or as a bare list of events: the shorthands of the data model are written
 * out, what cannot be read is left out, and each thing that is wrong is a problem with its path. Pure: the input is
 * neither changed nor kept.
 *
 * Never throws, whatever it is given; time and memory grow with the size of what it reads, never with its nesting.
 */
export const validate = (input: unknown, options: ValidateOptions = {}): Validated => {
  const at = new Reading(options.profile === 'newsroom', options.preview === true);
  let timeline: Timeline;
  try {
    timeline = read(input, at);
  } catch {
    // Only a getter or a proxy at the top of the data set comes here: an event that throws is left out alone.
    at.path.length = 0;
    at.fail('unreadable', 'Reading this threw an error: write plain objects, lists and text.');
    at.settle(0, ' Nothing is shown.', 'error');
    timeline = normalizeTimeline({}, [], new Reading(false, false));
  }
  return { timeline, problems: Object.freeze(at.problems) };
};
