import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { Cumulative } from '../../src/layout/cumulative.js';
import { DAY } from '../../src/model/calendar.js';
import { finished } from '../support/made-columns.js';
import { read, utc } from '../support/read-date.js';

type Span = readonly [from: number, until: number];

function built(spans: readonly Span[]): Cumulative {
  const inOrder = spans.toSorted(([a], [b]) => a - b);
  const [from, until] = [inOrder.map(([each]) => each), inOrder.map(([, each]) => each)];
  return finished(Cumulative.build(Float64Array.from(from), Float64Array.from(until))).value;
}
/** What has passed of an event, from 0 to 1: one without any length passes at once, one without an end never. */
const passed = ([from, until]: Span, ms: number) =>
  ms <= from ? 0 : ms >= until ? 1 : until === Infinity ? 0 : (ms - from) / (until - from);
const naive = (spans: readonly Span[], ms: number) => spans.reduce((sum, span) => sum + passed(span, ms), 0);
const isClose = (found: number, expected: number) =>
  assert.ok(Math.abs(found - expected) <= 1e-9 * Math.max(1, expected), `${found} and not ${expected}`);

const ms = fc
  .oneof(fc.integer({ min: -60, max: 60 }), fc.integer({ min: -4e6, max: 4e6 }))
  .map((hours) => hours * 3_600_000);
const deep = fc
  .constantFrom('Y-13800000000', 'Y-4500000000', 'Y-66000000', 'Y170000002')
  .map((text): Span => [read(text).min, read(text).max]);
const wide = fc.constantFrom<Span>([-4.35e20, 4e12], [-4.35e20, -2e18], [utc('1970'), 4e20]);
const span = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(ms, fc.integer({ min: 1, max: 9e11 })).map(([from, long]): Span => [from, from + long]),
  },
  deep,
  wide,
);

test('as many fall before an instant as if each were asked how much of it has passed', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 60 }), fc.array(ms, { minLength: 1, maxLength: 10 }), (spans, instants) => {
      const cumulative = built(spans);
      for (const instant of [...instants, ...spans.flat(), -5e20, 5e20, Infinity])
        isClose(cumulative.before(instant), naive(spans, instant));
    }),
    { numRuns: 200 },
  );
});

test('a month is as many before its end as after a beginning of the universe 13.8 billion years earlier', () => {
  const months = Array.from({ length: 5000 }, (_, at): Span => {
    const from = Date.UTC(2004, at % 240);
    return [from, from + 30 * DAY];
  });
  const { min, max } = read('Y-13800000000');
  const [alone, beside] = [built(months), built([...months, [min, max]])];
  for (let instant = Date.UTC(2004, 0); instant < Date.UTC(2024, 6); instant += 37.3 * DAY) {
    isClose(alone.before(instant), naive(months, instant));
    isClose(beside.before(instant) - 1, naive(months, instant));
  }
  assert.equal(beside.before(min), 0);
});

describe('what cannot be spread', () => {
  test('an event without any length falls on its instant', () => {
    const cumulative = built([
      [100, 100],
      [100, 100],
      [50, 150],
    ]);
    assert.deepEqual(
      [50, 100, 101, 150, 200].map((instant) => cumulative.before(instant)),
      [0, 0.5, 2.51, 3, 3],
    );
  });

  test('one without an end never passes, and takes nothing from the others', () => {
    const cumulative = built([
      [0, Infinity],
      [100, 200],
    ]);
    assert.deepEqual(
      [-1, 50, 150, 250, 1e25].map((instant) => cumulative.before(instant)),
      [0, 0, 0.5, 1, 1],
    );
  });

  test('before all time nothing has passed, and after it everything that has an end', () => {
    const cumulative = built([
      [0, 10],
      [5, 7],
    ]);
    assert.deepEqual([cumulative.before(-Infinity), cumulative.before(Infinity)], [0, 2]);
    assert.equal(built([]).before(0), 0);
  });
});

test('the count never falls as time goes on', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 40 }), fc.array(ms, { minLength: 2, maxLength: 30 }), (spans, instants) => {
      const cumulative = built(spans);
      const counts = instants.toSorted((a, b) => a - b).map((instant) => cumulative.before(instant));
      for (let at = 1; at < counts.length; at++) assert.ok(counts[at]! >= counts[at - 1]! - 1e-9);
    }),
    { numRuns: 100 },
  );
});

test('a page can answer while a great list is summed', () => {
  const from = new Float64Array(150_000);
  assert.ok(
    finished(
      Cumulative.build(
        from,
        from.map(() => DAY),
      ),
    ).pauses >= 4,
  );
});
