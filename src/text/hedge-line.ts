import { dateOrNull, type PartialDate } from '../model/read-date.js';
import type { DatedEvent } from '../model/sort-events.js';
import type { NewsEvent, Source, Timeline } from '../model/timeline.js';
import { hedge } from './certainty-words.js';
import { fill } from './fill-message.js';
import { formatEdtf } from './format-edtf.js';
import type { Words } from './messages.js';

export interface HedgeLineContext {
  readonly timeline: Timeline;
  /** What the data set is true of. */
  readonly asOf: PartialDate | null;
  /** UTC ms on a live page; absent in static output, which keeps its words. */
  readonly now?: number | undefined;
}

/**
 * Whether the words before a headline leave nothing to say of a source: they name it, as a word and not as part of one, and
 * it has no title and no address of its own.
 */
export const isNamedIn = (before: string, { publisher, title, url }: Source): boolean => {
  const [left, ...right] = before.split(publisher);
  return !title && !url && right.length > 0 && !/\p{L}$/u.test(left!) && !/^\p{L}/u.test(right[0]!);
};

/** The words before a headline: its retraction with the reason, else how firmly it stands; '' where nothing is stated. */
export function hedgeLine(
  { event, date }: Pick<DatedEvent, 'event' | 'date'>,
  words: Words,
  { timeline, asOf, now }: HedgeLineContext,
): string {
  const { retracted } = event;
  if (retracted) {
    return fill(words.messages.retractedOn, { date: formatEdtf(retracted.when, words, timeline), why: retracted.why });
  }
  const live = now === undefined ? undefined : { now, date };
  return hedge(event, words, { certainties: timeline.certainties, asOf, live });
}

/**
 * The headline of an event away from its card, as a link or a name: what stands before the claim goes with it, in brackets,
 * since other words and a colon stand before both ("Updates: (Cancelled) Second date of sale: spring").
 */
export function hedgedHeadline(event: NewsEvent, words: Words, context: HedgeLineContext): string {
  const { headline } = event;
  const before = hedgeLine({ event, date: dateOrNull(event.date, context.timeline) }, words, context);
  return before ? `(${before}) ${headline}` : headline;
}
