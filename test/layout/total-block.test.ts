import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClosedMark } from '../../src/layout/marks.js';
import { totalBlock } from '../../src/layout/total-block.js';
import type { Figure } from '../../src/model/timeline.js';
import { axisItem, axisOptions } from '../support/axis-items.js';

const figure: Figure = {
  label: 'strikes',
  value: 2000,
  unit: 'count',
  comparison: 'moreThan',
  period: '2024-10',
  source: 'a',
};
const options = axisOptions([]);
const october: ClosedMark = { kind: 'bar', x0: 400, x1: 600, height: 10 };
const total = (fields: object = {}) =>
  axisItem({ date: '2024-10', headline: '2,000 Russian drone strikes in October', figures: [figure], ...fields });
const block = (item = total(), mark = october, asOf?: number) => totalBlock(item, mark, asOf, options);
const linesOf = (wish: ReturnType<typeof block>) => wish?.lines.map((line) => line.map(({ text }) => text).join(' '));

test('a total whose words fit is a block with its comparison, its number and what it counts', () => {
  const wish = block();
  assert.deepEqual(linesOf(wish), ['More than', '2,000', 'Russian drone', 'strikes in October']);
  assert.deepEqual([wish?.place, wish?.cost], ['inside', 0]);
  assert.deepEqual(
    wish?.lines[1]?.map(({ role }) => role),
    ['number'],
  );
});

test('a block is 106 px high, and higher where its words need it', () => {
  assert.equal(block(total({ headline: '2,000 strikes' }))?.height, 106);
  assert.ok(block(total({ headline: '2,000 Russian drone strikes in all of October and beyond it' }))!.height > 106);
});

test('a total with a glyph has it before its comparison', () => {
  assert.deepEqual(
    block(total({ kind: 'aggregate' }))?.lines[0]?.map(({ role }) => role),
    ['glyph', 'text', 'text'],
  );
});

test('where the words do not fit there is no block', () => {
  assert.equal(block(total(), { ...october, x1: 480 }), undefined);
  assert.equal(block(total({ headline: '2,000 Missile'.padEnd(200, ' Missile') })), undefined);
});

test('what is no total over a stated period is no block', () => {
  const { period: _, ...running } = figure;
  assert.equal(block(total({ headline: 'No number' })), undefined);
  assert.equal(block(total({ figures: [running] })), undefined);
  assert.equal(block(total({ figures: [{ ...figure, unit: 'currency:USD' }] })), undefined);
});

test('only a stretch with known ends is a block, a month or an interval', () => {
  assert.equal(block(total({ date: '2024-10~' })), undefined);
  assert.equal(block(total(), { ...october, kind: 'ring' }), undefined);
  assert.ok(block(total(), { ...october, kind: 'interval' }));
});

test('no block lies across the as-of line, which no text touches', () => {
  assert.equal(block(total(), october, 500), undefined);
  assert.ok(block(total(), october, 600));
  assert.ok(block(total(), october, 399));
});
