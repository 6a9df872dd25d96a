import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validate } from '../../src/data/validate-timeline.js';
import { idsOfSharedSources } from '../../src/model/shared-sources.js';

const sources = ['all', 'one', 'none'].map((id) => ({ id, publisher: `Invented ${id}` }));
const event = (id: string, ...named: string[]) => ({ id, date: '2024', headline: id, sources: named });

test('a source that every event names, or none, is said once; one that some name stands with them', () => {
  const { timeline } = validate({ sources, events: [event('a', 'all', 'one'), event('b', 'all')] });
  assert.deepEqual([...idsOfSharedSources(timeline)], ['all', 'none']);
});
