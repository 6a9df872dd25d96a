import type { SectionHeading } from '../model/group-events.js';
import type { DatePoint, PartialDate } from '../model/partial-date.js';
import { fill, capitalise } from './fill-message.js';
import { formatDate, formatPoint, monthHeading } from './format-date.js';
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
  const day = (point: DatePoint | undefined) => (point ? formatPoint(point, words).text : undefined);
  switch (heading.kind) {
    case 'none':
      return null;
    case 'titled':
      return { name: heading.title, year: '', note: '' };
    case 'month': {
      const { month, year } = monthHeading(heading.year, heading.month, words);
      return { name: capitalise(month), year, note: whole ? messages.wholeMonth : '' };
    }
    case 'year': {
      // A year of its own, through the same words as any other date.
      const point: DatePoint = {
        precision: 'year',
        year: heading.year,
        approximate: false,
        uncertain: false,
        min: 0,
        max: 0,
      };
      return { name: formatPoint(point, words).text, year: '', note: whole ? messages.wholeYear : '' };
    }
    case 'period':
      return { name: capitalise(formatPoint(heading.point, words).text), year: '', note: '' };
    case 'day-not-known': {
      const by = day(heading.by);
      return {
        name: messages.dayNotKnown,
        year: '',
        note: by ? fill(heading.alone ? messages.by : messages.allBy, { date: by }) : messages.noOrder,
      };
    }
    case 'ongoing': {
      const on = day(heading.on) ?? (asOf ? formatDate(asOf, words).text : undefined);
      return {
        name: on ? fill(messages.ongoingOn, { date: on }) : messages.ongoing,
        year: '',
        note: messages.startNotKnown,
      };
    }
    case 'start-not-known': {
      const until = day(heading.until);
      return {
        name: until ? capitalise(fill(messages.until, { date: until })) : capitalise(messages.startNotKnown),
        year: '',
        note: until ? messages.startNotKnown : '',
      };
    }
    case 'possible':
      return { name: messages.possibleNoDate, year: '', note: messages.noneHappened };
    case 'undated':
      return { name: messages.noDate, year: '', note: '' };
  }
}
