import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { describeProblems } from '../../src/data/describe-problems.js';
import { openReading, readTimeline } from '../../src/data/read-timeline.js';
import { validate } from '../../src/data/validate-timeline.js';
import { fullTimeline } from './full-timeline.js';

test('reading gives the timeline of validate, and findings of which words can be made later', () => {
  for (const input of [
    fullTimeline(),
    [{ date: 'soon', headline: 'x' }],
    [{ date: null, headline: 'x', status: 'maybe' }],
    5,
  ]) {
    const { timeline, findings } = readTimeline(input);
    assert.deepEqual({ timeline, problems: describeProblems(findings) }, validate(input));
  }
});

test('every finding has its grade, so that a page knows what is serious before it has the words', () => {
  const { findings } = readTimeline([
    { date: 'soon', headline: 'x' },
    { note: 'x', date: null, headline: 'x', summary: 5 },
  ]);
  assert.deepEqual(
    findings.map(({ severity }) => severity),
    ['error', 'note', 'warning', 'note'],
  );
});

test('clock times are read in the zone of the data set, seasons in its hemisphere, and compared with its asOf', () => {
  const late = (head: object, date: string) =>
    readTimeline({ ...head, events: [{ id: 'a', date, headline: 'x', status: 'happened' }] }).findings.some(
      ({ code }) => code === 'date-after-as-of',
    );
  assert.ok(!late({ asOf: '2024-11-17T22:00Z', timeZone: 'Europe/Kyiv' }, '2024-11-17T23:30'));
  assert.ok(late({ asOf: '2024-11-17T22:00Z', timeZone: 'America/New_York' }, '2024-11-17T23:30'));
  assert.ok(late({ asOf: '2024-04', hemisphere: 'north' }, '2024-23'));
  assert.ok(!late({ asOf: '2024-04', hemisphere: 'south' }, '2024-23'));
});

test('the head of a data set is that of the whole, and what its events are read against', () => {
  const input = {
    title: 'Fires',
    updated: '2024-11-17T10:00Z',
    timeZone: 'Europe/Kyiv',
    hemisphere: 'south',
    language: 'uk',
    sources: [{ id: 'a', publisher: 'A' }],
    kinds: [{ id: 'fire', label: 'Fire' }],
    tracks: 5,
    events: [{ date: 'soon', headline: 'x' }],
  };
  const { head, at } = openReading(input, { preview: true, profile: 'newsroom' });
  assert.deepEqual(head, { ...readTimeline(input).timeline, events: [] });
  assert.ok(Object.isFrozen(head));
  assert.deepEqual(
    [at.asOf, at.asOfEnd, at.timeZone, at.hemisphere, at.language, at.namesAreSources, at.preview, at.newsroom],
    ['2024-11-17T10:00Z', Date.UTC(2024, 10, 17, 10, 1), 'Europe/Kyiv', 'south', 'uk', false, true, true],
  );
  assert.ok(at.sources.has('a') && at.kinds.has('fire'));
  // Nobody has looked at an event.
  assert.deepEqual(
    at.found.map(({ path }) => path),
    ['tracks'],
  );
});

test('a list of events has a head that says nothing', () => {
  const { head, at } = openReading([{ date: '2024', headline: 'x' }], {});
  assert.deepEqual(head, readTimeline([]).timeline);
  assert.deepEqual([at.namesAreSources, at.preview, at.newsroom, at.asOfEnd], [true, false, false, Infinity]);
});

test('a head that throws is none, and said with the words of the whole', () => {
  const input = {
    get title(): string {
      throw new Error('hidden');
    },
    events: [],
  };
  const { head, at } = openReading(input, {});
  assert.equal(head, null);
  assert.deepEqual(at.found, readTimeline(input).findings);
  assert.deepEqual(
    at.found.map(({ path, code, severity, loss }) => [path, code, severity, loss]),
    [['', 'unreadable', 'error', ['item', 'data set']]],
  );
  // Where in it that happens tells nobody anything: it is not read at all.
  const tracks = new Proxy([], { get: () => assert.fail('hidden') });
  assert.equal(openReading({ tracks, events: [] }, {}).at.found[0]!.path, '');
  assert.equal(readTimeline({ tracks, events: [] }).findings[0]!.path, '');
  assert.equal(openReading(null, {}).head?.title, '');
});
