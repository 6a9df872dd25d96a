import { bySlices } from '../model/by-slices.js';
import { SHAPES, type EventColumns } from '../model/event-columns.js';
import { GRAINS } from '../model/start-grain.js';
import { lowerBound } from './lower-bound.js';

/** So many rows are looked at between two breaths. */
const SLICE = 2 ** 16;

const DAYS = SHAPES.indexOf('day');

/**
 * Where events begin of whose start more than a moment is in question, by how much: what is counted by the day must not count
 * all of a month on its first. Days are kept elsewhere, as all that most lanes hold.
 */
export class LooseStarts {
  /** By grain, each ascending, UTC ms. */
  readonly #starts: readonly Float64Array[];

  private constructor(starts: readonly Float64Array[]) {
    this.#starts = starts;
  }

  /** @param places All of it by place. @returns Pauses now and then; the last step gives the starts. */
  static *build({ shape, from, grain }: Pick<EventColumns, 'shape' | 'grain' | 'from'>): Generator<void, LooseStarts> {
    const starts: number[][] = GRAINS.map(() => []);
    yield* bySlices(from.length, SLICE, (first, end) => {
      for (let at = first; at < end; at++)
        if (grain[at]! > 0 && shape[at] !== DAYS) starts[grain[at]!]!.push(from[at]!);
    });
    return new LooseStarts(starts.map((each) => Float64Array.from(each)));
  }

  /** How many begin in a stretch, UTC ms, of whose start more is in question than a unit. @param unit ms. */
  count(from: number, to: number, unit: number): number {
    let found = 0;
    for (const [grain, starts] of this.#starts.entries())
      if (starts.length > 0 && unit < GRAINS[grain]![1]) found += lowerBound(starts, to) - lowerBound(starts, from);
    return found;
  }
}
