import { isMoment } from '../model/is-moment.js';
import type { PartialDate } from '../model/partial-date.js';
import type { CertaintyDef, NewsEvent } from '../model/timeline.js';
import { fill, wordsOfId } from './fill-message.js';
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
  const { by, to = '', named } = attribution ?? {};
  const say = (template: string) => (by ? fill(template, { by, to }) : '');
  const own = certainties?.find(({ id }) => id === certainty);
  if (!own) {
    switch (certainty) {
      case undefined:
      case 'reported':
        return say(messages.accordingTo);
      case 'claimed':
        return say(kind === 'statement' ? messages.saidBy : messages.claimedBy) || messages.notConfirmed;
      case 'confirmed':
        return say(messages[`confirmed${named ? 'By' : 'Unnamed'}${to ? 'To' : ''}`]) || messages.confirmed;
      case 'analysis':
      case 'disputed':
      case 'denied':
        return say(messages[`${certainty}By`]) || messages[certainty];
    }
  }
  // A certainty that nobody has worded is still a hedge: its id is printed and not lost.
  return join(words, own?.label ?? wordsOfId(certainty!), say(messages.accordingTo));
};

/**
 * Whether it has happened, where that is not plain: "Possible", "Ongoing on 17 November 2024". '' for what happened.
 * On a live page an expected day that has passed says that nobody has updated it.
 */
export const statusWords = ({ status }: NewsEvent, words: Words, { asOf, live }: HedgeContext = {}): string => {
  const { messages } = words;
  const known = asOf ? formatDate(asOf, words).text : '';
  const date = live?.date;
  switch (status) {
    case 'ongoing':
      return known && fill(messages.ongoingOn, { date: known });
    case 'expected':
    case 'scheduled': {
      if (!date || date.max > live.now) return messages[status];
      const template = isMoment(date) && !date.approximate ? messages.wasExpectedOn : messages.wasExpected;
      const past = fill(template, { date: formatDate(date, words).text });
      return known ? fill(messages.notUpdated, { words: past, asOf: known }) : past;
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

/** All that stands before the claim: that it was replaced, status, then certainty ("Possible. Analysis by the article"); '' if neither. */
export const hedge = (event: NewsEvent, words: Words, context: HedgeContext = {}): string => {
  // That something goes on takes nothing away from it.
  const status = event.status === 'ongoing' ? '' : statusWords(event, words, context);
  const firmness = join(words, status, certaintyWords(event, words, context.certainties));
  const standing = join(words, event.supersededBy === undefined ? '' : words.messages.replaced, firmness);
  return join(words, event.draft ? words.messages.draft : '', standing);
};

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
