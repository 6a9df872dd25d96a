import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bandHeight, candidate, clustersOf } from '../../src/layout/axis-candidates.js';
import type { Placement } from '../../src/layout/marks.js';
import type { DrawnStretch } from '../../src/layout/time-scale.js';
import type { Figure, NewsEvent } from '../../src/model/timeline.js';
import { axisItem, axisOptions } from '../support/axis-items.js';
import { utc } from '../support/read-date.js';
import type { MadeEvent } from '../support/made-timeline.js';

const options = axisOptions([]);
const placement: Placement = { at: (ms) => (ms - utc('2024')) / 86_400_000, asOf: undefined };
const made = (given: MadeEvent, breaks: readonly DrawnStretch[] = [], at = placement) =>
  candidate(axisItem(given), at, breaks, options);
const figure: Figure = {
  label: 'strikes',
  value: 2000,
  unit: 'count',
  comparison: 'moreThan',
  period: '2024',
  source: 'a',
};

describe('a mark with its ways to be labelled', () => {
  test('is thin where it is a point, and no block', () => {
    const { lane, block, mark } = made('2024-02-10');
    assert.deepEqual([lane.thin, block, mark.kind], [true, false, 'ring']);
    assert.deepEqual([lane.x0, lane.x1, lane.height], [mark.x0, mark.x1, 11]);
    assert.equal(made('2024-02').lane.thin, false);
  });

  test('ranks by importance, where nothing said counts as the middle', () => {
    assert.deepEqual(
      ([1, undefined, 3] as const).map(
        (importance) => made(importance ? { date: '2024', importance } : '2024').lane.rank,
      ),
      [2, 1, 0],
    );
  });

  test('ranks the lead over all, and of two alike what has a figure or is quoted', () => {
    const rank = (given: Partial<NewsEvent>, lead?: string) => {
      const item = axisItem({ date: '2024', ...given });
      return candidate(item, placement, [], { ...options, lead }).lane.rank;
    };
    const quote = { text: 'Yes', speaker: 'A', verbatim: true };
    assert.ok(rank({ importance: 3 }, 'e0') > rank({ importance: 1 }));
    assert.ok(rank({ importance: 2, quotes: [quote] }) > rank({ importance: 2 }));
    assert.ok(rank({ importance: 2, quotes: [quote] }) < rank({ importance: 1 }));
    assert.equal(rank({ importance: 2, quotes: [{ ...quote, verbatim: false }] }), rank({ importance: 2 }));
  });

  test('is a block where a total has room, and has no other way then', () => {
    const { lane, block } = made({ date: '2024', headline: '2,000 drone strikes', figures: [figure] });
    assert.equal(block, true);
    assert.deepEqual([lane.wishes.map(({ place }) => place), lane.height], [['inside'], 106]);
  });

  test('is an outlined block 24 px high where a total has no room, whatever its number', () => {
    const { lane, block } = made({ date: '2024-02', headline: '2,000 drone strikes', figures: [figure] });
    assert.deepEqual([block, lane.height], [false, 24]);
  });

  test('may have its label start after a break that it crosses', () => {
    const gap = { from: utc('2024-03'), to: utc('2024-06'), x0: 60, x1: 144 };
    assert.equal(made('2024', [gap]).lane.wishes[0]?.from, 150);
    assert.ok(made('2024-02', [gap]).lane.wishes.every(({ from }) => from === undefined));
  });
});

test('a break is as high as the bars that cross it', () => {
  const bars = ['2024', '2024-01/2024-11', '2024-02/2024-12', '2024-09'].map((date) => made(date));
  assert.deepEqual([bandHeight([], 100), bandHeight(bars.slice(3), 100), bandHeight(bars, 100)], [34, 34, 82]);
});

describe('what found no room', () => {
  const hidden = ['2024-02-01', '2024-02-20', '2024-09-01', '2024-09-02'].map((date) => made(date));
  const clusters = clustersOf(hidden.toReversed(), options);

  test('is counted with its neighbours, from the first to the last of them', () => {
    assert.deepEqual(
      clusters.map(({ items }) => items.map(({ event }) => event.date)),
      [
        ['2024-02-01', '2024-02-20'],
        ['2024-09-01', '2024-09-02'],
      ],
    );
    assert.deepEqual(
      clusters.map(({ mark }) => [mark.x0, mark.x1]),
      [
        [hidden[0]!.mark.x0, hidden[1]!.mark.x1],
        [hidden[2]!.mark.x0, hidden[3]!.mark.x1],
      ],
    );
  });

  test('says how many, and never gives way', () => {
    for (const { lane, block } of clusters) {
      assert.deepEqual([lane.rank, lane.thin, block], [Infinity, false, false]);
      assert.deepEqual(
        [...new Set(lane.wishes.flatMap(({ lines }) => lines.flat().map(({ text }) => text)))],
        ['2 events'],
      );
    }
  });

  test('keeps its mark where it is alone, and says its date and kind, its date, or nothing, since one is no crowd', () => {
    const one = hidden[0]!;
    const [alone, ...rest] = clustersOf([one], options);
    assert.deepEqual([alone?.items, alone?.mark, rest], [one.items, one.mark, []]);
    const said = new Set(
      alone?.lane.wishes.map(({ lines }) =>
        lines
          .flat()
          .map(({ text }) => text)
          .join(' '),
      ),
    );
    const { date, short } = one.items[0]!.text;
    assert.deepEqual([...said], [`${date} ${short}`, date, '']);
  });

  test('is nothing where nothing is hidden', () => assert.deepEqual(clustersOf([], options), []));
});
