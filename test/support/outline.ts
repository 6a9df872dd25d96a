import { listSections, type ListItem, type ListLayout, type ListOptions } from '../../src/layout/list-sections.js';
import type { Timeline } from '../../src/model/timeline.js';
import { madeTimeline, type MadeEvent } from './made-timeline.js';

export const OPEN: ListOptions = { order: 'chronological', fold: false, unfolded: new Set() };
export const FOLDED: ListOptions = { ...OPEN, fold: true };
export const NEWEST: ListOptions = { ...OPEN, order: 'newest-first' };

/** All items of a list, in reading order. */
export const itemsOf = ({ parts }: Pick<ListLayout, 'parts'>): readonly ListItem[] =>
  parts.flatMap((part) => (part.type === 'section' ? part.items : []));

/** "2024-8: 2024-08 | gap 1-0-0 | as of 2024-11-17 | …": what stands on the page, hidden events in brackets. */
export const outline = ({ parts }: ListLayout): string =>
  parts
    .map((part) => {
      if (part.type === 'gap') return `gap ${part.span.years}-${part.span.months}-${part.span.days}`;
      if (part.type === 'as-of') return `as of ${part.date.edtf}`;
      const { heading } = part;
      const name =
        heading.kind === 'month'
          ? `${heading.year}-${heading.month}: `
          : heading.kind === 'none'
            ? ''
            : `${heading.kind}: `;
      const text = part.items.map((item) => {
        const date = item.event.date ?? item.event.id;
        return item.hidden ? `(${date})` : item.more ? `${date} +${item.more}` : date;
      });
      return `${name}${text.join(' ')}`;
    })
    .join(' | ');

/** The outline of a list of these events. */
export const list = (
  given: readonly MadeEvent[],
  options: Partial<ListOptions> = {},
  rest?: Partial<Timeline>,
): string => outline(listSections(madeTimeline(given, rest), { ...OPEN, ...options }));
