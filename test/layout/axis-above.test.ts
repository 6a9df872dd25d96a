import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { axisAbove } from '../../src/layout/axis-above.js';
import type { Placement } from '../../src/layout/marks.js';
import type { DrawnStretch } from '../../src/layout/time-scale.js';
import type { MadeEvent } from '../support/made-timeline.js';
import { axisCase } from '../support/axis-items.js';
import { utc } from '../support/read-date.js';

const LINE = 500;
/** Two px a day from 2024 on. */
const at = (ms: number) => ((ms - utc('2024')) / 86_400_000) * 2;

function drawn(
  given: readonly MadeEvent[],
  { asOf, breaks = [], width = 732 }: { asOf?: number; breaks?: readonly DrawnStretch[]; width?: number } = {},
) {
  const { items, options } = axisCase(given, {}, { width, asOf });
  const placement: Placement = { at, asOf };
  const above = axisAbove(items, placement, { breaks, asOf: asOf === undefined ? undefined : at(asOf) }, options);
  return { ...above, labels: above.labels(LINE) };
}

describe('over the axis line', () => {
  test('a mark stands 12 px over it with its label on it, in order of the data', () => {
    const { labels, height } = drawn(['2024-02', '2024-08']);
    assert.deepEqual(
      labels.map(({ items, place, label, mark, block }) => [items[0]?.event.id, place, label, mark, block]),
      [
        ['e0', 'start', { x0: 62, x1: 118, y0: 441, y1: 475 }, { x0: 62, x1: 120, y0: 478, y1: 488 }, false],
        ['e1', 'start', { x0: 426, x1: 482, y0: 441, y1: 475 }, { x0: 426, x1: 488, y0: 478, y1: 488 }, false],
      ],
    );
    assert.equal(height, LINE - 441);
  });

  test('a point has its stem drawn before it, from the line to its label', () => {
    const [{ strokes, label } = { strokes: [], label: { y1: 0 } }] = drawn(['2024-08-01']).labels;
    assert.equal(strokes[0]?.outline, 'stem');
    assert.match(strokes[0]!.d, new RegExp(`V${label.y1}$`));
  });

  test('nothing is drawn of nothing', () => {
    const { labels, height, bands } = drawn([]);
    assert.deepEqual([labels, height, bands], [[], 0, []]);
  });

  test('a band stands as high as the bars that cross it', () => {
    const gap = { from: utc('2024-04'), to: utc('2024-08'), x0: 200, x1: 284 };
    assert.deepEqual(drawn(['2024-01'], { breaks: [gap] }).bands, [{ x0: 200, x1: 284, y0: 0, y1: 34 }]);
    assert.equal(drawn(['2024', '2024-01/2024-11', '2024-02/2024-12'], { breaks: [gap] }).bands[0]?.y1, 82);
  });
});

describe('the as-of line', () => {
  const asOf = utc('2024-08-15');

  test('reaches over all labels with its name, where they leave it free', () => {
    const { now, height, labels } = drawn(['2024-02'], { asOf });
    assert.equal(now, height + 24);
    assert.ok(labels.every(({ label }) => label.x1 < at(asOf)));
  });

  test('is crossed by a mark, and by no label: what has no room beside it stands over its name', () => {
    const { now, labels } = drawn(
      [{ date: '2024', headline: 'authorization '.repeat(12).trim() }, '2024-08-14', '2024-08-15', '2024-08-16'],
      { asOf },
    );
    for (const { label } of labels)
      assert.ok(label.x1 <= at(asOf) || at(asOf) <= label.x0 || label.y1 <= LINE - now, JSON.stringify(label));
    assert.ok(labels.some(({ mark }) => mark.x0 < at(asOf) && at(asOf) < mark.x1));
  });
});

describe('what has no room', () => {
  const crowd = Array.from({ length: 40 }, (_, day): MadeEvent => ({
    date: `2024-0${5 + Math.floor(day / 20)}-${String(1 + (day % 20)).padStart(2, '0')}`,
    importance: day === 20 ? 1 : 3,
  }));
  const { labels, height } = drawn(crowd);
  const clusters = labels.filter(({ place }) => place === 'cluster');

  test('is counted, each event once, and none of it is lost', () => {
    assert.ok(clusters.length > 0);
    const ids = labels.flatMap(({ items }) => items.map(({ event }) => event.id));
    assert.deepEqual(ids.toSorted(), crowd.map((_, at_) => `e${at_}`).toSorted());
  });

  test('is said by number, under a bracket from the first to the last', () => {
    for (const { items, lines, strokes, mark } of clusters) {
      assert.equal(lines[0]?.map(({ text }) => text).join(' '), `${items.length} events`);
      assert.equal(strokes[0]?.d, `M${mark.x0} ${mark.y1}V${mark.y0}H${mark.x1}V${mark.y1}`);
    }
  });

  test('is not what matters most', () => {
    assert.ok(clusters.every(({ items }) => items.every(({ event }) => event.importance !== 1)));
  });

  test('does not let labels grow beyond 24 rem', () => assert.ok(height <= 24 * 16));
});
