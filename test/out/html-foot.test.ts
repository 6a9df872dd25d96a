import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { TimelineObjectInput } from '../../src/model/timeline.js';
import { footHtml } from '../../src/out/html-foot.js';
import { fault, pieces } from '../support/html-pieces.js';

const foot = (input: Partial<TimelineObjectInput>, shared: readonly string[] = []) => {
  const { context } = pieces({ events: [], ...input });
  const html = footHtml({ ...context, sharedSources: new Set(shared) }) ?? '';
  assert.equal(fault(html), '');
  return html;
};
const text = (html: string) => html.replace(/<[^>]*>/g, '').trim();
const sources = [
  { id: 'a', publisher: 'A' },
  { id: 'b', publisher: 'B' },
  { id: 'c', publisher: 'C' },
];

describe('footHtml', () => {
  test('sources that all events share are named once, the others only carried along', () => {
    assert.equal(text(foot({ sources }, ['a'])), 'Source: A.');
    assert.equal(text(foot({ sources }, ['a', 'c'])), 'Sources: A, C.');
    assert.match(foot({ sources }, ['a']), /<cite data-id="b" data-publisher="B"><\/cite>/);
  });

  test('thanks and licence follow', () => {
    assert.equal(
      text(foot({ sources, credit: 'Thanks <all>.', licence: 'CC BY' }, ['b'])),
      'Source: B. Thanks &lt;all&gt;. CC BY',
    );
  });

  test('a correction of the whole is told here, one of an event is not', () => {
    const corrections = [
      { when: '2024', text: 'Whole.' },
      { when: '2024', event: 'x', text: 'One.' },
    ];
    assert.equal(
      text(foot({ corrections, events: [{ id: 'x', date: '2024', headline: 'X' }] })),
      'Corrected 2024. Whole.',
    );
  });

  test('where there is nothing to say there is no foot', () => {
    assert.equal(foot({}), '');
  });
});
