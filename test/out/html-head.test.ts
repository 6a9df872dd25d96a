import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import type { TimelineObjectInput } from '../../src/model/timeline.js';
import { headHtml } from '../../src/out/html-head.js';
import { htmlSections } from '../../src/out/html-sections.js';
import { pieces } from '../support/html-pieces.js';

const head = (input: TimelineObjectInput) => {
  const { context } = pieces(input);
  return headHtml(htmlSections(context.timeline, 'chronological'), 2, context);
};

describe('headHtml', () => {
  test('a list with nothing to say of itself has no head', () => {
    assert.equal(head({ events: [{ date: '2024', headline: 'A' }] }), undefined);
  });

  test('title, as-of date, note and introduction stand in this order', () => {
    const html = head({
      title: 'T',
      asOf: '2024-11-17',
      asOfNote: 'Note.',
      intro: 'I',
      openPoints: [{ text: 'Why?' }],
      events: [],
    })!;
    assert.equal(html.replace(/<[^>]*>/g, '|').replace(/\|+/g, '|'), '|T|As of 17 November 2024.| |Note.|I|');
  });

  test('an as-of date is not said where nothing can go stale', () => {
    assert.equal(
      head({ asOf: '2024-11-17', events: [{ date: '2024', headline: 'A', status: 'happened' }] }),
      undefined,
    );
  });

  test('a long list has links to its main event, to the days not known, and to the points not settled', () => {
    const html = head(usLongRangeMissiles)!;
    for (const [href, words] of [
      ['#authorization', 'Main event'],
      ['#earlier-us-missile-use', '14 events, 8 without a known day'],
      ['#us-long-range-missiles-open-points', '3 points not settled'],
    ])
      assert.ok(html.includes(`<a href="${href}">${words}</a>`), words);
    assert.match(html, /<header data-more="Show all 16 items">/);
  });
});
