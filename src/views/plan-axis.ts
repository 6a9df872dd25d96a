import { isClosed } from '../layout/axis-domain.js';
import type { AxisItem } from '../layout/axis-item.js';
import { axisPlan, type AxisPlan } from '../layout/axis-plan.js';
import type { PartialDate } from '../model/partial-date.js';
import { wallDate } from '../model/wall-date.js';
import { openGroups } from '../model/open-groups.js';
import { idsOfSharedSources } from '../model/shared-sources.js';
import { shownAsOf } from '../model/shown-as-of.js';
import { sortEvents } from '../model/sort-events.js';
import { axisLabel } from '../text/axis-label.js';
import { fill, plural } from '../text/fill-message.js';
import { formatDate } from '../text/format-date.js';
import { sectionWords } from '../text/section-words.js';
import type { AxisContext, PlotContext } from './axis-context.js';
import { below } from './heading.js';

/**
 * From these widths of the container on (CSS px): possibilities beside the plot, and labels at all. Where the type is much
 * enlarged a container holds as little as a narrower one (WCAG 1.4.4).
 */
export const WIDE = 900;
/** Side margins; the rail with the space before it, CSS px at 16 px type. */
const SIDES = 48;
const SIDES_NARROW = 40;
export const NARROW = 640;
const RAIL = 244;

/** The width of a container, CSS px, as its type fills it: from 20 px type on it counts as narrower. */
export const roomOf = ({ width, rem }: Pick<AxisContext, 'width' | 'rem'>): number => width / Math.max(1, rem / 20);

/** What all of one axis shares, found once. */
export const plotContext = (given: AxisContext): PlotContext => {
  const { timeline, words, headingLevel } = given;
  return {
    ...given,
    card: {
      ...given,
      level: timeline.title ? below(headingLevel, 1) : headingLevel,
      sharedSources: idsOfSharedSources(timeline),
      asOf: shownAsOf(timeline),
    },
    sorted: sortEvents(timeline, 'chronological', words.timeZone),
  };
};

/** Moves dates to where they lie on an axis of the zone shown. */
export const onAxis =
  ({ words, timeline }: Pick<AxisContext, 'words' | 'timeline'>) =>
  (date: PartialDate): PartialDate =>
    wallDate(date, words.timeZone, timeline.timeZone);

/** "As of 17 November 2024"; '' where nothing can go stale. */
export const asOfWords = ({ card: { asOf }, words }: PlotContext): string =>
  asOf ? fill(words.messages.asOf, { date: formatDate(asOf, words).text }) : '';

/**
 * The plan of an axis, its words measured.
 * @param lay The layout: the whole axis, or the narrow one. @param alone Whether nothing may stand beside it.
 */
export function planAxis(context: PlotContext, lay: typeof axisPlan = axisPlan, alone = false): AxisPlan {
  const { sorted, words, timeline, width, rem, measure, card } = context;
  const hedging = { timeline, asOf: card.asOf, now: context.now };
  const dated = sorted.filter((item) => item.date);
  const groups = openGroups(dated.filter(({ date }) => !isClosed(date!)));
  const headings = new Map(groups.flatMap(({ heading, items }) => items.map((item) => [item, heading] as const)));
  const move = onAxis(context);
  const items = dated.map((item): AxisItem => ({
    ...item,
    date: move(item.date!),
    text: axisLabel(item, headings.get(item) ?? { kind: 'none' }, words, hedging),
  }));
  const beside =
    !alone && roomOf(context) >= WIDE && (dated.length < sorted.length || Boolean(timeline.openPoints?.length));
  return lay(items, {
    ...context,
    width: Math.max(1, width - (roomOf(context) < NARROW ? SIDES_NARROW : SIDES) - (beside ? (RAIL * rem) / 16 : 0)),
    container: roomOf(context),
    asOf: card.asOf ? move(card.asOf).max : undefined,
    asOfWidth: measure(asOfWords(context), 'date'),
    lead: timeline.lead,
    certainties: timeline.certainties,
    countWords: (count) => plural(words, words.messages.events, count),
    groups: groups.map(({ heading, items: members }) => {
      const said = sectionWords(heading, words, false, card.asOf);
      return { ids: members.map(({ event }) => event.id), name: said?.name ?? '', note: said?.note ?? '' };
    }),
  });
}
