import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  closedMark,
  closedStrokes,
  knownBound,
  openMark,
  openStrokes,
  type Placement,
  type Stroke,
  type UNKNOWN,
} from '../../src/layout/marks.js';
import type { NewsEvent } from '../../src/model/timeline.js';
import { anyDate } from '../support/axis-arbitraries.js';
import { axisItem } from '../support/axis-items.js';
import { utc } from '../support/read-date.js';

const AS_OF = utc('2024-11-18');
/** From 1 January 2022 on. */
const onAxis = (dayWidth: number, asOf?: number, certainties?: Placement['certainties']): Placement => ({
  at: (ms) => ((ms - utc('2022')) / 86_400_000) * dayWidth,
  asOf,
  certainties,
});
const markOf = (date: string, placement: Placement, fields: Partial<NewsEvent> = {}) =>
  closedMark(axisItem({ date, ...fields }), placement);
function strokesOf(date: string, placement: Placement, fields: Partial<NewsEvent> = {}): readonly Stroke[] {
  const item = axisItem({ date, ...fields });
  return closedStrokes(item, closedMark(item, placement), 0, placement);
}
/** How far what a path draws reaches, CSS px. Curves and relative steps belong to rings alone. */
const xsOf = (d: string): readonly number[] => [...d.matchAll(/[MLH](-?[\d.]+)/g)].map(([, x]) => Number(x));
const reach = (strokes: readonly Stroke[]) => {
  const all = strokes.flatMap(({ d }) => xsOf(d));
  return [Math.min(...all), Math.max(...all)] as const;
};
const looks = (strokes: readonly Stroke[]) => strokes.map(({ outline, filling }) => `${outline} ${filling}`);
const closed = anyDate.filter((text) => /^[^/]*$|\d.*\/\d/.test(text) && !/\[\.\.|\.\.\]|\/$/.test(text));
const dayWidths = fc.double({ min: 0.01, max: 400, noNaN: true });

describe('a date with both bounds', () => {
  test('is a bar over exactly its month, at every width, and never thinner than 3 px', () => {
    fc.assert(
      fc.property(dayWidths, fc.integer({ min: 1, max: 12 }), (dayWidth, month) => {
        const placement = onAxis(dayWidth, AS_OF);
        const date = `2024-${String(month).padStart(2, '0')}`;
        const { min, max } = axisItem(date).date;
        const { kind, x0, x1, height } = markOf(date, placement);
        const [from, to] = [placement.at(min), placement.at(max)];
        const grow = Math.max(0, 3 - (to - from)) / 2;
        assert.deepEqual([kind, height], ['bar', 10]);
        assert.deepEqual([x0, x1], [from - grow, to + grow]);
      }),
    );
  });

  test('has a mark that holds its bounds and is centred on them, whatever its form', () => {
    fc.assert(
      fc.property(closed, dayWidths, (date, dayWidth) => {
        const placement = onAxis(dayWidth);
        const { min, max } = axisItem(date).date;
        const { kind, x0, x1 } = markOf(date, placement);
        const [from, to] = [placement.at(min), placement.at(max)];
        assert.ok(Math.abs(x0 + x1 - from - to) < 1e-6);
        if (kind === 'ring') assert.ok(Math.abs(x1 - x0 - 11) < 1e-9 && to - from < 24);
        else assert.ok(x0 <= from && to <= x1 && x1 - x0 <= Math.max(to - from, 10) + 1e-6);
      }),
    );
  });

  test('is a ring in the middle of its day, and a bar of that day from 24 px on', () => {
    assert.deepEqual(markOf('2022-01-11', onAxis(23)), { kind: 'ring', x0: 236, x1: 247, height: 11 });
    assert.deepEqual(markOf('2022-01-11', onAxis(24)), { kind: 'bar', x0: 240, x1: 264, height: 10 });
  });

  test('is an interval lower than a month, and has brackets where it lies between two dates', () => {
    assert.deepEqual(markOf('2022-01-11/2022-01-20', onAxis(10)), { kind: 'interval', x0: 100, x1: 200, height: 8 });
    assert.deepEqual(markOf('[2022-01-11..2022-01-20]', onAxis(10)), { kind: 'between', x0: 100, x1: 200, height: 12 });
    assert.deepEqual(looks(strokesOf('[2022-01-11..2022-01-20]', onAxis(10))), ['thin none', 'dashed none']);
  });

  test('shows a clock time on the day of its own zone', () => {
    const placement = onAxis(14_400);
    const item = axisItem('2022-01-11T01:00', { timeZone: 'Europe/Kyiv' });
    const { kind, x0, x1 } = closedMark(item, placement);
    // Its minute is 10 px wide, and its dot 11.
    assert.deepEqual([kind, (x0 + x1) / 2], ['ring', 144_605]);
  });
});

