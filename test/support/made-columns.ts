import fc from 'fast-check';
import { eventIndex } from '../../src/layout/event-index.js';
import type { LaneIndex } from '../../src/layout/lane-index.js';
import { DAY } from '../../src/model/calendar.js';
import { SHAPES, type EventColumns, type Shape } from '../../src/model/event-columns.js';
import { grainOf } from '../../src/model/start-grain.js';
import { read } from './read-date.js';

/** A row of columns; without an end it is a day. */
export interface MadeRow {
  /** UTC ms; NaN: undated. */
  readonly from: number;
  readonly until?: number;
  readonly shape?: Shape;
  readonly importance?: number;
  /** How much of time its start is known to, ms; without it a day of a run, else all of what it is. */
  readonly start?: number;
}

const startOf = ({ from, until = from + DAY, shape, start }: MadeRow): number =>
  start ?? (shape === 'instant' ? 0 : shape === 'run' ? DAY : shape === 'open' ? Infinity : until - from);

export const madeColumns = (rows: readonly MadeRow[]): EventColumns => ({
  count: rows.length,
  from: Float64Array.from(rows, ({ from }) => from),
  until: Float64Array.from(rows, ({ from, until }) => until ?? from + DAY),
  shape: Uint8Array.from(rows, ({ shape = 'day' }) => SHAPES.indexOf(shape)),
  importance: Uint8Array.from(rows, ({ importance = 2 }) => importance),
  grain: Uint8Array.from(rows, (row) => grainOf(startOf(row))),
});

/** All rows as one lane. */
export const madeLane = (rows: readonly MadeRow[]): LaneIndex => eventIndex(madeColumns(rows)).lanes[0]!;

/** Does what pauses to its end. @returns What it gives, and between how many pauses. */
export function finished<T>(steps: Generator<unknown, T>): { readonly value: T; readonly pauses: number } {
  for (let pauses = 0; ; pauses++) {
    const { done, value } = steps.next();
    if (done) return { value, pauses };
  }
}

/** Of all time that a date can name, of the years around the year of the moon landing, and of a few days of them. */
const day = fc
  .oneof(
    fc.integer({ min: -700_000, max: 30_000 }),
    fc.integer({ min: -2000, max: 2000 }),
    fc.integer({ min: -3, max: 3 }),
  )
  .map((days) => days * DAY);
const shortly = fc.integer({ min: 1, max: 4000 }).map((days) => days * DAY);
const DEEP = ['Y-13800000000', 'Y-66000000', 'Y-300000', 'Y170000002'].map((text) => read(text));

/** A row of any shape, from the beginning of the universe to the far future, most of them around 1970. */
export const anyRow: fc.Arbitrary<MadeRow> = fc
  .oneof(
    { weight: 4, arbitrary: day.map((from): MadeRow => ({ from })) },
    fc.tuple(day, fc.integer({ min: 0, max: DAY / 60_000 - 1 })).map(([from, minute]): MadeRow => ({
      from: from + minute * 60_000,
      until: from + (minute + 1) * 60_000,
      shape: 'instant',
    })),
    {
      weight: 2,
      arbitrary: fc.tuple(day, shortly).map(([from, long]): MadeRow => ({ from, until: from + long, shape: 'spread' })),
    },
    fc
      .tuple(day, fc.oneof(shortly, fc.constant(Infinity)))
      .map(([from, long]): MadeRow => ({ from, until: from + long, shape: 'run' })),
    fc
      .tuple(day, shortly, fc.constantFrom('total' as const, 'open' as const, 'awaited' as const))
      .map(([from, long, shape]): MadeRow => ({ from, until: from + long, shape })),
    fc.constantFrom(...DEEP).map(({ min, max }): MadeRow => ({ from: min, until: max, shape: 'spread' })),
    fc.constant<MadeRow>({ from: NaN, until: NaN }),
  )
  .chain((row) => fc.record({ row: fc.constant(row), importance: fc.integer({ min: 1, max: 3 }) }))
  .map(({ row, importance }) => Object.assign({ importance }, row));
