import { isClosed } from '../../src/layout/axis-domain.js';
import type { AxisItem, AxisOptions, BelowGroup } from '../../src/layout/axis-item.js';
import type { Measure } from '../../src/layout/label-lines.js';
import { openGroups } from '../../src/model/open-groups.js';
import { shownAsOf } from '../../src/model/shown-as-of.js';
import { sortEvents, type DatedEvent } from '../../src/model/sort-events.js';
import type { Timeline } from '../../src/model/timeline.js';
import { wallDate } from '../../src/model/wall-date.js';
import { madeTimeline, type MadeEvent } from './made-timeline.js';

/** 7 px a character, whatever its role: the same on every machine. */
export const measure: Measure = (text) => Array.from(text).length * 7;

/** A stand-in for the words of a label, from the event alone; a headline that begins with a number is a total's. */
function labelText({ event }: DatedEvent): AxisItem['text'] {
  const { date, certainty, headline, kind } = event;
  const [, number, rest] = /^(\d[\d,]*) (.*)$/.exec(headline) ?? [];
  return {
    date: date!,
    hedge: certainty ? `${certainty}:` : '',
    opening: '',
    headline,
    note: '',
    short: 'Entry, open',
    total: number === undefined ? undefined : { comparison: 'More than', number, after: rest! },
    glyph: kind !== undefined,
  };
}

/** The dated events of a data set as the axis gets them, in the one order. */
export const axisItems = (given: readonly MadeEvent[], rest?: Partial<Timeline>): readonly AxisItem[] =>
  sortEvents(madeTimeline(given, rest)).flatMap((item) =>
    item.date ? [{ ...item, date: wallDate(item.date, rest?.timeZone, rest?.timeZone), text: labelText(item) }] : [],
  );

/** A single event as the axis gets it. */
export const axisItem = (given: MadeEvent, rest?: Partial<Timeline>): AxisItem => axisItems([given], rest)[0]!;

const groupsOf = (items: readonly AxisItem[]): readonly BelowGroup[] =>
  openGroups(items.filter(({ date }) => !isClosed(date))).map(({ heading, items: members }) => ({
    ids: members.map(({ event }) => event.id),
    name: heading.kind === 'none' ? '' : heading.kind,
    note: '',
  }));

/** What the axis is told beside its items; 16 px type, no as-of line. */
export const axisOptions = (items: readonly AxisItem[], given: Partial<AxisOptions> = {}): AxisOptions => ({
  width: 1152,
  container: (given.width ?? 1152) + 48,
  rem: 16,
  measure,
  asOf: undefined,
  asOfWidth: 154,
  countWords: (count) => `${count} events`,
  groups: groupsOf(items),
  ...given,
});

/** Items and options of a data set, with the as-of line where one is shown. */
export function axisCase(
  given: readonly MadeEvent[],
  rest: Partial<Timeline> = {},
  options: Partial<AxisOptions> = {},
): { readonly items: readonly AxisItem[]; readonly options: AxisOptions } {
  const items = axisItems(given, rest);
  const asOf = shownAsOf(madeTimeline(given, rest))?.max;
  return { items, options: axisOptions(items, { asOf, lead: rest.lead, ...options }) };
}
