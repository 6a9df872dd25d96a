import { dateLine, type DateLine, type DateLineContext } from '../../src/text/date-line.js';
import type { SectionHeading } from '../../src/model/group-events.js';
import { sortEvents } from '../../src/model/sort-events.js';
import type { NewsEvent } from '../../src/model/timeline.js';
import { en } from '../../src/text/locales/en.js';
import type { Words } from '../../src/text/messages.js';
import { madeTimeline } from './made-timeline.js';
import { point } from './read-date.js';

export const BRITISH: Words = { locale: 'en-GB', messages: en };

export const NONE: SectionHeading = { kind: 'none' };
export const NOVEMBER: SectionHeading = { kind: 'month', year: 2024, month: 11 };
export const POSSIBLE: SectionHeading = { kind: 'possible' };
export const UNDATED: SectionHeading = { kind: 'undated' };
export const DAY = point('2024-11-17');

/** "label | words | note", without what is empty; null where there is no line. */
export const text = (line: DateLine | null): string | null =>
  line && [line.label, line.parts.map((part) => part.text).join(''), line.note].filter(Boolean).join(' | ');

/** The date line of one event under a heading. */
export const line = (
  date: string | null,
  fields: Partial<NewsEvent> = {},
  heading: SectionHeading = NONE,
  timeline: DateLineContext['timeline'] = {},
  words: Words = BRITISH,
): DateLine | null => {
  const [item] = sortEvents({ ...timeline, events: madeTimeline([{ date, ...fields }]).events });
  return dateLine(item!, words, { timeline, heading });
};

/** The same in words. */
export const say = (...given: Parameters<typeof line>): string | null => text(line(...given));
