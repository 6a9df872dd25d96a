import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { EventInput, TimelineObjectInput } from '../../src/model/timeline.js';
import { cardHtml, correctionHtml } from '../../src/out/html-card.js';
import { fault, pieces } from '../support/html-pieces.js';

const card = (
  event: Omit<EventInput, 'date' | 'headline'> & Partial<EventInput>,
  rest: Partial<TimelineObjectInput> = {},
) => {
  const { context, items } = pieces({
    ...rest,
    events: [{ date: '2024-08', headline: 'It rains', id: 'a', ...event }, ...(rest.events ?? [])],
  });
  const html = cardHtml(
    items.find((item) => item.event.id === 'a')!,
    { kind: 'none' },
    4,
    context,
  );
  assert.equal(fault(html), '');
  return html;
};
const text = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('cardHtml', () => {
  test('an event of only a date and a headline is those two', () => {
    assert.equal(
      card({}),
      '<li id="a" data-date="2024-08"><p data-said="date"><span><time datetime="2024-08">August 2024</time></span></p><h4><bdi>It rains</bdi></h4></li>',
    );
  });

  test('its parts follow each other as on the card: date, hedge, headline, body, figure, meta, foot', () => {
    const html = card(
      {
        certainty: 'claimed',
        attribution: { by: 'Russia', named: false, phrase: 'had warned' },
        body: 'It pours.',
        kind: 'aid',
        place: 'Kyiv, Ukraine',
        reported: '2024-09',
        figures: [{ label: 'drops', value: 3, unit: 'count', comparison: 'about', source: 'S' }],
        updated: '2024-10',
        links: [{ text: 'More', url: 'https://example.org' }],
        sources: ['S'],
      },
      { corrections: [{ when: '2024-11', event: 'a', text: 'It had poured.' }] },
    );
    assert.equal(
      text(html),
      'August 2024 Claimed by Russia: It rains Became known September 2024 It pours. About 3 drops Aid Kyiv, Ukraine S More Updated October 2024 Corrected November 2024. It had poured.',
    );
  });

  test('what no tag holds stands in attributes, what goes without saying in none', () => {
    const html = card({
      certainty: 'claimed',
      dateBasis: 'inferred',
      attribution: { by: 'Russia', named: true, phrase: 'Russia', to: 'CBS' },
      importance: 1,
    });
    assert.match(html, /data-date-basis="inferred".* data-importance="1".* data-by="Russia" data-to="CBS">/);
    assert.doesNotMatch(html, /data-(named|phrase)/);
    assert.match(card({ attribution: { by: null, named: false, phrase: 'reported' } }), / data-phrase="reported">/);
    assert.match(
      card({ attribution: { by: 'A', named: false, phrase: 'a' } }),
      / data-by="A" data-named="false" data-phrase="a">/,
    );
  });

  test('a place of which only the name is known is its name, unless the name could be taken for JSON', () => {
    assert.match(card({ place: 'Kyiv' }), / data-place="Kyiv"/);
    assert.match(card({ place: { name: 'Kyiv', country: 'UA' } }), / data-place='\{"name":"Kyiv","country":"UA"\}'/);
    for (const name of ['true', '12', '"x"', '[1]']) assert.match(card({ place: name }), / data-place=('|")\{/, name);
  });

  test('an undated event says so, and has no date', () => {
    const html = card({ date: null });
    assert.match(text(html), /^No date It rains$/);
    assert.doesNotMatch(html, /data-date|<time/);
  });

  test('a source that the hedge names is not named again; one that only an event has is', () => {
    const sources = [
      { id: 's', publisher: 'CBS' },
      { id: 't', publisher: 'BBC' },
    ];
    const html = card(
      { certainty: 'confirmed', attribution: { by: 'A', named: true, to: 'CBS', phrase: 'x' }, sources: ['s', 't'] },
      { sources },
    );
    assert.equal(text(html), 'August 2024 Confirmed by A to CBS: It rains BBC');
    assert.match(html, /<cite data-id="s"><\/cite>/);
  });

  test('a figure that the headline says, and that is not the first, keeps its turn among the data', () => {
    const first = { label: 'range', value: 300, unit: 'kilometer', comparison: 'upTo' as const, source: 'S' };
    const total = {
      label: 'drops',
      value: 2000,
      unit: 'count',
      comparison: 'moreThan' as const,
      period: '2024-08',
      source: 'S',
    };
    const html = card({ headline: 'More than 2,000 drops', figures: [first, total], sources: ['S'] });
    assert.deepEqual(
      [...html.matchAll(/data-label="(\w+)"/g)].map(([, label]) => label),
      ['range', 'drops'],
    );
    assert.equal(text(html), 'August 2024 More than 2,000 drops Up to 300 km range S');
  });

  test('what may distress waits behind a choice that needs no script', () => {
    const html = card({ sensitive: true, media: [{ type: 'image', url: 'a.jpg', alt: 'A', credit: 'B' }] });
    assert.match(html, /<details><summary data-said="sensitive">May be distressing<\/summary><figure/);
  });

  test('of several pictures all are there, the later ones marked for the element', () => {
    const picture = { type: 'image' as const, url: 'a.jpg', alt: 'A', credit: 'B' };
    const html = card({ media: [picture, picture, picture] });
    assert.equal(html.match(/<img /g)?.length, 3);
    assert.equal(html.match(/data-fold="media"/g)?.length, 2);
    assert.match(html, /data-more="Show 2 more pictures"/);
    assert.doesNotMatch(text(html), /Show/);
  });

  test('an event that takes its place is named and linked, and said before the headline', () => {
    const html = card({ supersededBy: 'b' }, { events: [{ id: 'b', date: '2024-09', headline: 'It pours' }] });
    assert.match(text(html), /Replaced by: It pours/);
    assert.match(html, /<a href="#b">It pours<\/a>/);
    assert.ok(text(html).indexOf('Replaced') < text(html).indexOf('Replaced by'));
  });
});

describe('correctionHtml', () => {
  test('it is dated, and only its own words are its text', () => {
    const { context } = pieces({ events: [] });
    assert.equal(
      correctionHtml({ when: '2024-11-17', text: 'It <rained>.' }, context),
      '<p data-when="2024-11-17"><span data-said="corrected">Corrected 17 November 2024. </span>It &lt;rained&gt;.</p>',
    );
  });
});
