import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupParts } from '../../src/layout/group-parts.js';
import { listSections } from '../../src/layout/list-sections.js';
import { madeTimeline } from '../support/made-timeline.js';

const timeline = madeTimeline(
  [
    { date: '2024-03', kind: 'decision' },
    { date: '2024-01', kind: 'statement' },
    { date: null, kind: 'decision' },
    { date: '2024-02', kind: 'decision', actors: [{ name: 'One' }, { name: 'Two' }] },
    { date: '2024-05' },
  ],
  { title: 'Title' },
);
const say = (key: string, items: readonly unknown[]) => ({ title: key || 'none', note: `${items.length}` });
const said = (...[group, order = 'chronological']: readonly ['kind' | 'actor', ('chronological' | 'newest-first')?]) =>
  groupParts(timeline, group, order, undefined, say).sections.map(({ heading, items }) => [
    heading.kind === 'titled' && `${heading.title} ${heading.note}`,
    items.map(({ event }) => event.id).join(' '),
  ]);

test('groups with most events come first, what says nothing last, each in the one order', () => {
  assert.deepEqual(said('kind'), [
    ['decision 3', 'e3 e0 e2'],
    ['statement 1', 'e1'],
    ['none 1', 'e4'],
  ]);
  assert.deepEqual(said('kind', 'newest-first')[0], ['decision 3', 'e0 e3 e2']);
});

test('an event of several actors stands under the first', () => {
  assert.deepEqual(said('actor')[0], ['One 1', 'e3']);
});

test('what a list lists decides the order, not how much there is', () => {
  const listed = { ...timeline, kinds: [{ id: 'statement', label: 'Statement' }] } as typeof timeline;
  const [first] = groupParts(listed, 'kind', 'chronological', undefined, say).sections;
  assert.equal(first!.heading.kind === 'titled' && first!.heading.title, 'statement');
});

test('a fold never reaches from one group into the next, and counts all that it hides', () => {
  const undated = madeTimeline(
    Array.from({ length: 12 }, (_, at) => ({ date: null, kind: at < 6 ? 'a' : 'b', headline: `${at}` })),
  );
  const parts = groupParts(undated, 'kind', 'chronological', undefined, say);
  const layout = listSections(undated, { order: 'chronological', fold: true, unfolded: new Set(), parts });
  const items = layout.parts.flatMap((part) => (part.type === 'section' ? part.items : []));
  assert.equal(items.length, 12);
  assert.deepEqual(
    items.filter(({ more }) => more > 0).map(({ more }) => more),
    [5, 5],
  );
  assert.equal(items.filter(({ hidden }) => hidden).length, 10);
  assert.equal(layout.total, 12);
});
