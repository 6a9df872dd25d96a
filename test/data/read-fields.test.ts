import { strict as assert } from 'node:assert';
import { describe, test } from 'node:test';
import { validate } from '../../src/data/validate-timeline.js';

const one = (more: object = {}) => ({ id: 'a', date: '2024-08', headline: 'Invented', ...more });
const first = (input: unknown, options = {}) => validate(input, options).timeline.events[0]!;

describe('a field that cannot be read', () => {
  test('is left out alone where it claims nothing more without it', () => {
    for (const more of [
      { summary: 5 },
      { body: {} },
      { kind: 5 },
      { place: 5 },
      { actors: 'x' },
      { links: {} },
      { importance: 9 },
      { reported: 'x' },
      { order: 5 },
      { language: '?' },
    ])
      assert.deepEqual(first([one(more)]), first([one()]), JSON.stringify(more));
  });

  test('takes the event with it where it hedges', () => {
    const who = { by: null, named: false, phrase: 'reported' };
    for (const more of [
      { date: '2024-13' },
      { dateBasis: 'guess' },
      { status: 'maybe' },
      { certainty: 'maybe' },
      { certainty: 5 },
      { attribution: 'x' },
      { attribution: { ...who, phrase: '' } },
      { attribution: { ...who, by: 5 } },
      { retracted: 'yes' },
      { retracted: { when: '2024' } },
      { draft: 'yes' },
      { sensitive: 'yes' },
      { supersededBy: 5 },
      { headline: 5 },
    ]) {
      const { timeline, problems } = validate([one(more), one({ id: 'b' })]);
      assert.deepEqual(
        timeline.events.map(({ id }) => id),
        ['b'],
        JSON.stringify(more),
      );
      assert.ok(problems.some(({ severity, path }) => severity === 'error' && path.startsWith('events[0].')));
    }
  });

  test('takes its figure, quotation, picture or relation with it, and not the event', () => {
    const figure = { label: 'x', value: 5, unit: 'count', comparison: 'about', source: 'S' };
    const picture = { type: 'image', url: 'a.jpg', alt: 'x', credit: 'x' };
    for (const more of [
      { figures: [{ ...figure, comparison: 'over' }] },
      { figures: [{ ...figure, cumulative: 'yes' }] },
      { figures: [{ ...figure, period: 'x' }] },
      { quotes: [{ text: 'x', speaker: 'x', verbatim: 'yes' }] },
      { media: [{ ...picture, shows: 'x' }] },
      { media: [{ ...picture, synthetic: 'x' }] },
      { relations: [{ type: 'because', to: 'a', attribution: 5 }] },
      { links: [{ text: 'x', url: 'data:x' }] },
    ]) {
      const { sources: _, ...event } = first([one(more)]);
      assert.deepEqual(event, { id: 'a', date: '2024-08', headline: 'Invented' }, JSON.stringify(more));
    }
  });

  test('is read as what claims least where it is only missing', () => {
    const event = first([
      one({ quotes: [{ text: 'x' }], attribution: { phrase: 'reported' }, media: [{ type: 'image', url: 'a.jpg' }] }),
    ]);
    assert.deepEqual(event.quotes, [{ text: 'x', speaker: '', verbatim: false }]);
    assert.deepEqual(event.attribution, { by: null, named: false, phrase: 'reported' });
    assert.deepEqual(event.media, [{ type: 'image', url: 'a.jpg', alt: '', credit: '' }]);
  });
});
