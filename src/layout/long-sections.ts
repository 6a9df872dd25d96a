import { bySlices } from '../model/by-slices.js';
import type { EventRows, LaneGroup } from '../model/event-rows.js';
import { SHAPES } from '../model/event-columns.js';
import type { PartialDate } from '../model/read-date.js';
import type { Order } from '../model/sort-events.js';
import { groupLanes } from './group-lanes.js';
import { blockOf, monthOf, unitFor, type MonthBlock } from './month-blocks.js';
import type { Places } from './open-windows.js';
import { orderRows } from './order-rows.js';

/** What the heading of a section of a long list says. */
export type LongHeading =
  | ({ readonly kind: 'block' } & MonthBlock)
  | { readonly kind: 'titled'; readonly title: string }
  | { readonly kind: 'group'; readonly key: string }
  | { readonly kind: 'undated' }
  | { readonly kind: 'possible' };

/** A section of a long list, by the places of its events in the order shown. */
export interface LongSection extends Places {
  readonly heading: LongHeading;
  /** How many of them are mere possibilities. */
  readonly possible: number;
}

export interface LongPlan {
  /** The row at each place. */
  readonly order: Uint32Array;
  readonly sections: readonly LongSection[];
  /** Where it goes on after a long empty stretch. */
  readonly gaps: readonly number[];
  /** The place that the as-of line stands before; undefined where none is drawn. */
  readonly asOfAt: number | undefined;
}

export interface LongOptions {
  readonly order: Order;
  readonly group: LaneGroup;
  /** The order in which the data set lists what it is grouped by. */
  readonly listed?: readonly string[] | undefined;
  /** The data set's own sections: each with where it begins, ms by the clock that is shown. */
  readonly titled: readonly { readonly title: string; readonly from: number }[];
  readonly asOf: PartialDate | null;
  /** Whether the rows stand in the one order already. */
  readonly isSorted: boolean;
}

/** So many headings at most: more are no help in finding anything. */
const HEADINGS = 100;
/** So many rows are looked at between two breaths. */
const SLICE = 2 ** 15;
/** A gap is an empty stretch over this share of the whole. Of more than five events that is over three times the usual step. */
const GAP = 0.4;
const AWAITED = SHAPES.indexOf('awaited');

/**
 * The sections of a list that is too long to be drawn whole: by months, years, decades or centuries, whichever keeps their
 * headings few, or by what its events are grouped by. No event is read.
 *
 * @returns Pauses about every 8 ms.
 */
export function* longSections(rows: EventRows, options: LongOptions): Generator<void, LongPlan> {
  const { columns, dated, keyOf } = rows;
  const { order: direction, group, listed, titled, asOf } = options;
  const { from: walls, until, shape, count } = columns;
  const isPossible = (row: number): boolean =>
    (shape[row] === AWAITED || Number.isNaN(walls[row])) && keyOf(row, 'status') === 'possible';
  const order = options.isSorted ? inOrder(count, dated, direction) : yield* orderRows(columns, isPossible, direction);
  if (group !== 'none') return yield* byGroup();

  const months = new Float64Array(dated);
  const gaps: number[] = [];
  const whole = dated === 0 ? 0 : Math.abs(walls[order[dated - 1]!]! - walls[order[0]!]!);
  yield* bySlices(dated, SLICE, (first, end) => {
    for (let place = first; place < end; place++) {
      const wall = walls[order[place]!]!;
      months[place] = monthOf(wall);
      if (place > 0 && Math.abs(wall - walls[order[place - 1]!]!) > GAP * whole) gaps.push(place);
    }
  });
  const unit = unitFor(months, HEADINGS);
  yield;
  const sections: LongSection[] = [];
  let open: { key: unknown; heading: LongHeading; from: number; possible: number } | undefined;
  const close = (to: number) => {
    if (open) sections.push({ heading: open.heading, from: open.from, to, possible: open.possible });
  };
  yield* bySlices(count, SLICE, (first, end) => {
    for (let place = first; place < end; place++) {
      const row = order[place]!;
      const possible = Number(isPossible(row));
      const wall = walls[row]!;
      const own = place < dated ? titled.findLast(({ from }) => from <= wall) : undefined;
      const at = place < dated ? blockOf(months[place]!, unit) : NaN;
      const key = own ?? (place < dated ? at : possible ? 'possible' : 'undated');
      if (open?.key !== key) {
        close(place);
        const heading: LongHeading = own
          ? { kind: 'titled', title: own.title }
          : place < dated
            ? { kind: 'block', unit, at }
            : { kind: possible ? 'possible' : 'undated' };
        open = { key, heading, from: place, possible: 0 };
      }
      open.possible += possible;
    }
  });
  close(count);
  return { order, sections, gaps, asOfAt: asOf ? asOfPlace(asOf) : undefined };

  /** The first place, in the order shown, that what is known as of a day ends before. */
  function asOfPlace({ max }: PartialDate): number {
    const isAwaited = (row: number) => /^(possible|expected|scheduled)$/.test(keyOf(row, 'status'));
    const isKnown = (row: number) =>
      walls[row]! < max && !(shape[row] === AWAITED && until[row]! > max && isAwaited(row));
    if (direction === 'newest-first') {
      const at = order.findIndex((row, place) => place >= dated || isKnown(row));
      return at < 0 ? count : at;
    }
    let at = order.findLastIndex((row) => isKnown(row)) + 1;
    // What has no date and is not awaited stays with what is known, where nothing dated lies between.
    if (at === dated) while (at < count && !isAwaited(order[at]!)) at++;
    return at;
  }

  function* byGroup(): Generator<void, LongPlan> {
    const { lane, keys } = yield* groupLanes(count, (row) => keyOf(row, group), listed);
    const ends = new Uint32Array(keys.length);
    const possible = new Uint32Array(keys.length);
    for (let row = 0; row < count; row++) {
      ends[lane[row]!]!++;
      possible[lane[row]!]! += Number(isPossible(row));
    }
    yield;
    let sum = 0;
    const grouped = keys.map((key, at): LongSection => {
      const from = sum;
      sum += ends[at]!;
      return { heading: { kind: 'group', key }, from, to: sum, possible: possible[at]! };
    });
    const next = Uint32Array.from(grouped, ({ from }) => from);
    const sorted = new Uint32Array(count);
    for (const row of order) sorted[next[lane[row]!]!++] = row;
    return { order: sorted, sections: grouped, gaps: [], asOfAt: undefined };
  }
}

/** Rows that stand in the one order, as they are shown: newest first reverses the dated alone. */
function inOrder(count: number, dated: number, order: Order): Uint32Array {
  return Uint32Array.from({ length: count }, (_, place) =>
    order === 'newest-first' && place < dated ? dated - 1 - place : place,
  );
}
