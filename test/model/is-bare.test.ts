import assert from 'node:assert/strict';
import { test } from 'node:test';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { validate } from '../../src/data/validate-timeline.js';
import { isBare } from '../../src/model/is-bare.js';
import type { TimelineInput } from '../../src/model/timeline.js';

const bare = (input: TimelineInput) => isBare(validate(input).timeline);
const event = { date: '1867-11-07', headline: 'Born in Warsaw' };

test('dates and headlines alone are bare, with ids or without', () => {
  assert.equal(bare([event, { date: null, headline: 'Undated' }]), true);
  assert.equal(bare([{ id: 'born', ...event }]), true);
  assert.equal(bare({ language: 'en', events: [event] }), true);
});

test('any word more than that is not', () => {
  assert.equal(bare({ title: 'A life', events: [event] }), false);
  assert.equal(bare([event, { ...event, body: 'In the Vistula Land.' }]), false);
  assert.equal(bare([event, { ...event, kind: 'birth' }]), false);
  assert.equal(bare([event, { ...event, status: 'happened' }]), false);
  assert.equal(bare([event, { ...event, sources: ['A register'] }]), false);
  assert.equal(bare(usLongRangeMissiles), false);
});
