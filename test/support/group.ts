import { groupEvents, type SectionHeading } from '../../src/model/group-events.js';
import { sortEvents, type Order } from '../../src/model/sort-events.js';
import type { Timeline } from '../../src/model/timeline.js';
import { madeTimeline, type MadeEvent } from './made-timeline.js';

export interface GroupOptions extends Partial<Timeline> {
  readonly order?: Order;
  readonly displayZone?: string;
}

/** Not bare: a title is given, so that a story told closely gets its months. */
export const titledTimeline = (given: readonly MadeEvent[], rest: Partial<Timeline> = {}): Timeline =>
  madeTimeline(given, { title: 'Title', ...rest });

export const group = (timeline: Timeline, { order, displayZone }: GroupOptions = {}) =>
  groupEvents(sortEvents(timeline, order, displayZone), timeline, displayZone);

/** A heading in a word: "2024-8". */
export const headingName = (heading: SectionHeading): string => {
  switch (heading.kind) {
    case 'year':
      return `${heading.year}`;
    case 'month':
      return `${heading.year}-${heading.month}`;
    case 'period':
      return `period ${heading.point.precision} ${heading.point.year}`;
    case 'span':
      return `span ${heading.date.edtf}`;
    case 'titled':
      return heading.title;
    default:
      return heading.kind;
  }
};

/** Each section with its dates: "2024-8: 2024-08 2024-08-02". */
export const sections = (given: readonly MadeEvent[], options: GroupOptions = {}): readonly string[] => {
  const { order: _, displayZone: __, ...rest } = options;
  return group(titledTimeline(given, rest), options).map(
    ({ heading, items }) => `${headingName(heading)}: ${items.map(({ event: { date } }) => date).join(' ')}`,
  );
};
