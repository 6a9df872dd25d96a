import { strict as assert } from 'node:assert';
import { describe, test } from 'node:test';
import { validate } from '../../src/data/validate-timeline.js';

const one = (more: object = {}) => ({ id: 'a', date: '2024-08', headline: 'Invented', ...more });
const codes = (input: unknown, options = {}) =>
  validate(input, options).problems.map(({ code, path, severity }) => `${severity} ${code} ${path}`);

describe('mentions', () => {
  test('of events that are not there are taken out wherever they stand', () => {
    const { timeline, problems } = validate({
      lead: 'x',
      corrections: [{ when: '2024', event: 'x', text: 'Invented' }],
      translations: { uk: { events: { x: { headline: 'x' }, a: { headline: 'а' } } } },
      events: [
        one({
          order: { after: 'x', before: 'b' },
          relations: [
            { type: 'follows', to: 'x' },
            { type: 'follows', to: 'b' },
          ],
          supersededBy: 'x',
        }),
        one({ id: 'b' }),
      ],
    });
    assert.equal('lead' in timeline, false);
    assert.deepEqual(timeline.corrections, [{ when: '2024', text: 'Invented' }]);
    assert.deepEqual(timeline.translations, { uk: { events: { a: { headline: 'а' } } } });
    const [event] = timeline.events;
    assert.deepEqual(event!.order, { before: 'b' });
    assert.deepEqual(event!.relations, [{ type: 'follows', to: 'b' }]);
    assert.equal(event!.supersededBy, 'x', 'it was superseded, whether or not the newer event can be found');
    assert.equal(problems.filter(({ code }) => code === 'reference-events').length, 6);
  });

  test('in an event that is left out are nobody’s problem', () => {
    assert.deepEqual(codes([one({ order: { after: 'x' }, status: 'maybe' })]), ['error shape-enum events[0].status']);
  });
});