describe('the as-of line', () => {
  const placement = onAxis(10, AS_OF);
  const line = placement.at(AS_OF);

  test('is where an interval ends whose end is not certain', () => {
    assert.equal(markOf('2022-02-24/2024-11?', placement).x1, line);
    assert.equal(markOf('2022-02-24/2024-11', placement).x1, placement.at(utc('2024-12')));
    assert.equal(markOf('2022-02-24/2024-10?', placement).x1, placement.at(utc('2024-11')));
    assert.equal(markOf('2022-02-24/2024-11?', onAxis(10)).x1, placement.at(utc('2024-12')));
  });

  test('is crossed by nothing of an interval whose end is not certain', () => {
    fc.assert(
      fc.property(fc.constantFrom('2024-11', '2024-11-20', '2024', '2025-03', '202X'), dayWidths, (end, dayWidth) => {
        const wide = onAxis(dayWidth, AS_OF);
        for (const mark of ['?', '%']) {
          const [, right] = reach(strokesOf(`2022-02-24/${end}${mark}`, wide));
          assert.ok(right <= wide.at(AS_OF) + 0.06);
        }
      }),
    );
  });

  test('is as far as a month still running is filled, and its outline runs on to its end', () => {
    const [fill, outline, ...rest] = strokesOf('2024-11', placement);
    const { x0, x1 } = markOf('2024-11', placement);
    assert.deepEqual(reach([fill!]), [x0, line]);
    assert.deepEqual(reach([outline!]), [x0, x1]);
    assert.deepEqual([looks([fill!, outline!]), rest], [['null tint', 'thin none'], []]);
  });

  test('ends the fill of every date that runs on, about a date and one with an uncertain start too', () => {
    fc.assert(
      fc.property(closed, fc.constantFrom(1, 5, 30), (date, dayWidth) => {
        const wide = onAxis(dayWidth, AS_OF);
        const item = axisItem(date);
        if (item.date.min >= AS_OF || markOf(date, wide).kind === 'ring') return;
        for (const stroke of strokesOf(date, wide))
          if (/tint|solid|fade$/.test(stroke.filling) && stroke.d)
            assert.ok(reach([stroke])[1] <= wide.at(AS_OF) + 1.6);
      }),
    );
  });

  test('does not cut what is only expected', () => {
    const [only, ...rest] = strokesOf('2024-11', placement, { status: 'expected' });
    assert.deepEqual([looks([only!]), rest], [['thin hatch'], []]);
    assert.equal(reach([only!])[1], placement.at(utc('2024-12')));
  });
});

describe('the outline says how firmly a date with both bounds is known', () => {
  const look = (fields: Partial<NewsEvent>, certainties?: Placement['certainties']) =>
    looks(strokesOf('2024-08', onAxis(1, AS_OF, certainties), fields)).join();

  test('in words of the specification', () => {
    assert.equal(look({}), 'thin tint');
    assert.equal(look({ certainty: 'confirmed' }), 'heavy solid');
    for (const certainty of ['claimed', 'disputed', 'denied']) assert.equal(look({ certainty }), 'dashed none');
    assert.equal(look({ certainty: 'analysis' }), 'dotted tint');
    assert.equal(look({ status: 'scheduled' }), 'thin hatch');
    assert.equal(look({ status: 'possible' }), 'dashed hatch');
    assert.equal(look({ certainty: 'alleged' }, [{ id: 'alleged', label: 'Alleged', line: 'dashed' }]), 'dashed none');
  });

  test('and what is about a date, or a season, has no closed end', () => {
    for (const date of ['2024-08~', '2024-21', '2024-01/2024-08~'])
      assert.deepEqual(looks(strokesOf(date, onAxis(1))), ['null fade', 'null fade-ends'], date);
  });

  test('and the last unit of an uncertain end is dashed, without fill or cap', () => {
    const placement = onAxis(1);
    const [fill, edge, dashed] = strokesOf('2024-01/2024-08?', placement);
    const to = placement.at(utc('2024-08'));
    assert.deepEqual(looks([fill!, edge!, dashed!]), ['null tint', 'thin none', 'dashed none']);
    assert.deepEqual(reach([fill!]), [placement.at(utc('2024-01')), to]);
    assert.deepEqual(reach([dashed!]), [to, placement.at(utc('2024-09'))]);
    assert.doesNotMatch(dashed!.d, /V/);
  });

  test('and of an uncertain month all is dashed', () => {
    assert.deepEqual(looks(strokesOf('2024-08?', onAxis(1))), ['dashed none']);
  });
});

