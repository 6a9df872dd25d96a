import type { SectionHeading } from '../model/group-events.js';
import type { DatePoint, PartialDate } from '../model/partial-date.js';
import { fill, capitalise } from './fill-message.js';
import { formatDate, formatPoint, formatYear, monthHeading } from './format-date.js';
import type { Words } from './messages.js';

/** A section's heading in words: the name, what stands lighter beside it, and a note. */
export interface SectionWords {
  readonly name: string;
  /** The year beside a month; '' elsewhere. */
  readonly year: string;
  readonly note: string;
}

/**
 * The words of a section heading, or null for a section without one.
 * @param whole Whether all that stands in the section are totals over the whole month or year.
 */
export function sectionWords(
  heading: SectionHeading,
  words: Words,
  whole: boolean,
  asOf: PartialDate | null,
): SectionWords | null {
  const { messages } = words;
  const say = (name: string, note = '', year = '') => ({ name, year, note });
  const day = (point: DatePoint | undefined) => (point ? formatPoint(point, words).text : '');
  switch (heading.kind) {
    case 'none':
      return null;
    case 'titled':
      return say(heading.title, heading.note);
    case 'month': {
      const { month, year } = monthHeading(heading.year, heading.month, words);
      return say(month, whole ? messages.wholeMonth : '', year);
    }
    case 'year':
      return say(formatYear(heading.year, words), whole ? messages.wholeYear : '');
    case 'period':
      return say(capitalise(day(heading.point)));
    case 'span':
      return say(capitalise(formatDate(heading.date, words).text));
    case 'day-not-known': {
      const date = day(heading.end);
      return say(
        messages.dayNotKnown,
        date ? fill(heading.alone ? messages.by : messages.allBy, { date }) : messages.noOrder,
      );
    }
    case 'ongoing': {
      const date = day(heading.end) || (asOf ? formatDate(asOf, words).text : '');
      return say(date ? fill(messages.ongoingOn, { date }) : messages.ongoing, messages.startNotKnown);
    }
    case 'start-not-known': {
      const date = day(heading.end);
      return date
        ? say(capitalise(fill(messages.until, { date })), messages.startNotKnown)
        : say(capitalise(messages.startNotKnown));
    }
    case 'possible':
      return say(messages.possibleNoDate, messages.noneHappened);
    case 'undated':
      return say(messages.noDate);
  }
}
