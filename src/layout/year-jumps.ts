import type { DatedEvent } from '../model/sort-events.js';
import { blockOf, monthOf, unitFor, type MonthBlock } from './month-blocks.js';

/** A year, a decade or a century of a list. */
export interface YearJump extends MonthBlock {
  readonly items: readonly DatedEvent[];
}

/** So many links at most. */
const LINKS = 30;
const YEAR = 12;

/** The years of a list, or its decades or centuries where these are fewer; none where all of it lies in one. */
export function yearJumps(sorted: readonly DatedEvent[]): readonly YearJump[] {
  const dated = sorted.filter(({ date }) => date);
  const months = dated.map(({ wall }) => monthOf(wall));
  const unit = unitFor(months, LINKS, YEAR);
  const blocks = new Map<number, DatedEvent[]>();
  for (const [place, item] of dated.entries()) {
    const at = blockOf(months[place]!, unit);
    if (!blocks.get(at)?.push(item)) blocks.set(at, [item]);
  }
  return blocks.size > 1 ? [...blocks].map(([at, items]) => ({ unit, at, items })) : [];
}
