import assert from 'node:assert/strict';
import { test } from 'node:test';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { validate } from '../../src/data/validate-timeline.js';
import { openGroups } from '../../src/model/open-groups.js';
import { sortEvents } from '../../src/model/sort-events.js';
import type { Timeline } from '../../src/model/timeline.js';
import { madeTimeline, type MadeEvent } from '../support/made-timeline.js';

const groupsOf = (timeline: Timeline) =>
  openGroups(sortEvents(timeline).filter(({ date }) => date && !Number.isFinite(date.max - date.min)));
const group = (...given: readonly MadeEvent[]) => groupsOf(madeTimeline(given));
const ongoing = (date: string): MadeEvent => ({ date, status: 'ongoing' });

test('the seed story has six events whose day is not known, and two that go on', () => {
  const [unknown, ongoing_, ...rest] = groupsOf(validate(usLongRangeMissiles).timeline);
  assert.deepEqual([unknown?.items.length, ongoing_?.items.length, rest], [6, 2, []]);
  assert.ok(unknown?.heading.kind === 'day-not-known' && ongoing_?.heading.kind === 'ongoing');
  for (const { end: day } of [unknown.heading, ongoing_.heading])
    assert.deepEqual([day?.year, day?.month, day?.day], [2024, 11, 17]);
});

test('what goes on, what ended and what began stand apart, each where its first one comes', () => {
  assert.deepEqual(
    group(
      '2024-01/',
      '[..2024-11-17]',
      ongoing('/2024-11-17'),
      '/2024-11-17',
      '[2024-02..]',
      '../2024-11-20',
      '2024-03/..',
    ).map(({ heading: { kind }, items }) => [kind, items.map(({ event }) => event.date)]),
    [
      ['none', ['2024-01/', '[2024-02..]', '2024-03/..']],
      ['day-not-known', ['[..2024-11-17]']],
      ['ongoing', ['/2024-11-17']],
      ['start-not-known', ['/2024-11-17', '../2024-11-20']],
    ],
  );
});

test('a group stands together, whatever comes between its events', () => {
  assert.deepEqual(
    group('[..2024-01-10]', '2024-02/', '[..2024-03-10]').map(({ items }) => items.length),
    [2, 1],
  );
});

test('a limit is said once only where all share it, to the word', () => {
  const limits = (...given: readonly MadeEvent[]) =>
    group(...given).map(({ heading }) => ('end' in heading ? heading.end?.day : 'none'));
  assert.deepEqual(limits('[..2024-11-17]', '[..2024-11-17]', ongoing('/2024-11-18'), '/2024-11-19'), [17, 18, 19]);
  assert.deepEqual(limits('[..2024-11-17]', '[..2024-11-16]', ongoing('/2024-11-18'), ongoing('/2024-11-18~')), [
    undefined,
    undefined,
  ]);
});

test('a heading over a single event knows that it is alone', () => {
  const alone = (...given: readonly MadeEvent[]) =>
    group(...given).map(({ heading }) => 'alone' in heading && heading.alone);
  assert.deepEqual([alone('[..2024]'), alone('[..2024]', '[..2024]')], [[true], [false]]);
});

test('no event is lost or comes twice', () => {
  const given = ['2024-01/', '[..2024-11-17]', '/2024', '[..2023]', '../2022', '[2021..]', '2020/..'];
  assert.deepEqual(
    group(...given)
      .flatMap(({ items }) => items.map(({ event }) => event.date))
      .toSorted(),
    given.toSorted(),
  );
  assert.deepEqual(group(), []);
});
