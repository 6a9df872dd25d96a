import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { describeProblems } from '../../src/data/describe-problems.js';
import { readTimeline } from '../../src/data/read-timeline.js';
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
