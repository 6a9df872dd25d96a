import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { axisScale, placementOf } from '../../src/layout/axis-scale.js';
import { openMark } from '../../src/layout/marks.js';
import type { MadeEvent } from '../support/made-timeline.js';
import { anyAxis } from '../support/axis-arbitraries.js';
import { axisCase } from '../support/axis-items.js';
import { utc } from '../support/read-date.js';

const scaleOf = (given: readonly MadeEvent[], width = 600) => {
  const { items, options } = axisCase(given, {}, { width });
  return axisScale(items, options, 'narrow', 64);
};

test('an axis of dates with both bounds is as wide as its plot', () => {
  assert.deepEqual(
    scaleOf(['2024-01', '2024-05', '2024-09', '2024-12']).drawn.map(({ x0, x1 }) => [x0, x1]),
    [[0, 600]],
  );
});

test('dashes before the first known day have room in the plot', () => {
  const { at } = scaleOf(['[..2024-01-01]', '2024-05', '2024-09', '2024-12']);
  assert.ok(at(utc('2024-01-02')) >= 52 && at(utc('2024-01-02')) < 60);
});

test('dashes after the last known day have room in the plot', () => {
  const { at } = scaleOf(['2024-01', '2024-05', '2024-09', '[2024-12-31..]']);
  assert.ok(at(utc('2024-12-31')) <= 600 - 52 && at(utc('2024-12-31')) > 540);
});

test('an arrow up to the end of the plot takes no room from it', () => {
  assert.equal(scaleOf(['2024-01', '2024-06/..', '2024-12']).drawn.at(-1)?.x1, 600);
});

test('where items lie is told with the line and the certainties that their marks need', () => {
  const scale = scaleOf(['2024']);
  const certainties = [{ id: 'alleged', label: 'Alleged', line: 'dashed' as const }];
  const { at, ...rest } = placementOf(scale, { asOf: 7, certainties });
  assert.equal(at, scale.at);
  assert.deepEqual(rest, { asOf: 7, certainties });
});

test('whatever the dates, what is not known of them is drawn inside the plot', () => {
  fc.assert(
    fc.property(anyAxis(30), ({ given, width, asOf }) => {
      const { items, options } = axisCase(given, asOf === undefined ? {} : { asOf }, { width });
      const size = width < 852 ? 'narrow' : 'wide';
      const scale = axisScale(items, options, size, width < 852 ? 64 : 84);
      for (const item of items.filter(({ date }) => !Number.isFinite(date.max - date.min))) {
        const { x0, x1 } = openMark(item, placementOf(scale, options), size, width);
        assert.ok(x0 >= 0 && x1 <= width, `${item.date.edtf} ${x0} ${x1}`);
      }
    }),
    { numRuns: 300 },
  );
});
