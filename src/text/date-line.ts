import type { SectionHeading } from '../model/group-events.js';
import type { DatePoint, PartialDate } from '../model/read-date.js';
import type { DatedEvent } from '../model/sort-events.js';
import type { Figure, NewsEvent, Timeline } from '../model/timeline.js';
import { capitalise, fill } from './fill-message.js';
import { formatDate, formatPoint, weave, type DatePart } from './format-date.js';
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
  readonly timeline: Pick<Timeline, 'asOf' | 'asOfNote' | 'timeZone' | 'hemisphere'> &
    Partial<Pick<Timeline, 'events'>>;
  /** The heading that the event stands under. */
  readonly heading: SectionHeading;
}

/** Whether the heading has said all that the date says. */
function isSaid({ event, date }: DatedEvent, heading: SectionHeading): boolean {
  if (date === null) return heading.kind === 'possible' || heading.kind === 'undated';
  if (event.dateLabel) return false;
  switch (heading.kind) {
    case 'span':
      return true;
    case 'day-not-known':
    case 'ongoing':
    case 'start-not-known':
      return heading.end !== undefined;
    case 'month':
    case 'year':
    case 'period': {
      const { start, form, approximate, uncertain } = date;
      if (form !== 'point' || approximate || uncertain) return false;
      const { precision, year, month, unspecified } = start as DatePoint;
      if (unspecified) return false;
      // A section holds one such period.
      if (heading.kind === 'period') return precision === heading.point.precision;
      return (
        precision === heading.kind && year === heading.year && (heading.kind === 'year' || month === heading.month)
      );
    }
    default:
      return false;
  }
}

/** The words of a date, without those that the heading has said. */
function partsOf({ event, date }: DatedEvent, words: Words, heading: SectionHeading): readonly DatePart[] {
  const { messages } = words;
  if (date === null) return [{ text: messages.noDate }];
  const { start, end } = date;
  const isKnown = typeof start === 'object';
  const template = isKnown
    ? totalOf(event, date) && messages.from
    : heading.kind === 'day-not-known'
      ? messages.by
      : heading.kind === 'start-not-known'
        ? messages.until
        : // Until that day, and not over then: nobody has said that it ended.
          date.form === 'interval' && event.status === 'ongoing' && messages.ongoingOn;
  const point = isKnown ? start : end;
  return template && typeof point === 'object'
    ? weave(template, { date: formatPoint(point, words).parts })
    : formatDate(date, words).parts;
}

/** A running total from a known start, whose end is its cut-off date or not stated: the interval's own end is no date of it. */
function totalOf({ figures }: NewsEvent, { form, start, end }: PartialDate): Figure | undefined {
  const figure = figures?.find(({ cumulative }) => cumulative);
  const isOpen = typeof end !== 'object' || end.uncertain || figure?.asOf !== undefined;
  return form === 'interval' && typeof start === 'object' && isOpen ? figure : undefined;
}

/** What a total says of its end: "running total; cut-off date not stated". '' for what is none. */
export function totalNote(
  { event, date }: DatedEvent,
  words: Words,
  { timeline }: Pick<DateLineContext, 'timeline'>,
): string {
  const split = splitHeadline(event, words);
  // A figure that is no headline has its words beside it.
  const own = split.kind === 'figure' && split.figure.cumulative ? split.figure : undefined;
  const figure = (date && totalOf(event, date)) ?? own;
  if (!figure) return '';
  const { runningTotal, cutOff, cutOffUnknown } = words.messages;
  const isEndKnown = date?.form === 'interval' && typeof date.end === 'object' && !date.end.uncertain;
  const upTo =
    figure.asOf === undefined
      ? !isEndKnown && cutOffUnknown
      : fill(cutOff, { date: formatEdtf(figure.asOf, words, timeline) });
  return upTo ? `${runningTotal}; ${upTo}` : runningTotal;
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

const isNotStated = (basis: NewsEvent['dateBasis']): basis is 'inferred' | 'external' =>
  basis === 'inferred' || basis === 'external';

/** What is so of all dates is said once, by the note beside the as-of date; what is so of some is said of each. */
function basisNote(
  { dateNote, dateBasis, date }: NewsEvent,
  { messages }: Words,
  { timeline }: DateLineContext,
): string {
  if (dateNote !== undefined) return dateNote;
  if (date === null || !isNotStated(dateBasis)) return '';
  const isSaidOnce =
    timeline.asOfNote && !timeline.events?.some((each) => each.date !== null && !isNotStated(each.dateBasis));
  return isSaidOnce ? '' : messages[dateBasis];
}

/** The date line of a card, or null where the heading above has said it all. */
export function dateLine(item: DatedEvent, words: Words, context: DateLineContext): DateLine | null {
  const { event } = item;
  const notes = [totalNote(item, words, context), statusNote(item, words, context), basisNote(event, words, context)];
  const note = notes.filter(Boolean).join('; ');
  const label = event.dateLabel ?? '';
  const [first, ...others] = isSaid(item, context.heading) ? [] : partsOf(item, words, context.heading);
  const parts = first ? [{ ...first, text: capitalise(first.text) }, ...others] : [];
  // What opens the line begins it, but for the data's own words.
  const opens = !label && !first && note !== event.dateNote;
  return label || note || first ? { label, parts, note: opens ? capitalise(note) : note } : null;
}
