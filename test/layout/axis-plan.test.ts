import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { apollo11LandingNight } from '../../data/apollo-11-landing-night.js';
import { historyOfWriting } from '../../data/history-of-writing.js';
import { inventedElection } from '../../data/invented-election.js';
import { inventedMatch } from '../../data/invented-match.js';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { whatHeredityIsMadeOf } from '../../data/what-heredity-is-made-of.js';
import { validate } from '../../src/data/validate-timeline.js';
import { isClosed } from '../../src/layout/axis-domain.js';
import { axisPlan, type AxisPlan } from '../../src/layout/axis-plan.js';
import { meet, type Box } from '../../src/layout/box.js';
import type { AxisItem } from '../../src/layout/axis-item.js';
import type { NewsEvent, Timeline } from '../../src/model/timeline.js';
import { anyAxis } from '../support/axis-arbitraries.js';
import { axisCase } from '../support/axis-items.js';
import type { MadeEvent } from '../support/made-timeline.js';

/** Marks of points reach over the ends of the plot by half their width, into its margin. */
const HALF = 5.5;

function planOf(given: readonly MadeEvent[], width = 1152, rest: Partial<Timeline> = {}) {
  const { items, options } = axisCase(given, rest, { width });
  return { items, plan: axisPlan(items, options) };
}
const labelsOf = ({ above, below }: AxisPlan) => [...above, ...below];
const idsIn = (plan: AxisPlan) => labelsOf(plan).flatMap(({ items }) => items.map(({ event }) => event.id));
const textsOf = ({ above, below }: AxisPlan): readonly Box[] => [
  ...above.flatMap(({ place, label, name, lines }) =>
    place === 'inside' || lines.length === 0 ? [] : [label, ...(name ? [name.box] : [])],
  ),
  ...below.flatMap(({ label, lines }) => (lines.length > 0 ? [label] : [])),
];

/** What holds of every axis. */
function check(plan: AxisPlan, items: readonly AxisItem[]): void {
  const texts = textsOf(plan);
  const marks = labelsOf(plan).map(({ mark }) => mark);
  const bars = plan.above.map(({ mark }) => mark);
  for (const { x0, x1, y0, y1 } of [...texts, ...marks]) {
    assert.ok(x0 <= x1 && y0 <= y1 && y0 >= -1e-6 && y1 <= plan.height + 1e-6);
    assert.ok(x0 >= -HALF && x1 <= plan.width + HALF, `${x0} to ${x1} of ${plan.width}`);
  }
  for (const { x0, x1 } of texts) assert.ok(x0 >= -1 && x1 <= plan.width + 1, `text ${x0} to ${x1}`);
  for (const [at, text] of texts.entries()) {
    for (const other of texts.slice(at + 1)) assert.ok(!meet(text, other), 'two labels');
    for (const mark of marks) assert.ok(!meet(text, mark), 'a label and a mark');
    const { asOf, height, line } = plan;
    if (asOf) assert.ok(!meet(text, { x0: asOf.x - 0.5, x1: asOf.x + 0.5, y0: asOf.y, y1: height }), 'the as-of line');
    for (const band of plan.bands)
      assert.ok(!meet(text, { ...band, y0: line - band.y1, y1: line - band.y0 }), 'a break');
  }
  for (const [at, mark] of bars.entries()) {
    assert.ok(mark.y1 <= plan.line);
    for (const other of bars.slice(at + 1)) assert.ok(!meet(mark, other), 'two marks');
  }
  for (const { mark } of plan.below) assert.ok(mark.y0 > plan.line);
  for (const { d } of labelsOf(plan).flatMap(({ strokes }) => strokes)) assert.doesNotMatch(d, /NaN|Infinity/);
  const ids = idsIn(plan);
  assert.equal(new Set(ids).size, ids.length, 'nothing twice');
  const open = items.filter(({ date }) => !isClosed(date)).length;
  assert.equal(plan.more, Math.max(0, open - 12));
  assert.equal(ids.length + plan.more, items.length);
}

