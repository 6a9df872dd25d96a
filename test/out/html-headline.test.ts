import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { EventInput } from '../../src/model/timeline.js';
import { headlineHtml } from '../../src/out/html-headline.js';
import { hedgeLine } from '../../src/text/hedge-line.js';
import { fault, pieces } from '../support/html-pieces.js';

const sources = [{ id: 's', publisher: 'S' }];
const headline = (event: Omit<EventInput, 'date'>, level: 3 | 'none' = 3) => {
  const { context, items } = pieces({ sources, events: [{ date: '2024-10', ...event } as EventInput] });
  const html = headlineHtml(items[0]!.event, hedgeLine(items[0]!, context.words, context), level, context);
  assert.equal(fault(html), '');
  return html;
};
const text = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');

describe('headlineHtml', () => {
  test('a plain headline is a heading and nothing more', () => {
    assert.equal(headline({ headline: 'A & B' }), '<h3><bdi>A &amp; B</bdi></h3>');
    assert.equal(headline({ headline: 'A' }, 'none'), '<p data-part="heading"><strong><bdi>A</bdi></strong></p>');
  });

  test('the hedge stands in the heading, before the claim, once', () => {
    const html = headline({
      headline: 'It rains',
      certainty: 'claimed',
      attribution: { by: 'Russia', named: false, phrase: 'x' },
    });
    assert.equal(html, '<h3><small data-said="words">Claimed by Russia: </small><bdi>It rains</bdi></h3>');
  });

  test('what was retracted is struck, the reason first', () => {
    const html = headline({ headline: 'It rains', retracted: { when: '2024-11-02', why: 'It did not.' } });
    assert.match(
      html,
      /^<h3><small data-said="words">Retracted 2 November 2024: It did not\.: <\/small><s>It rains<\/s><\/h3>$/,
    );
  });

  test("a total's figure is set large with its comparison, and no letter of the headline is lost", () => {
    const figures = [
      { label: 'strikes', value: 2000, unit: 'count', comparison: 'moreThan' as const, period: '2024-10', source: 's' },
    ];
    for (const words of [
      'More than 2,000 strikes',
      'Moscow sent more than 2,000 drones',
      'More than 2,000',
      'They count “more than 2,000”.',
    ]) {
      const html = headline({ headline: words, figures });
      assert.equal(text(html), words);
      assert.match(html, /<span data-part="figure">more than <data value="2000" data-label="strikes"/i, words);
    }
  });

  test('a figure that is not the first of its event is set large without its data, which keep their turn', () => {
    const first = { label: 'range', value: 300, unit: 'kilometer', comparison: 'upTo' as const, source: 's' };
    const total = {
      label: 'strikes',
      value: 2000,
      unit: 'count',
      comparison: 'moreThan' as const,
      period: '2024-10',
      source: 's',
    };
    assert.match(
      headline({ headline: 'More than 2,000 strikes', figures: [first, total] }),
      /<data value="2000">2,000<\/data>/,
    );
  });

  test('a verbatim quotation is set large with the marks that the headline gives it', () => {
    const quotes = [{ text: 'Words speak', speaker: 'A', verbatim: true }];
    for (const words of ['A: “Words speak”', 'A: “Words speak”.', '“Words speak”']) {
      const html = headline({ headline: words, quotes });
      assert.equal(text(html), words);
      assert.match(html, /<span data-part="pull">“Words speak”\.?<\/span>/);
    }
  });
});

describe('the hedge', () => {
  test('an expected event stays expected: static words know no clock', () => {
    const { context, items } = pieces({
      asOf: '2020',
      events: [{ date: '2021', headline: 'A vote', status: 'expected' }],
    });
    assert.equal(hedgeLine(items[0]!, context.words, context), 'Expected');
  });
});
