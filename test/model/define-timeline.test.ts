import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defineTimeline } from '../../src/model/define-timeline.js';

test('a data set is returned as it is, and keeps its own types', () => {
  const input = { title: 'A life', events: [{ id: 'born', date: '1867-11-07', headline: 'Born in Warsaw' }] } as const;
  assert.equal(defineTimeline(input), input);
  const { events } = defineTimeline({ events: [{ id: 'born', date: '1867-11-07', headline: 'Born in Warsaw' }] });
  // The literal types stay, so that another file can refer to these ids.
  const id: 'born' = events[0].id;
  assert.equal(id, 'born');
});

test('a bare list of events is a data set too', () => {
  assert.equal(defineTimeline([{ date: '2024', headline: 'Headline' }]).length, 1);
});

test('the compiler finds a wrong field while it is written', () => {
  // @ts-expect-error: no such status
  defineTimeline([{ date: '2024', headline: 'Headline', status: 'perhaps' }]);
  // @ts-expect-error: a headline is needed
  defineTimeline([{ date: '2024' }]);
});
