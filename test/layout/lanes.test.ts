import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { meet, type Box } from '../../src/layout/box.js';
import { lanes, type LabelWish, type Lane, type LaneItem } from '../../src/layout/lanes.js';

const above = (place: LabelWish['place'], width = 100, cost = 0): LabelWish => ({ place, width, height: 34, cost });
const ring = (x: number, wishes: readonly LabelWish[] = [above('start')], rank = 1): LaneItem => ({
  x0: x - 5.5,
  x1: x + 5.5,
  height: 11,
  thin: true,
  rank,
  wishes,
});
const bar = (x0: number, x1: number, wishes: readonly LabelWish[] = [above('start')], rank = 1): LaneItem => ({
  x0,
  x1,
  height: 10,
  thin: x1 - x0 < 24,
  rank,
  wishes,
});
const place = (items: readonly LaneItem[], bands: readonly Box[] = [], ceiling = 320, width = 1000) =>
  lanes(items, { width, ceiling, bands });
const one = (item: LaneItem, bands?: readonly Box[]): Lane | null => place([item], bands)[0]!;

describe('a label', () => {
  test('starts over the start of its mark, which stands just over the axis', () => {
    assert.deepEqual(one(bar(100, 300)), {
      y: 12,
      wish: 0,
      label: { x0: 100, x1: 200, y0: 25, y1: 59 },
      name: undefined,
      stem: undefined,
    });
  });

  test('of a thin mark stands on a stem from the axis', () => {
    const { label, stem } = one(ring(100))!;
    assert.deepEqual(stem, { x0: 99.5, x1: 100.5, y0: 0, y1: label.y0 });
  });

  test('ends where its mark ends, or stands before it, where that is wished', () => {
    assert.deepEqual(one(bar(100, 300, [above('end')]))?.label, { x0: 200, x1: 300, y0: 25, y1: 59 });
    const { label, y } = one(bar(200, 300, [above('beside')]))!;
    assert.deepEqual([label.x0, label.x1, label.y0 + label.y1], [88, 188, 2 * y + 10]);
  });

  test('beside its mark leaves the name of the mark over it', () => {
    const { name } = one(bar(200, 300, [{ ...above('beside'), name: { width: 50, height: 17 } }]))!;
    assert.deepEqual([name?.x0, name?.x1], [200, 250]);
  });

  test('starts after the break that its mark crosses, where that is wished', () => {
    assert.equal(one(bar(100, 900, [{ ...above('start'), from: 300 }]))?.label.x0, 300);
  });

  test('goes up over a break, while its mark crosses it', () => {
    const found = one(bar(100, 300), [{ x0: 150, x1: 234, y0: 0, y1: 60 }])!;
    assert.ok(found.label.y0 >= 60);
    assert.ok(found.y < 60);
  });

  test('takes the next wish where the first has no room in the plot', () => {
    assert.equal(one(bar(950, 990, [above('start'), above('end')]))?.wish, 1);
    assert.equal(one(bar(20, 40, [above('end'), above('start')]))?.wish, 1);
    assert.equal(one(bar(20, 40, [above('start', 2000)])), null);
  });

  test('takes a wish that is liked less only where that saves more than it costs', () => {
    const wall = [{ x0: 60, x1: 70, y0: 0, y1: 40 }];
    assert.equal(one(bar(50, 80, [above('start'), above('end', 20, 30)]), wall)?.wish, 0);
    const higher = [{ x0: 60, x1: 70, y0: 0, y1: 90 }];
    assert.equal(one(bar(200, 280, [above('start'), above('end', 20, 30)]), higher)?.wish, 0);
    assert.equal(one(bar(50, 80, [above('start'), above('beside', 20, 30)]), higher)?.wish, 1);
  });
});

test('two marks at one instant stand over each other, each with its label', () => {
  const ways = [above('start'), above('beside')];
  const [first, second] = place([ring(500, ways), ring(500, ways)]);
  assert.ok(first && second);
  assert.notEqual(first.y, second.y);
});

test('where the ceiling is low the less important goes without', () => {
  const items = [ring(500, undefined, 2), ring(500, undefined, 0)];
  assert.deepEqual(place(items, [], 70).map(Boolean), [true, false]);
  assert.deepEqual(place(items.toReversed(), [], 70).map(Boolean), [false, true]);
});

test('what matters more has the label that it likes best, and the lesser one beside it the short one', () => {
  const ways = [above('end', 100), above('end', 40, 400)];
  const fit = (first: number, second: number) =>
    place([ring(100, ways, first), ring(112, ways, second)], [{ x0: 0, x1: 1000, y0: 70, y1: 320 }], 100).map(
      (found) => found?.wish,
    );
  assert.deepEqual(
    [fit(2, 0), fit(0, 2)].map((each) => each.indexOf(0)),
    [0, 1],
  );
});