describe('a date with an open bound', () => {
  const placement = onAxis(10, AS_OF);
  const line = placement.at(AS_OF);
  const open = (date: string, fields: Partial<NewsEvent> = {}, size: keyof typeof UNKNOWN = 'wide', at = placement) => {
    const item = axisItem({ date, ...fields });
    const mark = openMark(item, at, size, 99_999);
    return { ...mark, strokes: openStrokes(item, mark, 20, size) };
  };

  test('on or before a day is three shortening dashes of 78 px, below 900 px of 52, whatever the zoom', () => {
    fc.assert(
      fc.property(dayWidths, fc.constantFrom('wide' as const, 'narrow' as const), (dayWidth, size) => {
        const at = onAxis(dayWidth, AS_OF);
        const { kind, x0, x1, strokes } = open('[..2024-11-17]', {}, size, at);
        assert.equal(kind, 'before');
        assert.equal(x1, at.at(AS_OF));
        assert.ok(Math.abs(x1 - x0 - (size === 'wide' ? 78 : 52)) < 1e-6);
        const dashes = [...strokes[0]!.d.matchAll(/M(-?[\d.]+) 20H(-?[\d.]+)/g)].map(
          ([, a, b]) => [Number(a), Number(b)] as const,
        );
        const lengths = dashes.map(([a, b]) => a - b);
        assert.equal(dashes.length, 3);
        assert.ok(lengths[0]! > lengths[1]! && lengths[1]! > lengths[2]!);
        // They end at the known day, nothing lies past it, and together they are as long as their box.
        assert.ok(Math.abs(dashes[0]![0] - x1) <= 0.06 && reach(strokes)[1] <= x1 + 0.06);
        assert.ok(Math.abs(reach(strokes)[0] - x0) <= 1.1);
      }),
    );
  });

  test('on or after a day is the same, mirrored', () => {
    const { kind, x0, x1, strokes } = open('[2022-01-11..]');
    assert.deepEqual([kind, x0, x1], ['after', 100, 178]);
    assert.deepEqual(reach(strokes), [100, 177]);
  });

  test('ongoing ends in the tip of an arrow on the as-of line, and on the edge where there is none', () => {
    for (const [date, status] of [
      ['2022-01-11/..', 'happened'],
      ['2022-01-11/', 'ongoing'],
    ] as const) {
      const { kind, x0, x1, started, strokes } = open(date, { status });
      assert.deepEqual([kind, x0, x1, started], ['ongoing', 100, line, true]);
      assert.deepEqual(reach(strokes), [100, line]);
      assert.deepEqual(looks(strokes), ['thin none', 'null solid']);
    }
    const item = axisItem('2022-01-11/..');
    assert.equal(openMark(item, onAxis(10), 'wide', 1234).x1, 1234);
  });

  test('ongoing since a day that is not known fades in and has the same arrow', () => {
    const { kind, x0, x1, strokes } = open('/2024-11-17', { status: 'ongoing' });
    assert.deepEqual([kind, x0, x1], ['ongoing', line - 78, line]);
    assert.deepEqual(looks(strokes), ['null fade-in', 'null solid']);
  });

  test('that ended fades in, and is closed at its end', () => {
    for (const date of ['/2024-08-01', '../2024-08-01']) {
      const { kind, strokes } = open(date);
      assert.equal(kind, 'fade-in');
      assert.deepEqual(looks(strokes), ['null fade-in', 'thin none']);
    }
  });

  test('that began fades out, also where an arrow would point backwards', () => {
    assert.equal(open('2022-01-11/').kind, 'fade-out');
    assert.equal(open('2024-12-01/..').kind, 'fade-out');
  });

  test('has the outline of how firmly it is known, in pieces where it fades', () => {
    assert.equal(open('[..2024-11-17]', { certainty: 'claimed' }).strokes[0]!.outline, 'dashed');
    const pieces = (certainty: string) => open('/2024-08', { certainty }).strokes[0]!.d.split('M').length - 1;
    assert.deepEqual(['reported', 'claimed', 'analysis'].map(pieces), [1, 11, 18]);
  });

  test('is known by the one bound that it has', () => {
    const bound = (date: string) => knownBound(axisItem(date).date);
    assert.equal(bound('[..2024-11-17]'), AS_OF);
    assert.equal(bound('2024-11-18/..'), AS_OF);
    assert.equal(bound('2024-11-17/2024-11-17'), AS_OF);
  });
});

test('what was called off or withdrawn has the outline of its date, and no fill of what happened', () => {
  const placement = onAxis(2, AS_OF);
  const retracted = { when: '2024', why: 'w' };
  for (const date of ['2024-12-04', '2024-10', '2023-01/2023-09', '2024-21', '2024-10~', '2024-10?'])
    for (const fields of [{ status: 'cancelled' }, { retracted }, { retracted, certainty: 'confirmed' }] as const)
      for (const { filling } of strokesOf(date, placement, fields))
        assert.match(filling, /^(none|fade-ends)$/, `${date} ${filling}`);
  assert.deepEqual(looks(strokesOf('2024-10-04', placement, { status: 'cancelled' })), ['thin none']);
});
