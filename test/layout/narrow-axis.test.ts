import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { validate } from '../../src/data/validate-timeline.js';
import { narrowAxis } from '../../src/layout/narrow-axis.js';
import type { Timeline } from '../../src/model/timeline.js';
import { anyAxis } from '../support/axis-arbitraries.js';
import { axisCase } from '../support/axis-items.js';
import type { MadeEvent } from '../support/made-timeline.js';
import { utc } from '../support/read-date.js';

function narrow(given: readonly MadeEvent[], width = 320, rest: Partial<Timeline> = {}) {
  const { items, options } = axisCase(given, rest, { width });
  return narrowAxis(items, options);
}

test('the seed story is a picture 96 px high, without a word', () => {
  const { timeline } = validate(usLongRangeMissiles);
  const { height, line, above, below, headings, bands, asOf, more } = narrow(timeline.events, 320, timeline);
  assert.deepEqual([height, line, below, headings, more], [96, 58, [], [], 0]);
  assert.ok(above.every(({ lines, name }) => lines.length === 0 && name === undefined));
  assert.equal(bands.length, 1);
  assert.ok(asOf!.x > bands[0]!.x1);
});

describe('a mark', () => {
  test('spans its month to scale, as on any axis', () => {
    const { above, scale } = narrow(['2024-02', '2024-05', '2024-08']);
    const { mark } = above.find(({ items }) => items[0]?.event.date === '2024-05')!;
    assert.deepEqual([mark.x0, mark.x1], [scale.at(utc('2024-05')), scale.at(utc('2024-06'))]);
  });

  test('lies over those that are longer, where they meet', () => {
    const { above, line } = narrow(['2024', '2024-05']);
    assert.deepEqual(
      above.map(({ items }) => items[0]?.event.date),
      ['2024', '2024-05'],
    );
    assert.equal(above[0]?.mark.y1, line - 8);
    assert.ok(above[1]!.mark.y1 < above[0]!.mark.y0);
  });

  test('of a total is a block, and lies on others only where the picture is full', () => {
    const { above } = narrow([{ date: '2024-05', headline: '2,000 strikes' }, '2024-02', '2024-08']);
    const heights = above.map(({ mark }) => mark.y1 - mark.y0);
    assert.deepEqual(
      heights.toSorted((a, b) => a - b),
      [10, 10, 18],
    );
    assert.equal(narrow(Array.from({ length: 20 }, () => '2024-05')).above.length, 20);
  });

  test('is one for all dates with an open bound that end alike, drawn as the least firm of them', () => {
    const { above } = narrow([
      '[..2024-11-17]',
      '[..2024-11-17]',
      { date: '[..2024-11-17]', certainty: 'claimed' },
      '2024-05',
    ]);
    assert.equal(above.length, 2);
    assert.equal(above[1]?.strokes[0]?.outline, 'dashed');
  });
});

test('where nothing has a date no day is named', () => {
  const { above, ticks } = narrow([null]);
  assert.deepEqual([above, ticks.ticks, ticks.parents], [[], [], []]);
});

test('whatever the data, marks lie in the picture and over its line', () => {
  fc.assert(
    fc.property(anyAxis(60), fc.integer({ min: 216, max: 600 }), ({ given, asOf }, width) => {
      const plan = narrow(given, width, asOf === undefined ? {} : { asOf });
      for (const { mark } of plan.above) {
        assert.ok(mark.x0 >= -5.5 && mark.x1 <= width + 5.5, `${mark.x0} to ${mark.x1} of ${width}`);
        assert.ok(mark.y0 >= 0 && mark.y1 <= plan.line);
      }
      for (const { d } of plan.above.flatMap(({ strokes }) => strokes)) assert.doesNotMatch(d, /NaN|Infinity/);
    }),
    { numRuns: 150 },
  );
});
