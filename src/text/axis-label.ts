import type { SectionHeading } from '../model/group-events.js';
import type { DatedEvent } from '../model/sort-events.js';
import type { CertaintyDef, NewsEvent } from '../model/timeline.js';
import { dateLine, totalNote } from './date-line.js';
import { capitalise, fill } from './fill-message.js';
import { hedgeLine, type HedgeLineContext } from './hedge-line.js';
import { kindWords } from './kind-words.js';
import type { Words } from './messages.js';
import { splitHeadline } from './split-headline.js';

/** What the label of a mark on the axis says. The card, and the name of the label, say the rest. */
export interface AxisLabelText {
  readonly date: string;
  /** What weakens the claim, before it; '' for what is confirmed or plainly reported. */
  readonly hedge: string;
  /** The headline's own opening attribution ("Sources suggest"), underlined in place of a hedge; else ''. */
  readonly opening: string;
  /** The headline without `opening`. */
  readonly headline: string;
  readonly note: string;
  /** In place of a headline that is too long. */
  readonly short: string;
  readonly total: { readonly comparison: string; readonly number: string; readonly after: string } | undefined;
  readonly glyph: boolean;
}

/** Certainties that take nothing away from a claim. */
const FIRM = /^(confirmed|reported)?$/;

/** Whether nothing about an event weakens what its headline says: where room is short, that needs no words before it. */
export const isFirm = (
  { certainty = '', status = 'happened', retracted, supersededBy }: NewsEvent,
  certainties?: readonly CertaintyDef[],
): boolean =>
  !retracted &&
  supersededBy === undefined &&
  /^(happened|ongoing)$/.test(status) &&
  FIRM.test(certainty) &&
  !certainties?.some(({ id }) => id === certainty);

/** The words of one label. @param heading What its row's heading has said of its date. */
export function axisLabel(
  item: DatedEvent,
  heading: SectionHeading,
  words: Words,
  context: HedgeLineContext,
): AxisLabelText {
  const { event } = item;
  const { timeline } = context;
  const { headline, kind, attribution, retracted } = event;
  const line = dateLine(item, words, { timeline, heading });
  const dates = line?.parts.map(({ text }) => text).join('') ?? '';
  // What takes nothing away from the claim has its words in the card, since a label has no room for them.
  const said = isFirm(event, timeline.certainties) ? '' : hedgeLine(item, words, context);
  // A headline that opens with its own attribution is hedged already.
  const phrase = (attribution?.by && attribution.phrase) || '';
  const opens =
    said !== '' && !retracted && phrase !== '' && headline.toLowerCase().startsWith(`${phrase.toLowerCase()} `);
  // "Analysis by Serhiy Kuzan: Kuzan: …" names him twice.
  const speaker = /^([^:]+): /.exec(headline)?.[1];
  const named = speaker !== undefined && said !== '' && attribution?.by?.endsWith(speaker);
  const claim = opens ? headline.slice(phrase.length + 1) : named ? headline.slice(speaker.length + 2) : headline;
  const split = splitHeadline(event, words);
  return {
    date: [line?.label, line?.label ? dates : capitalise(dates)].filter(Boolean).join(', '),
    hedge: opens || said === '' ? '' : fill(words.messages.spoken, { hedge: said, headline: '' }).trim(),
    opening: opens ? headline.slice(0, phrase.length) : '',
    headline: claim,
    note: totalNote(item, words, { timeline }),
    short: fill(words.messages.open, { kind: kindWords(kind, words, timeline.kinds) || words.messages.entry }),
    total: split.kind === 'figure' && split.before === '' && said === '' ? split : undefined,
    glyph: kind !== undefined,
  };
}
