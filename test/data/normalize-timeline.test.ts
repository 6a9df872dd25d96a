import { strict as assert } from 'node:assert';
import { describe, test } from 'node:test';
import { parsePartialDate } from '../../src/model/partial-date.js';
import { validate } from '../../src/data/validate-timeline.js';

const one = (more: object = {}) => ({ id: 'a', date: '2024-08', headline: 'Invented', ...more });
const first = (input: unknown, options = {}) => validate(input, options).timeline.events[0]!;

describe('a data set that claims nothing', () => {
  test('gets defaults that claim nothing either', () => {
    assert.deepEqual(validate([{ id: 'a', date: '2024-08', headline: 'Invented' }]), {
      timeline: {
        schema: 'news-timeline/1',
        id: '',
        title: '',
        language: '',
        sources: [],
        events: [{ id: 'a', date: '2024-08', headline: 'Invented', sources: [] }],
      },
      problems: [],
    });
  });

  test('is told once, in a note, that its ids were made, and gets the same ids each time', () => {
    const events = Array.from({ length: 12 }, (_, i) => ({ date: `19${i + 10}`, headline: `Вигадано ${i}` }));
    const { timeline, problems } = validate(events);
    assert.deepEqual(
      problems.map(({ code, severity, path }) => [code, severity, path]),
      [['id-generated', 'note', 'events']],
    );
    assert.equal(new Set(timeline.events.map(({ id }) => id)).size, 12);
    assert.deepEqual(validate(events).timeline, timeline);
  });

  test('may say null for absent, and then there is no problem and no field', () => {
    const nulls = {
      ...one(),
      status: null,
      certainty: null,
      attribution: null,
      place: null,
      figures: null,
      kind: null,
      retracted: null,
      sources: null,
    };
    assert.deepEqual(
      validate({ title: null, asOf: null, sources: null, kinds: null, events: [nulls] }),
      validate([one()]),
    );
  });

  test('may hold empty texts and lists, as a CMS writes them, and they say nothing', () => {
    assert.deepEqual(
      first([one({ summary: '', place: '', actors: ['', ' '], figures: [], links: [] })]),
      first([one()]),
    );
  });
});

describe('asOf', () => {
  const asOf = (head: object) =>
    validate({ ...head, events: [one({ date: '1990-01-01', status: 'ongoing' })] }).timeline.asOf;
  test('falls back to updated, then to published, then to nothing, and never to the date of an event', () => {
    assert.equal(asOf({ asOf: '2024-11-17', updated: '2024-12-01' }), '2024-11-17');
    assert.equal(asOf({ updated: '2024-12-01', published: '2024-11-30' }), '2024-12-01');
    assert.equal(asOf({ published: '2024-11-30' }), '2024-11-30');
    assert.equal(asOf({ asOf: '', updated: '2024-12-01' }), '2024-12-01');
    assert.equal(asOf({}), undefined);
  });

  test('keeps the clock time of a timestamp, since its day depends on the zone, and can be parsed', () => {
    for (const [updated, expected] of [
      ['2024-11-17T18:30:00Z', '2024-11-17T18:30:00Z'],
      ['2024-11-17T18:30:00.123Z', '2024-11-17T18:30:00Z'],
      ['2024-11-17T18:30:00+02:00', '2024-11-17T18:30:00+02:00'],
      ['2024-11-17 18:30', '2024-11-17'],
      ['last Monday', undefined],
    ]) {
      assert.equal(asOf({ updated }), expected, updated);
      if (expected) assert.ok(parsePartialDate(expected).ok);
    }
  });

  test('that cannot be read is not replaced by a later day, of which nobody spoke', () => {
    assert.equal(asOf({ asOf: 'the weekend', updated: '2024-12-01' }), undefined);
  });
});
