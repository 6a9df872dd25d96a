import type { LabelLine, LabelWord } from '../layout/label-lines.js';
import type { AxisItem } from '../layout/axis-item.js';
import type { DatedEvent } from '../model/sort-events.js';
import { describeEvent } from '../text/describe-event.js';
import { fill, plural } from '../text/fill-message.js';
import { formatDate } from '../text/format-date.js';
import type { PlotContext } from './axis-context.js';

/** The name of the button of an event on the rail. */
export const sentence = (item: DatedEvent, { words, timeline, card: { asOf }, now }: PlotContext): string =>
  describeEvent(item, words, { timeline, asOf, now });

/** The name of a label's button: the whole sentence of its event, or how many a cluster holds and from when to when. */
export function labelName(
  [item, ...others]: readonly AxisItem[],
  lines: readonly LabelLine[],
  context: PlotContext,
): string {
  const { words, timeline, card, now } = context;
  const { messages } = words;
  if (!item) return '';
  const last = others.at(-1);
  // On the axis a clock time stands in the zone shown; its words name its own.
  const said = ({ index }: AxisItem) => context.sorted.find((each) => each.index === index)!;
  if (!last) {
    const { text } = item;
    const has = (name: LabelWord['role']) => lines.some((line) => line.some(({ role }) => role === name));
    // Short: its date and kind, or its date alone.
    const label = !has('text') && has('note') ? { ...text, headline: `${text.short}. ${item.event.headline}` } : text;
    return describeEvent(said(item), words, { timeline, asOf: card.asOf, now }, label);
  }
  const [start, end] = [item, last].map((each) => formatDate(said(each).date!, words).text);
  return `${plural(words, messages.events, others.length + 1)}, ${fill(messages.to, { start: start!, end: end! })}`;
}
