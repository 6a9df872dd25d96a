import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { Names } from '../../src/layout/names.js';
import { DAY } from '../../src/model/calendar.js';
import { madeLane, type MadeRow } from '../support/made-columns.js';

/** Data sets as they are: a few days, years around 1970, all of time; events that share their instant among them. */
const instants = fc.oneof(
  fc
    .array(fc.integer({ min: -30, max: 30 }), { minLength: 1, maxLength: 40 })
    .map((days) => days.map((each) => each * DAY)),
  fc
    .array(fc.integer({ min: -40_000, max: 30_000 }), { minLength: 1, maxLength: 60, size: 'max' })
    .map((days) => days.map((each) => each * DAY)),
  fc
    .array(fc.integer({ min: 28_860_000, max: 28_870_000 }), { minLength: 1, maxLength: 60, size: 'max' })
    .map((minutes) => minutes.map((each) => each * 60_000)),
  fc.array(
    fc.oneof(
      fc.integer({ min: 1, max: 14_000 }).map((million) => -million * 1e6 * 365 * DAY),
      fc.integer({ min: 18_000, max: 21_000 }).map((day) => day * DAY),
    ),
    { minLength: 1, maxLength: 40 },
  ),
);
const rows = instants.chain((all) =>
  fc
    .array(fc.integer({ min: 1, max: 3 }), { minLength: all.length, maxLength: all.length })
    .map((ranks) => all.map((from, at): MadeRow => ({ from, importance: ranks[at]! }))),
);
/** A window on data, by shares of what there is of time, and how many names would fit into it. */
const view = fc.record({
  start: fc.double({ min: -0.05, max: 1, noNaN: true }),
  length: fc.double({ min: 0.001, max: 1.1, noNaN: true }),
  fit: fc.integer({ min: 1, max: 40 }),
  rows: fc.integer({ min: 1, max: 3 }),
});
interface Asked {
  readonly least: number;
  readonly alone: number;
  readonly from: number;
  readonly to: number;
}
function asked(
  given: readonly MadeRow[],
  { start, length, fit, rows: high }: typeof view extends fc.Arbitrary<infer T> ? T : never,
): Asked {
  const all = given.map(({ from }) => from);
  const [first, span] = [Math.min(...all), Math.max(DAY, Math.max(...all) - Math.min(...all))];
  const from = first + start * span;
  const alone = (length * span) / fit;
  return { least: alone / high, alone, from, to: from + length * span };
}
const ask = (names: Names, { least, alone, from, to }: Asked) => names.within(least, alone, from, to);
const cases = (check: (lane: ReturnType<typeof madeLane>, ...views: readonly Asked[]) => void, numRuns = 60) =>
  fc.assert(
    fc.property(rows, fc.array(view, { minLength: 4, maxLength: 4 }), (given, views) =>
      check(madeLane(given), ...views.map((each) => asked(given, each))),
    ),
    { numRuns },
  );
const inWindow = (
  lane: ReturnType<typeof madeLane>,
  places: readonly number[],
  { from, to }: { from: number; to: number },
) => places.filter((place) => lane.from[place]! >= from && lane.from[place]! < to);

/**
 * The rule in plain words, over all of the data and without a window: from the longest bucket down, even ones first, each that
 * has no name yet gets the most important of its events that are a bucket's length away from all that have one.
 */
function named(lane: ReturnType<typeof madeLane>, level: number, rank: (place: number) => number): readonly number[] {
  const all = [...lane.from.keys()];
  const found: number[] = [];
  for (let each = 90; each >= level; each--) {
    const size = 2 ** each;
    const bucketOf = (place: number) => Math.floor(lane.from[place]! / size);
    for (const parity of [0, 1]) {
      const buckets = new Set(all.map(bucketOf).filter((bucket) => Math.abs(bucket % 2) === parity));
      for (const place of found) buckets.delete(bucketOf(place));
      const before = [...found];
      for (const bucket of buckets) {
        const free = all.filter(
          (place) =>
            bucketOf(place) === bucket &&
            before.every((other) => Math.abs(lane.from[other]! - lane.from[place]!) >= size),
        );
        const [best] = free.toSorted((a, b) => rank(a) - rank(b) || a - b);
        if (best !== undefined) found.push(best);
      }
    }
  }
  return found.toSorted((a, b) => a - b);
}