test('what must have a place has one over the ceiling, and in a column that others wait for', () => {
  const must = bar(100, 300, [above('start', 300)], Infinity);
  assert.ok(place([must], [{ x0: 0, x1: 1000, y0: 0, y1: 400 }], 70)[0]!.label.y1 > 70);
  const crowd = Array.from({ length: 30 }, (_, at) => ring(100 + at * 12));
  assert.ok(place([...crowd, must]).at(-1));
});

describe('whatever the items', () => {
  const wish = fc.record({
    place: fc.constantFrom('start' as const, 'end' as const, 'beside' as const),
    width: fc.integer({ min: 20, max: 380 }),
    height: fc.constantFrom(17, 34, 51),
    cost: fc.integer({ min: 0, max: 400 }),
  });
  // A name stands over its mark, where the label does not.
  const named = (given: LabelWish): LabelWish =>
    given.place === 'beside' ? { ...given, name: { width: 40, height: 17 } } : given;
  const item = fc
    .record({
      x0: fc.double({ min: 0, max: 900, noNaN: true }),
      length: fc.constantFrom(3, 11, 40, 200, 700),
      height: fc.constantFrom(8, 10, 24),
      rank: fc.constantFrom(0, 1, 2, 2, Infinity),
      wishes: fc.array(wish, { minLength: 1, maxLength: 6 }),
      isBlock: fc.constantFrom(false, false, false, true),
    })
    .map(({ x0, length, isBlock, wishes, height, rank }): LaneItem => {
      const block: LabelWish = { place: 'inside', width: 0, height: 106, cost: 0 };
      return {
        x0,
        x1: Math.min(1000, x0 + length),
        thin: length < 24,
        rank,
        height: isBlock ? 106 : height,
        wishes: isBlock ? [block] : length > 40 ? wishes.map(named) : wishes,
      };
    });
  const cases = (
    check: (items: readonly LaneItem[], places: readonly (Lane | null)[], bands: readonly Box[]) => void,
  ) =>
    fc.assert(
      fc.property(
        fc.array(item, { minLength: 1, maxLength: 14, size: 'max' }),
        fc.array(fc.record({ x: fc.integer({ min: 0, max: 900 }), high: fc.integer({ min: 34, max: 200 }) }), {
          maxLength: 2,
        }),
        (items, bounds) => {
          const bands = bounds.map(({ x, high }): Box => ({ x0: x, x1: x + 84, y0: 0, y1: high }));
          check(items, place(items, bands), bands);
        },
      ),
      { numRuns: 200 },
    );
  const marksOf = (items: readonly LaneItem[], places: readonly (Lane | null)[]) =>
    items.flatMap(({ x0, x1, height }, at): Box[] => {
      const found = places[at];
      return found ? [{ x0, x1, y0: found.y, y1: found.y + height }] : [];
    });
  const textsOf = (items: readonly LaneItem[], places: readonly (Lane | null)[]) =>
    places.flatMap((found, at): Box[] => {
      const isInside = items[at]!.wishes[found?.wish ?? 0]!.place === 'inside';
      return found && !isInside ? [found.label, ...(found.name ? [found.name] : [])] : [];
    });

  test('no two labels meet, no label meets a mark, and no two marks do', () => {
    cases((items, places) => {
      const [texts, marks] = [textsOf(items, places), marksOf(items, places)];
      for (const [at, text] of texts.entries()) {
        for (const other of texts.slice(at + 1)) assert.ok(!meet(text, other), 'labels');
        for (const mark of marks) assert.ok(!meet(text, mark), 'a label and a mark');
      }
      for (const [at, mark] of marks.entries())
        for (const other of marks.slice(at + 1)) assert.ok(!meet(mark, other), 'marks');
    });
  });

  test('no label crosses a band, and none is run through by the stem of another', () => {
    cases((items, places, bands) => {
      for (const text of textsOf(items, places)) {
        for (const band of bands) assert.ok(!meet(text, band));
        for (const stem of places.flatMap((found) => found?.stem ?? [])) assert.ok(!meet(text, stem));
      }
    });
  });

  test('each has one place or none, in the plot and under the ceiling, met by one of its own wishes', () => {
    cases((items, places) => {
      assert.equal(places.length, items.length);
      for (const [at, found] of places.entries()) {
        if (!found) continue;
        const { rank, wishes } = items[at]!;
        const { width, height, place: where } = wishes[found.wish]!;
        assert.ok(found.y >= 12);
        if (where !== 'inside') {
          assert.ok(Math.abs(found.label.x1 - found.label.x0 - width) < 1e-6);
          assert.ok(Math.abs(found.label.y1 - found.label.y0 - height) < 1e-6);
          assert.ok(found.label.x0 >= -1 && found.label.x1 <= 1001);
        }
        if (rank !== Infinity) assert.ok(Math.max(found.label.y1, found.name?.y1 ?? 0) <= 320);
      }
    });
  });

  test('the same items have the same places', () => {
    cases((items, places, bands) => assert.deepEqual(place(items, bands), places));
  });
});
