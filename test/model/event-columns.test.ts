import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { endOf, SHAPES, shapeOf, type Shape } from '../../src/model/event-columns.js';
import type { Figure, NewsEvent } from '../../src/model/timeline.js';
import { STATUSES } from '../../src/model/vocabulary.js';
import { anyDate } from '../support/axis-arbitraries.js';
import { read } from '../support/read-date.js';

const shape = (date: string, event: Partial<NewsEvent> = {}): Shape => shapeOf(read(date), event);
const figure: Figure = {
  label: 'strikes',
  value: 2000,
  unit: 'count',
  comparison: 'moreThan',
  source: 'a',
  period: '2024-10',
};

describe('how a date counts where single marks have no room', () => {
  const cases: Readonly<Record<Shape, readonly string[]>> = {
    instant: ['2024-11-17T18:30', '2024-11-17T18:30:05', '2024-11-17T18:30Z', '2024-11-17T18:30+05:45'],
    day: ['2024-11-17', '2024-11-17?', '2024-11-17~', '0079-08-24'],
    spread: [
      ...['2024-11', '2024', '202X', '19XX', '2024-21', '2024-33', '2024-XX', '2024-11-XX', '2024-11~'],
      ...['[2024-11-10..2024-11-17]', '[2024-11..2025]', '[2024-11-17T10:00..2024-11-17T12:00]', 'Y-13800000000'],
    ],
    run: ['2024-11-10/2024-11-17', '2022-02-24/2024', '2024-11-17/2024-11-17', '2022-02-24/..', '2024-11-17T10:00/..'],
    open: [
      '2022-02-24/',
      '../2024-11-17',
      '/2024-11-17',
      '[..2024-11-17]',
      '[2024-11-17..]',
      '/2024',
      '[..2024-11-17T10:00]',
    ],
    total: [],
    awaited: [],
  };
  for (const [expected, dates] of Object.entries(cases))
    for (const date of dates) test(`${date}: ${expected}`, () => assert.equal(shape(date), expected));
});

test('what goes on, as its status says, is a run though its end is not known', () => {
  assert.equal(shape('2022-02-24/', { status: 'ongoing' }), 'run');
  assert.equal(shape('2022-02-24/..', { status: 'happened' }), 'run');
  // Since when, nobody knows.
  for (const date of ['/2024-11-17', '../2024-11-17', '[2024-11-17..]', '[..2024-11-17]'])
    assert.equal(shape(date, { status: 'ongoing' }), 'open');
});

describe('what has not happened, or not as announced, adds to no column of what has', () => {
  for (const status of STATUSES)
    test(status, () =>
      assert.equal(shape('2024-11-17', { status }), /^(happened|ongoing)$/.test(status) ? 'day' : 'awaited'),
    );

  test('a retracted event, whatever its date', () => {
    fc.assert(
      fc.property(anyDate, (date) =>
        assert.equal(shape(date, { retracted: { date: '2024', text: 'No such thing' } as never }), 'awaited'),
      ),
    );
  });

  test('a total that is expected is no total yet', () => {
    assert.equal(shape('2024-10', { status: 'expected', figures: [figure] }), 'awaited');
  });
});

describe('a figure over a period is a weight and no event', () => {
  test('whatever the date', () => {
    fc.assert(fc.property(anyDate, (date) => assert.equal(shape(date, { figures: [figure] }), 'total')));
  });

  test('but a figure of something else, or at a moment, is not', () => {
    const { period: _, ...momentary } = figure;
    assert.equal(shape('2024-10', { figures: [momentary] }), 'spread');
    assert.equal(shape('2024-10', { figures: [{ ...figure, unit: 'kilometer' }] }), 'spread');
    assert.equal(shape('2024-10', { figures: [] }), 'spread');
    assert.equal(shape('2024-10', { figures: [momentary, figure] }), 'total');
  });
});

test('every date has one of the shapes, and an end or start that is not known is never a place in time', () => {
  fc.assert(
    fc.property(anyDate, fc.constantFrom(...STATUSES, undefined), (text, status) => {
      const date = read(text);
      const found = shapeOf(date, status === undefined ? {} : { status });
      assert.ok(SHAPES.includes(found));
      if (found === 'instant' || found === 'day' || found === 'spread') assert.ok(Number.isFinite(date.max - date.min));
      if (found === 'run') assert.ok(Number.isFinite(date.min));
    }),
  );
});

test('a date ends on the clock that shows its start, and where only its start is known, right after that', () => {
  const hour = 3_600_000;
  const end = (date: string, wall: number, event: Partial<NewsEvent> = {}) => endOf(read(date), event, wall);
  const noon = read('2024-11-17T12:00').min;
  assert.equal(end('2024-11-17T12:00Z', noon + 2 * hour), noon + 2 * hour + 60_000);
  assert.equal(end('2024-11-17T12:00/..', noon + hour), Infinity);
  assert.equal(end('2024-11-17T12:00/', noon), noon + 1);
  assert.equal(end('2024-11-17T12:00/', noon, { status: 'ongoing' }), Infinity);
  assert.equal(end('[2024-11-17T12:00..]', noon, { status: 'ongoing' }), noon + 1);
  assert.equal(end('/2024-11-17T12:00+02:00', 0), noon + 60_000);
  assert.ok(end('[Y-13800000000..]', -4.35e20) > -4.35e20);
});