describe('a name that is there', () => {
  test('stays there while a reader zooms in on it', () => {
    cases((lane, coarse, inner) => {
      const share = (value: number) => Math.min(1, Math.max(0, value));
      const names = new Names(lane);
      const width = coarse.to - coarse.from;
      // Any window inside of the first, as much nearer as it is shorter.
      const a = share((inner.from - coarse.from) / width);
      const factor = 0.001 + 0.999 * share((inner.to - inner.from) / width);
      const from = coarse.from + a * (1 - factor) * width;
      const fine = { least: coarse.least * factor, alone: coarse.alone * factor, from, to: from + factor * width };
      const [far, near] = [ask(names, coarse), ask(names, fine)];
      for (const place of inWindow(lane, far, fine)) assert.ok(near.includes(place), `${place}`);
    }, 150);
  });

  test('stays there in every step of a zoom, however small', () => {
    cases((lane, { least, alone, from, to }) => {
      const names = new Names(lane);
      const middle = from + (to - from) * 0.4;
      let before: readonly number[] = [];
      for (let step = 0; step < 24; step++) {
        const factor = 0.8 ** step;
        const [a, b] = [middle + (from - middle) * factor, middle + (to - middle) * factor];
        const now = names.within(least * factor, alone * factor, a, b);
        for (const place of inWindow(lane, before, { from: a, to: b }))
          assert.ok(now.includes(place), `${place} at ${step}`);
        before = now;
      }
    }, 40);
  });

  test('is there from wherever one came to it, and whatever else is in view', () => {
    cases((lane, one, ...others) => {
      const first = ask(new Names(lane), one);
      const names = new Names(lane);
      for (const each of others) {
        ask(names, each);
        // A neighbour that overlaps it, at the same zoom.
        const shift = (one.to - one.from) * 0.37 * Math.sign(each.from - one.from || 1);
        const beside = { ...one, from: one.from + shift, to: one.to + shift };
        const both = { from: Math.max(one.from, beside.from), to: Math.min(one.to, beside.to) };
        assert.deepEqual(inWindow(lane, ask(names, beside), both), inWindow(lane, first, both));
        assert.deepEqual(ask(names, one), first);
      }
    });
  });

  test('is there in a window of one moment around it', () => {
    cases((lane, one) => {
      for (const place of ask(new Names(lane), one)) {
        const ms = lane.from[place]!;
        assert.ok(
          ask(new Names(lane), { ...one, from: ms, to: ms + Math.max(1e-3, Math.abs(ms) * 1e-15) }).includes(place),
        );
      }
    }, 40);
  });
});

describe('which events have a name', () => {
  test('is the rule, from the longest bucket down, over all of the data, and what is alone of two levels more', () => {
    fc.assert(
      fc.property(rows, view, (given, how) => {
        const lane = madeLane(given);
        const one = asked(given, how);
        const rank = (place: number) => given[lane.rows[place]!]!.importance!;
        const levels = [0, 1, 2].map((finer) => named(lane, Names.levelOf(one.least) - finer, rank));
        const apart = (places: readonly number[], place: number) =>
          places.every((other) => other === place || Math.abs(lane.from[other]! - lane.from[place]!) >= one.alone);
        const expected = levels.flatMap((places, finer) =>
          places.filter((place) => finer === 0 || apart(places, place)),
        );
        assert.deepEqual(
          ask(new Names(lane), one),
          inWindow(
            lane,
            [...new Set(expected)].sort((a, b) => a - b),
            one,
          ),
        );
      }),
      { numRuns: 50 },
    );
  });

  test('no two are nearer than the least distance', () => {
    cases((lane, one) => {
      const found = ask(new Names(lane), one).map((place) => lane.from[place]!);
      // In deep time distances are rounded.
      const least = one.least - Math.max(...found.map(Math.abs), 0) * Number.EPSILON;
      for (let at = 1; at < found.length; at++) assert.ok(found[at]! - found[at - 1]! >= least);
    });
  });

  test('they are places of the window, each once and in order', () => {
    cases((lane, one) => {
      const found = ask(new Names(lane), one);
      assert.deepEqual(inWindow(lane, found, one), found);
      for (let at = 1; at < found.length; at++) assert.ok(found[at]! > found[at - 1]!);
    });
  });

  test('the one most important event of our time is named in every window that it is in', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 30_000 }), { minLength: 1, maxLength: 60, size: 'max' }),
        fc.nat(),
        view,
        (days, which, how) => {
          const given = days.map((day, at): MadeRow => ({
            from: day * DAY,
            importance: at === which % days.length ? 1 : 3,
          }));
          const lane = madeLane(given);
          const one = asked(given, how);
          const best = lane.rows.indexOf(which % days.length);
          assert.equal(ask(new Names(lane), one).includes(best), inWindow(lane, [best], one).length > 0);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('near enough, all that do not share their instant are, and of those that do the most important', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const lane = madeLane(given);
        const all = [...new Set(lane.from)];
        const names = new Names(lane);
        for (const [at, ms] of all.entries()) {
          const gap = Math.min(ms - (all[at - 1] ?? -Infinity), (all[at + 1] ?? Infinity) - ms, DAY);
          const [place, ...more] = names.within(gap / 2, gap / 2, ms - gap / 4, ms + gap / 4);
          assert.deepEqual([lane.from[place!], more], [ms, []]);
          const rank = (each: number) => given[lane.rows[each]!]!.importance!;
          assert.equal(
            rank(place!),
            Math.min(...[...lane.from.keys()].filter((each) => lane.from[each] === ms).map(rank)),
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  test('where room is wide something is, also of a few days around 1970', () => {
    for (const from of [0, -DAY, DAY / 2]) {
      const lane = madeLane([{ from }]);
      for (const width of [1e3, 1e7, 1e12, 1e16, Infinity])
        assert.deepEqual(new Names(lane).within(width, width, -2 * DAY, 2 * DAY), [0]);
    }
    for (const ms of [DAY, 1024]) {
      const lane = madeLane([{ from: -ms }, { from: ms }]);
      assert.equal(new Names(lane).within(1e12, 1e12, -2 * DAY, 2 * DAY).length, 1);
    }
  });
});
