import { DAY } from '../model/calendar.js';
import { bySlices } from '../model/by-slices.js';
import { SHAPES, type EventColumns } from '../model/event-columns.js';
import { lowerBound } from './lower-bound.js';

/** So many rows are looked at between two breaths. */
const SLICE = 2 ** 16;

const YEAR = 365.2425 * DAY;
/**
 * How long what is known to the day, the month, the quarter, the year, the decade and so on is at most, and how long a unit
 * is at least that holds it, ms.
 */
const LENGTHS: readonly (readonly [most: number, least: number])[] = [
  [DAY, DAY],
  [31 * DAY, 28 * DAY],
  [92 * DAY, 90 * DAY],
  ...Array.from({ length: 11 }, (_, power): readonly [number, number] => [
    10 ** power * YEAR + DAY,
    10 ** power * YEAR - DAY,
  ]),
  [Infinity, Infinity],
];

/** What happened some time in its extent: of a run the start is known, of a clock time all, and days are kept elsewhere. */
const isLoose = SHAPES.map((shape) => ['spread', 'total', 'open', 'awaited'].includes(shape));
const OPEN = SHAPES.indexOf('open');

/**
 * Where events begin of which more than a day is in question, by how much: what is counted by the day must not count all of
 * a month on its first.
 */
export class LooseStarts {
  /** As many as there are lengths, each ascending, UTC ms. */
  readonly #starts: readonly Float64Array[];

  private constructor(starts: readonly Float64Array[]) {
    this.#starts = starts;
  }

  /** @param places All of it by place, from and until in UTC ms. @returns Pauses now and then; the last step gives the starts. */
  static *build({ shape, from, until }: Omit<EventColumns, 'count' | 'importance'>): Generator<void, LooseStarts> {
    const starts: number[][] = LENGTHS.map(() => []);
    yield* bySlices(from.length, SLICE, (first, end) => {
      for (let at = first; at < end; at++) {
        const each = shape[at]!;
        if (!isLoose[each]) continue;
        // The bound of what is open at one end says nothing of how far it reaches.
        const length = each === OPEN ? Infinity : until[at]! - from[at]!;
        starts[LENGTHS.findIndex(([most]) => length <= most)]!.push(from[at]!);
      }
    });
    return new LooseStarts(starts.map((each) => Float64Array.from(each)));
  }

  /** How many begin in a stretch, UTC ms, of which more is in question than a unit. @param unit ms. */
  count(from: number, to: number, unit: number): number {
    let found = 0;
    for (const [kind, starts] of this.#starts.entries())
      if (starts.length > 0 && unit < LENGTHS[kind]![1]) found += lowerBound(starts, to) - lowerBound(starts, from);
    return found;
  }
}
