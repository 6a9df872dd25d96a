import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readClean } from '../../src/data/read-clean.js';
import { readTimeline } from '../../src/data/read-timeline.js';

const text = readFileSync(new URL('../../dist/examples/us-long-range-missiles.json', import.meta.url), 'utf8');

test('the seed as JSON is drawn without the reader of shorthands: 16 events, 3 open points, nothing to find', () => {
  const input: unknown = JSON.parse(text);
  const timeline = readClean(input);
  assert.equal(timeline?.events.length, 16);
  assert.equal(timeline?.openPoints?.length, 3);
  assert.deepEqual({ timeline, findings: [] }, readTimeline(input));
});

test('an example as JSON is written out, and says nothing empty and nothing for editors only', () => {
  const { events } = JSON.parse(text) as { events: { place?: unknown; actors?: unknown[] }[] };
  for (const { place, actors = [] } of events)
    for (const each of [place, ...actors]) assert.ok(each === undefined || typeof each === 'object');
  assert.doesNotMatch(text, /: (""|\[\])|editorNote|\$schema/);
});
