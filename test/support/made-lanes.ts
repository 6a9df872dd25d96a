import fc from 'fast-check';
import { eventIndex, type EventIndex } from '../../src/layout/event-index.js';
import type { LanePlotOptions } from '../../src/layout/lane-plot.js';
import type { RowItem } from '../../src/layout/lane-pack.js';
import { Names } from '../../src/layout/names.js';
import { DAY } from '../../src/model/calendar.js';
import { columnsOf } from '../../src/model/columns-of.js';
import { sortEvents } from '../../src/model/sort-events.js';
import { anyDate } from './axis-arbitraries.js';
import { madeTimeline, type MadeEvent } from './made-timeline.js';
import { utc } from './read-date.js';

/** Events in lanes, as an axis of many has them. */
export interface MadeLanes {
  readonly index: EventIndex;
  readonly names: readonly Names[];
  readonly items: readonly RowItem[];
  /** The rows of each lane, in no order. */
  readonly rows: readonly (readonly number[])[];
}

/** Events dealt out to so many lanes. */
export function madeLanes(given: readonly MadeEvent[], laneCount = 1): MadeLanes {
  const items = sortEvents(madeTimeline(given)).filter((item): item is RowItem => item.date !== null);
  const lane = Uint16Array.from(items, (_, row) => (row * 7) % laneCount);
  const index = eventIndex(columnsOf(items), lane, laneCount);
  const rows = index.lanes.map((_, at) => [...items.keys()].filter((row) => lane[row] === at));
  return { index, names: index.lanes.map((each) => new Names(each)), items, rows };
}

/** A headline and a kind, CSS px. */
export const widthsOf = (row: number): readonly number[] => [60 + ((row * 97) % 500), 30 + ((row * 31) % 60)];

/** 2024, on 1,000 px. */
export const plotOptions = (made: MadeLanes, options: Partial<LanePlotOptions> = {}): LanePlotOptions => ({
  range: { from: utc('2024'), to: utc('2025') },
  width: 1000,
  rem: 16,
  headroom: 0,
  asOf: undefined,
  slot: 200,
  collapsed: new Set(),
  always: [],
  item: (row) => made.items[row]!,
  widths: widthsOf,
  ...options,
});

const DAYS = Array.from({ length: 1461 }, (_, at) => new Date(utc('2022') + at * DAY).toISOString().slice(0, 10));
/** Where a part of what is drawn lies: some of it, all of it, a moment, a place far from it, and the beginning of time. */
const anyRange = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.integer({ min: utc('2021'), max: utc('2026') }), fc.integer({ min: 0, max: 11 }))
      .map(([from, power]) => ({ from, to: from + 3 ** power * 3_600_000 })),
  },
  fc.constant({ from: utc('2021'), to: utc('2027') }),
  fc.constantFrom(...DAYS).map((day) => ({ from: utc(day), to: utc(day) + 1 })),
  fc.constant({ from: utc('1990'), to: utc('1991') }),
  fc.constant({ from: -4.4e20, to: 1e19 }),
);

type PlotRecipe = typeof anyPlot extends fc.Arbitrary<infer T> ? T : never;

/** Events of any date, few or many, in any view of them. */
export const anyPlot = fc.record({
  dates: fc.array(fc.oneof({ weight: 9, arbitrary: anyDate }, fc.constant('Y-13800000000')), {
    minLength: 1,
    maxLength: 30,
    size: 'max',
  }),
  days: fc.oneof(
    fc.constant<readonly string[]>([]),
    fc.array(fc.constantFrom(...DAYS), { maxLength: 300, size: 'max' }),
    fc.array(fc.constantFrom(...DAYS), { minLength: 500, maxLength: 2000, size: 'max' }),
    fc.constant(Array.from({ length: 500 }, () => '2024-06-01')),
  ),
  lanes: fc.constantFrom(1, 1, 2, 3, 5, 15),
  range: anyRange,
  width: fc.integer({ min: 256, max: 1600 }),
  rem: fc.constantFrom(16, 16, 24),
  headroom: fc.constantFrom(0, 26),
  asOf: fc.constantFrom(undefined, utc('2024'), utc('2030')),
  slot: fc.integer({ min: 128, max: 288 }),
  collapsed: fc.uniqueArray(fc.integer({ min: 0, max: 14 }), { maxLength: 3 }),
  always: fc.array(fc.nat(60), { maxLength: 3 }),
});

/** What a view of them is drawn from. */
export function plotted({ dates, days, lanes, collapsed, always, ...options }: PlotRecipe) {
  const made = madeLanes([...dates, ...days], lanes);
  const known = always.filter((row) => row < made.items.length);
  return { made, options: plotOptions(made, { ...options, collapsed: new Set(collapsed), always: known }) };
}
