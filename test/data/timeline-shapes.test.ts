import { strict as assert } from 'node:assert';
import { describe, test } from 'node:test';
import { validate } from '../../src/data/validate-timeline.js';

const one = (more: object = {}) => ({ id: 'a', date: '2024-08', headline: 'Invented', ...more });
const first = (input: unknown, options = {}) => validate(input, options).timeline.events[0]!;
const codes = (input: unknown, options = {}) =>
  validate(input, options).problems.map(({ code, path, severity }) => `${severity} ${code} ${path}`);

describe('the shorthands', () => {
  test('of places and actors become objects', () => {
    const event = first([
      one({ place: 'Kursk region, Russia', actors: ['Joe Biden', { name: 'Ukraine', role: 'recipient' }] }),
    ]);
    assert.deepEqual(event.place, { name: 'Kursk region, Russia' });
    assert.deepEqual(event.actors, [{ name: 'Joe Biden' }, { name: 'Ukraine', role: 'recipient' }]);
  });

  test('of sources become a list of publishers, each once, where the data set has no list', () => {
    const figures = [{ label: 'x', value: 1, unit: 'count', comparison: 'exact', source: 'Reuters' }];
    const { timeline, problems } = validate([one({ sources: ['CBS'] }), one({ id: 'b', sources: ['CBS'], figures })]);
    assert.deepEqual(timeline.sources, [
      { id: 'CBS', publisher: 'CBS' },
      { id: 'Reuters', publisher: 'Reuters' },
    ]);
    assert.deepEqual(timeline.events[0]!.sources, ['CBS']);
    assert.deepEqual(problems, []);
  });

  test('of sources do not make publishers out of ids where there is a list, even one that cannot be read', () => {
    for (const sources of [[{ id: 'cbs', publisher: 'CBS' }], 'cbs', [{ id: 'cbs' }]]) {
      const { timeline, problems } = validate({ sources, events: [one({ sources: ['reuters'] })] });
      assert.deepEqual(timeline.events[0]!.sources, []);
      assert.ok(problems.some(({ code }) => code === 'reference-sources'));
      assert.ok(timeline.sources.every(({ publisher }) => publisher === 'CBS'));
    }
  });
});

describe('a figure', () => {
  test('has an upper end only where it lies between two', () => {
    const max = (comparison: string) =>
      first([one({ figures: [{ label: 'x', value: 1, max: 9, unit: 'count', comparison, source: 'x' }] })]).figures![0]!
        .max;
    assert.equal(max('between'), 9);
    for (const comparison of ['exact', 'about', 'atLeast', 'upTo']) assert.equal(max(comparison), undefined);
  });
});

describe('texts and addresses', () => {
  test('lose control and direction characters, and keep the marks that Arabic and Hebrew need', () => {
    assert.equal(first([one({ headline: ' a\u202eb\u2066c\u0000d\u200f!\u200e ' })]).headline, 'abcd\u200f!\u200e');
    assert.equal(first([one({ body: 'one\r\n\r\ntwo\tthree' })]).body, 'one\n\ntwo\tthree');
  });

  test('may be empty as the alternative of a decorative picture, and only there', () => {
    const media = (more: object) =>
      codes([one({ media: [{ type: 'image', url: 'a.jpg', alt: '', credit: 'x', ...more }] })]);
    assert.deepEqual(media({ decorative: true }), []);
    assert.deepEqual(media({}), ['warning media-alt events[0].media[0].alt']);
  });
});
