import type { SectionHeading } from '../model/group-events.js';
import { parsePartialDate, type PartialDate } from '../model/partial-date.js';
import type { DatedEvent } from '../model/sort-events.js';
import type { Timeline } from '../model/timeline.js';
import { around, capitalise, fill } from './fill-message.js';
import { formatDate, type DatePart } from './format-date.js';
import type { Words } from './messages.js';

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
  if (event.dateLabel || event.dateNote) return false;
  if (heading.kind === 'month') {
    const { start } = date;
    const exact = date.form === 'point' && date.precision === 'month' && !date.approximate && !date.uncertain;
    return exact && typeof start === 'object' && !start.unspecified && start.year === heading.year && start.month === heading.month;
  }
  if (heading.kind === 'day-not-known') return heading.by !== undefined;
  if (heading.kind === 'ongoing') return heading.on !== undefined;
  return heading.kind === 'start-not-known' && heading.until !== undefined;
}

const asDate = (text: string | undefined, options: DateLineContext['timeline']): PartialDate | null => {
  const result = text === undefined ? undefined : parsePartialDate(text, options);
  return result?.ok ? result.value : null;
};

/** A running total's own words: it starts where its period does, and its end is its cut-off date or not stated. */
function runningTotal({ event, date }: DatedEvent, words: Words, context: DateLineContext): DateLine | null {
  const figure = event.figures?.find(({ cumulative }) => cumulative);
  if (!figure || typeof date?.start !== 'object' || date.form !== 'interval') return null;
  const { messages } = words;
  const asOf = asDate(figure.asOf, context.timeline);
  // The interval's own end is printed only where its source supports it.
  if (!asOf && typeof date.end === 'object' && !date.end.uncertain) return null;
  const start: PartialDate = { ...date, form: 'point', end: date.start, max: date.start.max, ...pick(date.start) };
  return {
    label: '',
    parts: sentence(inside(messages.from, formatDate(start, words).parts)),
    note: `${messages.runningTotal}; ${asOf ? fill(messages.cutOff, { date: formatDate(asOf, words).text }) : messages.cutOffUnknown}`,
  };
}

const pick = ({ precision, approximate, uncertain }: { precision: PartialDate['precision']; approximate: boolean; uncertain: boolean }) => ({
  precision,
  approximate,
  uncertain,
});

function notes({ event, date }: DatedEvent, words: Words, context: DateLineContext): string {
  const { messages } = words;
  const basis =
    // A note on all dates is said once, beside the as-of date.
    event.dateNote ?? (context.timeline.asOfNote || date === null ? '' : basisWords(event.dateBasis, messages));
  const asOf = event.status === 'ongoing' && context.heading.kind !== 'ongoing' ? asDate(context.timeline.asOf, context.timeline) : null;
  const ongoing = asOf ? fill(messages.ongoingOn, { date: formatDate(asOf, words).text }) : '';
  return [ongoing, basis].filter(Boolean).join('; ');
}

const basisWords = (basis: string | undefined, messages: Words['messages']) =>
  basis === 'inferred' ? messages.inferred : basis === 'external' ? messages.external : '';

/** The date line of a card, or null where the heading above has said it all. */
export function dateLine(item: DatedEvent, words: Words, context: DateLineContext): DateLine | null {
  const { event, date } = item;
  const note = notes(item, words, context);
  if (isSaid(item, context.heading)) {
    return event.dateNote || (date !== null && note) ? { label: '', parts: [], note } : null;
  }
  const computed = date === null ? [{ text: words.messages.noDate }] : sentence(formatDate(date, words).parts);
  if (event.dateLabel) {
    return { label: event.dateLabel, parts: computed, note };
  }
  const total = runningTotal(item, words, context);
  if (total) return { ...total, note: [total.note, note].filter(Boolean).join('; ') };
  return { label: '', parts: computed, note };
}
