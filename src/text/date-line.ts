import type { SectionHeading } from '../model/group-events.js';
import type { DatePoint, PartialDate } from '../model/read-date.js';
import type { DatedEvent } from '../model/sort-events.js';
import type { Figure, NewsEvent, Timeline } from '../model/timeline.js';
import { around, capitalise, fill } from './fill-message.js';
import { formatDate, formatPoint, type DatePart } from './format-date.js';
import { formatEdtf } from './format-edtf.js';
import type { Words } from './messages.js';
import { splitHeadline } from './split-headline.js';

/** The first line of a card: when it happened, as far as the heading above has not said it. */
export interface DateLine {
  /** The data's own name for the date ("67′"); the computed date then follows it, quieter. '' where there is none. */
  readonly label: string;
  /** The words, dates apart so that each can stand in a `<time>`. Empty where only a note is to be said. */
  readonly parts: readonly DatePart[];
  /** What the source does not say about the date, quieter. '' where there is nothing. */
  readonly note: string;
}

export interface DateLineContext {
  readonly timeline: Pick<Timeline, 'asOf' | 'asOfNote' | 'timeZone' | 'hemisphere'>;
  /** The heading that the event stands under. */
  readonly heading: SectionHeading;
}

const sentence = (parts: readonly DatePart[]): readonly DatePart[] =>
  parts.map((part, at) => (at === 0 ? { ...part, text: capitalise(part.text) } : part));

/** Puts the parts of a date into a message around `{date}`. */
function inside(message: string, parts: readonly DatePart[]): readonly DatePart[] {
  const [before, after] = around(message, 'date');
  return [before ? { text: before } : undefined, ...parts, after ? { text: after } : undefined].filter(
    (part) => part !== undefined,
  );
}

/** Whether the heading has said all that the date says. */
function isSaid({ event, date }: DatedEvent, heading: SectionHeading): boolean {
  if (date === null) return heading.kind === 'possible' || heading.kind === 'undated';
  if (event.dateLabel) return false;
  const { start, form, approximate, uncertain } = date;
  const exact = form === 'point' && typeof start === 'object' && !approximate && !uncertain && !start.unspecified;
  switch (heading.kind) {
    case 'month':
      return exact && start.precision === 'month' && start.year === heading.year && start.month === heading.month;
    case 'year':
      return exact && start.precision === 'year' && start.year === heading.year;
    case 'period':
      // A section holds one such period.
      return exact && start.precision === heading.point.precision;
    case 'day-not-known':
      return heading.by !== undefined;
    case 'ongoing':
      return heading.on !== undefined;
    case 'start-not-known':
      return heading.until !== undefined;
    default:
      return false;
  }
}

/** The words of a date, without those that the heading has said. */
function partsOf({ event, date }: DatedEvent, words: Words, { heading }: DateLineContext): readonly DatePart[] {
  const { messages } = words;
  if (date === null) return [{ text: messages.noDate }];
  const { start, end } = date;
  const say = (message: string, point: DatePoint) => inside(message, formatPoint(point, words).parts);
  if (typeof start === 'object') {
    return totalOf(event, date) ? say(messages.from, start) : formatDate(date, words).parts;
  }
  if (typeof end === 'object') {
    if (heading.kind === 'day-not-known') return say(messages.by, end);
    if (heading.kind === 'start-not-known') return say(messages.until, end);
    // Until that day, and not over then: nobody has said that it ended.
    if (date.form === 'interval' && event.status === 'ongoing') return say(messages.ongoingOn, end);
  }
  return formatDate(date, words).parts;
}

/** A running total from a known start, whose end is its cut-off date or not stated: the interval's own end is no date of it. */
function totalOf({ figures }: NewsEvent, { form, start, end }: PartialDate): Figure | undefined {
  const figure = figures?.find(({ cumulative }) => cumulative);
  const isOpen = typeof end !== 'object' || end.uncertain || figure?.asOf !== undefined;
  return form === 'interval' && typeof start === 'object' && isOpen ? figure : undefined;
}

function totalWords({ event, date }: DatedEvent, words: Words, { timeline }: DateLineContext): string {
  const split = splitHeadline(event, words);
  const own = split.kind === 'figure' && split.figure.cumulative ? split.figure : undefined;
  // A figure that is no headline has its words beside it.
  const figure = (date && totalOf(event, date)) ?? own;
  if (!figure) return '';
  const { runningTotal, cutOff, cutOffUnknown } = words.messages;
  if (figure.asOf !== undefined)
    return `${runningTotal}; ${fill(cutOff, { date: formatEdtf(figure.asOf, words, timeline) })}`;
  return date?.form === 'interval' && typeof date.end === 'object' && !date.end.uncertain
    ? runningTotal
    : `${runningTotal}; ${cutOffUnknown}`;
}

function statusNote({ event, date }: DatedEvent, words: Words, { timeline, heading }: DateLineContext): string {
  const { messages } = words;
  if (event.status !== 'ongoing' || heading.kind === 'ongoing') return '';
  // The date itself says until when it is known to go on.
  if (date?.form === 'interval' && date.min === -Infinity) return messages.startNotKnown;
  return timeline.asOf === undefined
    ? messages.ongoing
    : fill(messages.ongoingOn, { date: formatEdtf(timeline.asOf, words, timeline) });
}

/** A note on all dates is said once, beside the as-of date. */
function basisNote(
  { dateNote, dateBasis, date }: NewsEvent,
  { messages }: Words,
  { timeline }: DateLineContext,
): string {
  if (dateNote !== undefined) return dateNote;
  if (timeline.asOfNote || date === null) return '';
  return dateBasis === 'inferred' ? messages.inferred : dateBasis === 'external' ? messages.external : '';
}

/** The date line of a card, or null where the heading above has said it all. */
export function dateLine(item: DatedEvent, words: Words, context: DateLineContext): DateLine | null {
  const notes = [
    totalWords(item, words, context),
    statusNote(item, words, context),
    basisNote(item.event, words, context),
  ];
  const note = notes.filter(Boolean).join('; ');
  const label = item.event.dateLabel ?? '';
  const parts = isSaid(item, context.heading) ? [] : sentence(partsOf(item, words, context));
  return label || note || parts.length > 0 ? { label, parts, note } : null;
}
