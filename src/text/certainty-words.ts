import type { PartialDate } from '../model/partial-date.js';
import type { CertaintyDef, NewsEvent } from '../model/timeline.js';
import { capitalise, fill } from './fill-message.js';
import { formatDate } from './format-date.js';
import type { Words } from './messages.js';

/** What else the words about an event depend on. */
export interface HedgeContext {
  /** The newsroom's own certainties. */
  readonly certainties?: readonly CertaintyDef[] | undefined;
  /** What the data set is true of. */
  readonly asOf?: PartialDate | null | undefined;
  /** On a live page: the time now (UTC ms) and the event's date. Absent in static output, which keeps its words. */
  readonly live?: { readonly now: number; readonly date: PartialDate | null } | undefined;
}

/**
 * How firmly it is known and who says so, for the line before the headline: "Claimed by Russia". '' where the data says
 * nothing of it: an ordinary report carries no word.
 */
export const certaintyWords = (event: NewsEvent, words: Words, certainties?: readonly CertaintyDef[]): string => {
  const { messages } = words;
  const { certainty, kind, attribution } = event;
  const by = attribution?.by;
  const to = attribution?.to;
  const say = (template: string): string => fill(template, { by: by ?? '', to: to ?? '' });
  const pick = (withBy: string, without: string): string => (by ? say(withBy) : without);
  const own = certainties?.find(({ id }) => id === certainty);
  if (!own) {
    switch (certainty) {
      case undefined:
      case 'reported':
        return pick(messages.accordingTo, '');
      case 'claimed':
        return pick(kind === 'statement' ? messages.saidBy : messages.claimedBy, messages.notConfirmed);
      case 'analysis':
        return pick(messages.analysisBy, messages.analysis);
      case 'disputed':
        return pick(messages.disputedBy, messages.disputed);
      case 'denied':
        return pick(messages.deniedBy, messages.denied);
      case 'confirmed':
        if (attribution?.named) return pick(to ? messages.confirmedByTo : messages.confirmedBy, messages.confirmed);
        return pick(to ? messages.confirmedUnnamedTo : messages.confirmedUnnamed, messages.confirmed);
    }
  }
  // A certainty that nobody has worded is still a hedge: its id is printed and not lost.
  const label = own?.label ?? capitalise(certainty!.replaceAll('-', ' '));
  return by ? join(words, label, say(messages.accordingTo)) : label;
};

/**
 * Whether it has happened, where that is not plain: "Possible", "Ongoing on 17 November 2024". '' for what happened.
 * On a live page an expected day that has passed says that nobody has updated it.
 */
export const statusWords = ({ status }: NewsEvent, words: Words, { asOf, live }: HedgeContext = {}): string => {
  const { messages } = words;
  const known = asOf ? formatDate(asOf, words).text : '';
  switch (status) {
    case 'ongoing':
      return known && fill(messages.ongoingOn, { date: known });
    case 'expected':
    case 'scheduled': {
      const date = live?.date;
      if (!known || !date || date.max > live.now) return messages[status];
      const isDay = date.form === 'point' && /day|minute|second/.test(date.precision) && !date.approximate;
      return fill(isDay ? messages.wasExpectedOn : messages.wasExpected, {
        date: formatDate(date, words).text,
        asOf: known,
      });
    }
    case 'possible':
    case 'cancelled':
      return messages[status];
    default:
      return '';
  }
};

const join = ({ messages }: Words, first: string, second: string): string =>
  first && second ? fill(messages.hedges, { first, second }) : first || second;

/** All that stands before the claim: status, then certainty ("Possible. Analysis by the article"); '' if neither. */
export const hedge = (event: NewsEvent, words: Words, context: HedgeContext = {}): string =>
  join(
    words,
    // That something goes on takes nothing away from it.
    event.status === 'ongoing' ? '' : statusWords(event, words, context),
    certaintyWords(event, words, context.certainties),
  );

/** The headline as it is heard, its hedge first: "Claimed by Russia: …". What was retracted says so before all. */
export const spokenHeadline = (
  event: NewsEvent,
  words: Words,
  context?: HedgeContext,
  headline = event.headline,
): string => {
  const before = join(words, event.retracted ? words.messages.retracted : '', hedge(event, words, context));
  return before ? fill(words.messages.spoken, { hedge: before, headline }) : headline;
};