describe('whatever the data and the width', () => {
  test('labels, marks, the as-of line and breaks lie clear of each other, and every dated event is there or counted', () => {
    fc.assert(
      fc.property(anyAxis(60), ({ given, width, asOf }) => {
        const { items, plan } = planOf(given, width, asOf === undefined ? {} : { asOf });
        check(plan, items);
      }),
      { numRuns: 40 },
    );
  });

  test('a few events have the same rules', () => {
    fc.assert(
      fc.property(anyAxis(8), ({ given, width, asOf }) => {
        const { items, plan } = planOf(given, width, asOf === undefined ? {} : { asOf });
        check(plan, items);
      }),
      { numRuns: 200 },
    );
  });

  test('words over a mark do not touch it, be it by a hair of the arithmetic', () => {
    const figures = [
      { label: 'strikes', value: 2000, unit: 'count', comparison: 'moreThan', source: 'a', period: '2024' },
    ] as const;
    const long = '2,000 Missile Missile Missile Missile authorization authorization Missile authorization';
    const given: readonly MadeEvent[] = [
      { date: '2023', headline: '2,000 Missile Missile Missile Missile Missile', figures },
      { date: '/2024-33', headline: long, certainty: 'confirmed', figures },
      { date: '2022-01-01', headline: 'Missile', status: 'ongoing' },
    ];
    const { items, plan } = planOf(given, 1308, { asOf: '2026' });
    check(plan, items);
  });

  test('no undated event is anywhere', () => {
    fc.assert(
      fc.property(anyAxis(12), ({ given, width }) => {
        const undated = new Set(given.flatMap(({ date }, at) => (date === null ? [`e${at}`] : [])));
        assert.ok(idsIn(planOf(given, width).plan).every((id) => !undated.has(id)));
      }),
      { numRuns: 40 },
    );
  });

  test('the same data are drawn the same', () => {
    fc.assert(
      fc.property(anyAxis(12), ({ given, width }) => {
        const [a, b] = [planOf(given, width).plan, planOf(given, width).plan];
        assert.deepEqual([a.above, a.below, a.height], [b.above, b.below, b.height]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the seed story', () => {
  const { timeline } = validate(usLongRangeMissiles);
  for (const width of [216, 320, 672, 908, 1308]) {
    test(`has each of its dated events once, on ${width} px`, () => {
      const { items, plan } = planOf(timeline.events, width, timeline);
      check(plan, items);
      const [{ x0, x1 } = { x0: 0, x1: 0 }, ...others] = plan.scale.breaks;
      assert.deepEqual([plan.more, Math.round(x1 - x0), others], [0, width < 852 ? 64 : 84, []]);
    });
  }

  test('is at most 600 px high at the width of a page, each event with a label of its own', () => {
    const { plan } = planOf(timeline.events, 908, timeline);
    assert.ok(plan.height <= 600);
    assert.ok(labelsOf(plan).every(({ items }) => items.length === 1));
  });
});

describe('the stories', () => {
  const stories = { apollo11LandingNight, historyOfWriting, inventedElection, inventedMatch, whatHeredityIsMadeOf };
  for (const [name, story] of Object.entries(stories)) {
    const { timeline } = validate(story);
    test(`${name}: every mark has words at every width: its headline, its date and kind, or a count`, () => {
      for (const width of [608, 752, 952, 1152]) {
        const { items, plan } = planOf(timeline.events, width, timeline);
        check(plan, items);
        for (const { items: events, lines, block } of plan.above) {
          const said = lines.flat().map(({ text }) => text);
          assert.ok(block || said.some(Boolean), `${width}: ${events.map(({ event }) => event.id).join()}`);
          if (events.length > 1) assert.equal(said.join(' '), `${events.length} events`);
        }
      }
    });
  }

  test('what matters more has its headline more often than what matters less, and the lead at the width of a page', () => {
    const { timeline } = validate(whatHeredityIsMadeOf);
    for (const width of [608, 752, 952, 1152]) {
      const { plan } = planOf(timeline.events, width, timeline);
      const headed = new Set(
        plan.above
          .filter(({ lines }) => lines.flat().some(({ role }) => role === 'text'))
          .map(({ items }) => items[0]!.event.id),
      );
      const share = (events: readonly NewsEvent[]) => events.filter(({ id }) => headed.has(id)).length / events.length;
      const most = timeline.events.filter(({ importance }) => importance === 1);
      const rest = timeline.events.filter(({ importance }) => importance !== 1);
      assert.ok(share(most) > share(rest), `${width}: ${share(most)} and ${share(rest)}`);
      if (width === 1152) assert.ok(headed.has(timeline.lead!));
    }
  });
});

describe('hard data', () => {
  const cases: Readonly<Record<string, readonly MadeEvent[]>> = {
    'one event': ['2024-11-17'],
    'one month': ['2024-11'],
    'two events at one instant': ['2024-07-01', '2024-09-17', '2024-09-17', '2024-11-17'],
    'nine events on one day and no other': Array.from({ length: 9 }, () => '2024-11-17'),
    '300 years between neighbours': ['1724-05-01', '1724-05-03', '2024-05-01', '2024-05-09'],
    'only dates with an open bound': [
      '[..2024-11-17]',
      '/2024-11-17',
      '2024-11-01/..',
      '[2024-10..]',
      '2024/',
      '../2023',
    ],
    'headlines of 400 characters': [
      { date: '2024-11-17', headline: 'Missile '.repeat(50).trim() },
      { date: '2024-10', headline: 'a'.repeat(400) },
      { date: '[..2024-11-17]', headline: 'a'.repeat(400) },
      { date: '/2024-11-17', headline: 'Missile '.repeat(50).trim() },
    ],
    'an interval inside a break': ['1900-01-01', '1900-01-09', '1900-01-20', '1950/1960', '2000-01-01', '2000-03-09'],
    'deep time': ['Y-13800000000', 'Y-4500000000', '[Y-66000000..Y-65000000]', '2024'],
    'clock times 10 s apart': ['2024-11-17T10:00:00', '2024-11-17T10:00:10', '2024-11-17T10:00:20'],
  };
  for (const [name, given] of Object.entries(cases)) {
    test(`${name}: drawn by the same rules at every width`, () => {
      for (const width of [216, 320, 672, 908, 1308, 1552]) {
        const { items, plan } = planOf(given, width);
        check(plan, items);
      }
    });
  }

  test('300 years between neighbours are a break, and days on both sides of it are as wide', () => {
    const { scale, above } = planOf(cases['300 years between neighbours']!).plan;
    assert.ok(scale.breaks.some(({ from, to }) => to - from > 299 * 365 * 86_400_000));
    const [{ from, to, x0, x1 } = scale.breaks[0]!] = scale.drawn;
    const day = ((x1 - x0) / (to - from)) * 86_400_000;
    for (const { mark } of above) assert.ok(Math.abs(mark.x1 - mark.x0 - day) < 1e-6);
  });

  test('two events at one instant have a label each', () => {
    const { plan } = planOf(cases['two events at one instant']!);
    assert.ok(plan.above.length === 4 && plan.above.every(({ items }) => items.length === 1));
  });

  test('a day that is drawn as a bar is drawn whole, the last one too', () => {
    const [first, second] = planOf(['2024-11-17', '2024-11-18']).plan.above.map(({ mark }) => mark.x1 - mark.x0);
    assert.ok(Math.abs(first! - second!) < 1e-6 && first! > 500);
  });

  test('of rows past the twelfth there is a count', () => {
    const { plan } = planOf(Array.from({ length: 15 }, () => '[..2024-11-17]'));
    assert.deepEqual([plan.below.length, plan.more], [12, 3]);
  });

  test('where nothing has a date there is a bare line without a day', () => {
    for (const given of [[], [null, null]]) {
      const { plan } = planOf(given);
      assert.deepEqual([plan.above, plan.below, plan.ticks.ticks, plan.ticks.parents], [[], [], [], []]);
      assert.equal(plan.asOf, undefined);
    }
  });
});
