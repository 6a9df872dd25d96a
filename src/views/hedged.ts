import type { DatedEvent } from '../model/sort-events.js';
import { isFirm } from '../text/axis-label.js';
import { fill } from '../text/fill-message.js';
import { hedgeLine } from '../text/hedge-line.js';
import type { PlotContext } from './axis-context.js';

/** A headline as one sentence: only what weakens the claim stands before it, and is never parted from it (honesty rule 20). */
export const hedged = ({ event, date }: DatedEvent, { words, card }: Pick<PlotContext, 'words' | 'card'>): string =>
  isFirm(event, card.timeline.certainties)
    ? event.headline
    : fill(words.messages.spoken, { hedge: hedgeLine({ event, date }, words, card), headline: event.headline });
