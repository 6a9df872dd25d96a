import type { LabelLine, LabelWord } from '../layout/label-lines.js';
import type { AxisItem } from '../layout/axis-item.js';
import type { DateEnd, DatePoint } from '../model/partial-date.js';
import type { DatedEvent } from '../model/sort-events.js';
import { describeEvent } from '../text/describe-event.js';
import { fill, plural } from '../text/fill-message.js';
import { formatPoint } from '../text/format-date.js';
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
  // On the axis a clock time stands in the zone shown; its words name its own.
  const said = ({ index }: AxisItem) => context.sorted.find((each) => each.index === index)!;
  if (others.length === 0) {
    const { text } = item;
    const has = (name: LabelWord['role']) => lines.some((line) => line.some(({ role }) => role === name));
    // Short: its date and kind, or its date alone.
    const label = !has('text') && has('note') ? { ...text, headline: `${text.short}. ${item.event.headline}` } : text;
    return describeEvent(said(item), words, { timeline, asOf: card.asOf, now }, label);
  }
  // From the first bound to the last of all: what begins last may be over long before what holds it.
  const all = [item, ...others];
  const first = all.reduce((a, b) => (b.date.min < a.date.min ? b : a));
  const last = all.reduce((a, b) => (b.date.max > a.date.max ? b : a));
  const say = (end: DateEnd) => formatPoint(end as DatePoint, words).text;
  const [start, end] = [say(said(first).date!.start), say(said(last).date!.end)];
  const when = start === end ? start : fill(messages.to, { start, end });
  return `${plural(words, messages.events, all.length)}, ${when}`;
}
