import { dateOrNull } from '../model/read-date.js';
import type { DatedEvent } from '../model/sort-events.js';
import { describeEvent } from '../text/describe-event.js';
import type { PlotContext } from './axis-context.js';

/** The whole sentence of an event: the name of its button, since a label has no room for it all. */
export function sentence({ event, date }: DatedEvent, { words, timeline, card: { asOf }, now }: PlotContext): string {
  const period = event.figures?.find((figure) => figure.period)?.period;
  return describeEvent(event, date, words, {
    certainties: timeline.certainties,
    kinds: timeline.kinds,
    asOf,
    live: now === undefined ? undefined : { now, date },
    period: (period && dateOrNull(period, timeline)) || undefined,
  });
}
